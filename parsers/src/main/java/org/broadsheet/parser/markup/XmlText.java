package org.broadsheet.parser.markup;

import java.util.Map;
import java.util.TreeMap;

/** Elements written out again, for facts that are kept as they stand. The same element gives the same text. */
public final class XmlText {
    private final String namespace;

    private XmlText(String namespace) {
        this.namespace = namespace;
    }

    /**
     * The text of an element.
     *
     * @param namespace the one that is left aside, as it is that of the whole document
     */
    public static String of(Element element, String namespace) {
        var out = new StringBuilder();
        new XmlText(namespace).write(element, out);
        return out.toString();
    }

    private void write(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        int number = 0;
        for (Map.Entry<String, String> attribute : new TreeMap<>(element.attributes()).entrySet()) {
            attribute(attribute.getKey(), attribute.getValue(), ++number, out);
        }
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child : element.children()) {
            if (child instanceof Text text) {
                escape(text.value(), out);
            } else if (child instanceof Element inner) {
                write(inner, out);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    /** An attribute of another namespace gets a prefix of its own. */
    private void attribute(String name, String value, int number, StringBuilder out) {
        if (name.equals("xmlns") && value.equals(namespace)) {
            return;
        }
        int end = name.indexOf('}');
        if (end > 0) {
            String prefix = "n" + number;
            out.append(" xmlns:").append(prefix).append("=\"");
            escape(name.substring(1, end), out);
            out.append("\" ").append(prefix).append(':').append(name, end + 1, name.length());
        } else {
            out.append(' ').append(name.equals("lang") ? "xml:lang" : name);
        }
        out.append("=\"");
        escape(value, out);
        out.append('"');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
