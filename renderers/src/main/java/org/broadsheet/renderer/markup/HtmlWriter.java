package org.broadsheet.renderer.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;
import org.jspecify.annotations.Nullable;

/**
 * Writes markup as HTML, and is the one place that escapes it: text, attributes, elements without an end tag, the line
 * feed at the start of {@code pre}. Lines end in a line feed; there is indentation only where white space has no meaning.
 * Characters that HTML cannot hold, lone surrogates among them, become U+FFFD; carriage returns are left
 * out. The noncharacters beyond the basic plane, which XML has as well, stay what they are. For one document and one
 * thread; the output is left open.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html#writing">the syntax of HTML</a>
 */
public final class HtmlWriter {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW_TEXT =
            Set.of("iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "template", "xmp");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "style",
            "script",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "aside",
            "address",
            "details",
            "summary",
            "hgroup",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "audio",
            "video",
            "source");
    private static final Set<String> FIGURE_PARTS = Set.of("img", "data", "a");

    /** Where characters stand. */
    private enum Context {
        TEXT,
        ATTRIBUTE,
        RAW
    }

    private final Appendable out;
    private final Losses losses;
    private final boolean xml;
    private final Deque<Element> open = new ArrayDeque<>();
    private int replaced;

    /** Writes to {@code out}, and reports to {@code losses}. */
    public HtmlWriter(Appendable out, Losses losses) {
        this(out, losses, false);
    }

    private HtmlWriter(Appendable out, Losses losses, boolean xml) {
        this.out = out;
        this.losses = losses;
        this.xml = xml;
    }

    /** A writer of pieces of XHTML, which close what has no content. */
    public static HtmlWriter xhtml(Appendable out, Losses losses) {
        return new HtmlWriter(out, losses, true);
    }

    /** Whether HTML has all characters of a text, so that it is written without a change. */
    public static boolean holds(String text) {
        return text.codePoints().noneMatch(HtmlWriter::isForbidden);
    }

    /** Writes the line that tells browsers to keep to the standard. */
    public void doctype() throws IOException {
        out.append("<!DOCTYPE html>\n");
    }

    /** Writes a start tag and the element's children on lines of their own; what follows stands in it too, until {@link #end}. */
    public void start(Element element) throws IOException {
        indent(open.size());
        startTag(element);
        out.append('\n');
        open.push(element);
        for (Markup child : element.children()) {
            lines(child, open.size());
        }
    }

    /** Writes the end tag of the element that was started last. */
    public void end() throws IOException {
        Element element = open.pop();
        indent(open.size());
        endTag(element);
        out.append('\n');
    }

    /** Writes a whole tree on lines of its own; what it holds is reported as part of the element at {@code path}. */
    public void write(Markup markup, ElementPath path) throws IOException {
        lines(markup, open.size());
        report(path);
    }

    /** Reports the characters that were replaced since the last report, as part of the element at {@code path}. */
    public void report(ElementPath path) {
        if (replaced > 0) {
            losses.changed(
                    path,
                    replaced
                            + " characters that HTML cannot hold, such as controls, are written as U+FFFD, carriage"
                            + " returns left out");
            replaced = 0;
        }
    }

    private void lines(Markup markup, int depth) throws IOException {
        indent(depth);
        if (markup instanceof Element element && isLaidOut(element)) {
            startTag(element);
            out.append('\n');
            for (Markup child : element.children()) {
                lines(child, depth + 1);
            }
            indent(depth);
            endTag(element);
        } else {
            inline(markup);
        }
        out.append('\n');
    }

    /** Whether white space between the children of an element has no meaning. */
    private static boolean isLaidOut(Element element) {
        return BLOCKS.contains(element.name())
                && !element.name().equals("pre")
                && !element.children().isEmpty()
                && element.children().stream().allMatch(child -> isBlock(element, child));
    }

    private static boolean isBlock(Element parent, Markup child) {
        return child instanceof Element element
                && (BLOCKS.contains(element.name())
                        || parent.name().equals("figure") && FIGURE_PARTS.contains(element.name()));
    }

    private void inline(Markup markup) throws IOException {
        if (markup instanceof Text text) {
            characters(text.value(), Context.TEXT);
        } else if (markup instanceof Element element) {
            startTag(element);
            content(element);
            endTag(element);
        }
    }

    private void content(Element element) throws IOException {
        if (RAW_TEXT.contains(element.name())) {
            raw(element);
            return;
        }
        if (!xml && element.name().equals("pre") && startsWithLineFeed(element)) {
            out.append('\n');
        }
        for (Markup child : element.children()) {
            inline(child);
        }
    }

    /** Raw text knows no escapes, so it is written only where it needs none: an escape would be read as it stands. */
    private void raw(Element element) throws IOException {
        for (Markup child : element.children()) {
            if (!(child instanceof Text text) || !isHarmless(text.value(), element.name())) {
                throw new IllegalArgumentException("the text of " + element.name() + " cannot be escaped");
            }
            characters(text.value(), Context.RAW);
        }
    }

    /** Rules of style have a sign for children that ends nothing. */
    private static boolean isHarmless(String text, String name) {
        return text.chars().noneMatch(c -> c == '<' || c == '&' || c == '>' && !name.equals("style"));
    }

    private static boolean startsWithLineFeed(Element element) {
        return !element.children().isEmpty()
                && element.children().get(0) instanceof Text text
                && text.value().startsWith("\n");
    }

    private void startTag(Element element) throws IOException {
        out.append('<').append(element.name());
        for (var attribute : element.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            characters(attribute.getValue(), Context.ATTRIBUTE);
            out.append('"');
        }
        out.append(xml && VOID.contains(element.name()) ? "/>" : ">");
    }

    private void endTag(Element element) throws IOException {
        if (!VOID.contains(element.name())) {
            out.append("</").append(element.name()).append('>');
        }
    }

    private void indent(int depth) throws IOException {
        for (int i = 0; i < Math.min(depth, 16); i++) {
            out.append("  ");
        }
    }

    private void characters(String text, Context context) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            String other = isForbidden(c) ? replacement(c) : escape(c, context);
            if (other != null) {
                out.append(text, written, i).append(other);
                written = i + Character.charCount(c);
            }
        }
        out.append(text, written, text.length());
    }

    private static @Nullable String escape(int c, Context context) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> context == Context.RAW ? null : "&gt;";
            case '"' -> context == Context.ATTRIBUTE ? "&quot;" : null;
            default -> null;
        };
    }

    /** A carriage return would be read as a line feed, so it goes; the others leave a sign. */
    private String replacement(int c) {
        replaced++;
        return c == '\r' ? "" : "\uFFFD";
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n'
                || c >= 0x7F && c <= 0x9F
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xFDD0 && c <= 0xFDEF
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
