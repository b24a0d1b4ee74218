package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Paragraph;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.BodyReader;
import org.broadsheet.parser.markup.Datelines;
import org.broadsheet.parser.markup.HtmlNodes;
import org.broadsheet.source.Source;
import org.jsoup.Jsoup;

/**
 * A body as blocks.
 *
 * @param dateline the dateline, where the markup tells it
 * @param words all words of it, without white space
 */
record Bodies(
        List<Block> blocks,
        Optional<Dateline> dateline,
        String words,
        List<org.broadsheet.diagnostic.Diagnostic> findings) {
    /** What reads a body of this type: {@code html}, {@code nitf}, {@code text}; empty when nothing does. */
    static String kind(String contentType, String role, String value) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (isHtml(type) || type.isEmpty() && role.contains("html")) {
            return "html";
        }
        if (type.contains("nitf") || type.isEmpty() && role.equals("nitf")) {
            return "nitf";
        }
        if (type.startsWith("text/plain") || type.isEmpty()) {
            return type.isEmpty() && value.stripLeading().startsWith("<") ? "html" : "text";
        }
        return "";
    }

    static boolean isHtml(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).contains("html");
    }

    /** The body that {@code value} is. */
    static Bodies of(String value, String kind, Reading reading, String language) {
        if (kind.equals("text")) {
            return plain(value, reading);
        }
        var root = HtmlNodes.of(Jsoup.parse(value).body(), reading.limits());
        var datelines = Datelines.of(root);
        Body body = BodyReader.within(reading.limits())
                .exact(reading.isOwn())
                .in(language)
                .read(datelines.rest(), Source.of("", value));
        return new Bodies(body.blocks(), datelines.dateline(), words(root.text()), body.diagnostics());
    }

    /** Paragraphs are parted by empty lines; where there is none, by lines. */
    private static Bodies plain(String value, Reading reading) {
        String[] pieces = value.split(value.contains("\n\n") || value.contains("\n\r\n") ? "\\R[ \\t]*\\R\\s*" : "\\R");
        var blocks = new ArrayList<Block>();
        for (String piece : pieces) {
            if (!piece.isBlank()) {
                blocks.add(Paragraph.of(piece.strip()));
            }
            if (blocks.size() > reading.limits().blocks()) {
                throw reading.limits().exceeded("blocks");
            }
        }
        return new Bodies(blocks, Optional.empty(), words(value), List.of());
    }

    /** The characters that are not white space. */
    static String words(String text) {
        var words = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00A0')
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
