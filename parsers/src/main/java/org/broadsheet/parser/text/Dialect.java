package org.broadsheet.parser.text;

import java.util.Locale;
import java.util.Optional;

/** How a text is laid out. */
enum Dialect {
    /** Broadsheet's own, as TextRenderer writes it. */
    BROADSHEET,
    /** Facts in YAML, TOML or JSON above one article. */
    FRONT_MATTER,
    /** Header fields of a mail above one article. */
    MAIL,
    /** Messages of a wire in the international format. */
    IPTC_7901,
    /** Messages of a wire in the North American format. */
    ANPA_1312,
    /** Headings with {@code #}, as layout tools and writers of Markdown leave them. */
    MARKDOWN,
    /** Lines and blank lines, no marks. */
    PLAIN;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
