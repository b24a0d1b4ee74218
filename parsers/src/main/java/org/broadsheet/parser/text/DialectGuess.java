package org.broadsheet.parser.text;

import java.util.regex.Pattern;
import org.broadsheet.parser.text.header.HeaderBlock;
import org.broadsheet.parser.text.header.HeaderBlock.Notation;
import org.broadsheet.parser.text.own.OwnDialect;
import org.broadsheet.parser.text.wire.WireFormat;
import org.broadsheet.parser.text.wire.WireSign;

/**
 * The layout that a text shows.
 *
 * @param dialect the layout
 * @param reason what shows it, for a person
 */
record DialectGuess(Dialect dialect, String reason) {
    /** The number of characters looked at. */
    private static final int SAMPLE = 200_000;

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} ");
    private static final Pattern MARKS = Pattern.compile("(?m)^(?:!\\[[^\\]\\n]{0,200}\\]\\(|<!-- |```)");

    static DialectGuess of(String text) {
        if (OwnDialect.recognises(text)) {
            return new DialectGuess(Dialect.BROADSHEET, "its front matter says so");
        }
        return WireSign.in(text)
                .map(DialectGuess::wire)
                .or(() -> HeaderBlock.in(text).map(DialectGuess::header))
                .orElseGet(() -> page(text));
    }

    private static DialectGuess header(HeaderBlock block) {
        return new DialectGuess(
                block.notation() == Notation.MAIL ? Dialect.MAIL : Dialect.FRONT_MATTER,
                block.notation().reason());
    }

    private static DialectGuess wire(WireSign sign) {
        return new DialectGuess(
                sign.format() == WireFormat.IPTC_7901 ? Dialect.IPTC_7901 : Dialect.ANPA_1312, sign.reason());
    }

    /** The layout of the page alone, whatever stands above it. */
    static DialectGuess page(String text) {
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        if (sample.contains("# ") && HEADING.matcher(sample).find()) {
            return new DialectGuess(Dialect.MARKDOWN, "there are headings with #");
        }
        boolean marks = sample.contains("![") || sample.contains("<!-- ") || sample.contains("```");
        return marks && MARKS.matcher(sample).find()
                ? new DialectGuess(Dialect.MARKDOWN, "there are marks of pictures, comments or code")
                : new DialectGuess(Dialect.PLAIN, "there are no marks");
    }

    /** What a person is told. */
    String message() {
        return "the text was taken for the dialect " + dialect + ", since " + reason;
    }
}
