package org.broadsheet.renderer.ninjs;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.json.token.Escapes;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.source.Source;
import org.broadsheet.xml.XmlInput;

/**
 * What NewsML-G2 tells of an item and the model has no place for, while ninjs has one.
 *
 * @param fact the same as a fact of ninjs
 * @param isWhole whether all of it is there; its attributes are not
 */
record NewsmlFact(ForeignFact fact, boolean isWhole) {
    private static final XmlInput INPUT = XmlInput.within(Limits.defaults());
    private static final String LAST = "[999999999]";
    private static final Map<String, String> LISTS =
            Map.of("contentMeta/headline", "headlines", "contentMeta/description", "descriptions");
    private static final String CREATED = "contentMeta/contentCreated";

    /** The fact as ninjs has it; none when it is another one, or holds more than words. */
    static Optional<NewsmlFact> of(ForeignFact fact) {
        int number = fact.path().indexOf('[');
        String path = number < 0 ? fact.path() : fact.path().substring(0, number);
        if (!fact.format().equals(Format.NEWSML_G2.id())) {
            return Optional.empty();
        }
        if (path.equals(CREATED)) {
            return Words.of(fact.value())
                    .map(words -> new NewsmlFact(ninjs("contentCreated", quoted(words.text)), words.isBare));
        }
        return Optional.ofNullable(LISTS.get(path))
                .flatMap(list -> Words.of(fact.value())
                        .map(words -> new NewsmlFact(ninjs(list + LAST, label(words)), words.isBare)));
    }

    private static ForeignFact ninjs(String path, String json) {
        return new ForeignFact(Format.NINJS.id(), path, json);
    }

    private static String label(Words words) {
        return "{\"role\":" + quoted(words.role.isEmpty() ? "main" : words.role)
                + ",\"contentType\":\"text/plain\",\"value\":" + quoted(words.text) + "}";
    }

    private static String quoted(String text) {
        return Escapes.quoted(new StringBuilder(), text).toString();
    }

    /**
     * The words of an element without parts.
     *
     * @param role its role: the code without its scheme
     * @param isBare whether it has no other attribute
     */
    private record Words(String text, String role, boolean isBare) {
        static Optional<Words> of(String markup) {
            try {
                var reader = INPUT.root(Source.of("", markup), new StringReader(markup));
                String role = Optional.ofNullable(reader.getAttributeValue(null, "role"))
                        .orElse("");
                boolean isBare = reader.getAttributeCount() == (role.isEmpty() ? 0 : 1);
                return text(reader).map(text -> new Words(text, role.substring(role.indexOf(':') + 1), isBare));
            } catch (XMLStreamException | ParseException noMarkup) {
                return Optional.empty();
            }
        }

        /** The words with one space for each white space, and line feeds for the breaks. */
        private static Optional<String> text(XMLStreamReader reader) throws XMLStreamException {
            var text = new StringBuilder();
            for (int depth = 1; depth > 0; ) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!reader.getLocalName().equals("br")) {
                            return Optional.empty();
                        }
                        text.append('\u2028');
                        depth++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // comments and processing instructions hold no words
                    }
                }
            }
            return Optional.of(lines(text));
        }

        private static String lines(CharSequence text) {
            var lines = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean starts = lines.isEmpty() || lines.charAt(lines.length() - 1) == '\n';
                boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                if (c == '\u2028') {
                    trim(lines);
                    lines.append('\n');
                } else if (!space) {
                    lines.append(c);
                } else if (!starts && lines.charAt(lines.length() - 1) != ' ') {
                    lines.append(' ');
                }
            }
            return trim(lines).toString().strip();
        }

        private static StringBuilder trim(StringBuilder lines) {
            if (!lines.isEmpty() && lines.charAt(lines.length() - 1) == ' ') {
                lines.setLength(lines.length() - 1);
            }
            return lines;
        }
    }
}
