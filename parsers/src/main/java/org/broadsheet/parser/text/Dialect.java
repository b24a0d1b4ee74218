package org.broadsheet.parser.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.parser.text.own.OwnDialect;

/** How a text is laid out. */
enum Dialect {
    /** Broadsheet's own, as TextRenderer writes it. */
    BROADSHEET,
    /** Headings with {@code #}, as layout tools and writers of Markdown leave them. */
    MARKDOWN,
    /** Lines and blank lines, no marks. */
    PLAIN;

    /** The number of characters looked at. */
    private static final int SAMPLE = 200_000;

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} ");
    private static final Pattern MARKS = Pattern.compile("(?m)^(?:!\\[[^\\]\\n]{0,200}\\]\\(|<!-- |```)");

    /** The layout that {@code text} shows. */
    static Dialect of(String text) {
        if (OwnDialect.recognises(text)) {
            return BROADSHEET;
        }
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return HEADING.matcher(sample).find() || MARKS.matcher(sample).find() ? MARKDOWN : PLAIN;
    }

    /** The layout called {@code name}. */
    static Optional<Dialect> named(String name) {
        for (Dialect dialect : values()) {
            if (dialect.toString().equals(name)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
