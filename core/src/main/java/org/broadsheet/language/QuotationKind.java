package org.broadsheet.language;

import java.util.Optional;

/** Kinds of quotation marks: a mark of one kind never closes a mark of another. */
enum QuotationKind {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET,
    CORNER,
    WHITE_CORNER,
    TITLE,
    INNER_TITLE,
    LENTICULAR;

    /** The marks that open in most languages. */
    static final String USUAL_OPENERS = "“„‟‘‚«‹「『《〈【〝";

    static Optional<QuotationKind> of(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '＂', '〝', '〞', '〟' -> Optional.of(DOUBLE);
            case '\'', '‘', '’', '‚' -> Optional.of(SINGLE);
            case '«', '»' -> Optional.of(GUILLEMET);
            case '‹', '›' -> Optional.of(SINGLE_GUILLEMET);
            case '「', '」' -> Optional.of(CORNER);
            case '『', '』' -> Optional.of(WHITE_CORNER);
            case '《', '》' -> Optional.of(TITLE);
            case '〈', '〉' -> Optional.of(INNER_TITLE);
            case '【', '】' -> Optional.of(LENTICULAR);
            default -> Optional.empty();
        };
    }

    /** Whether the marks of this kind are written the same way in all languages that have them. */
    boolean isEastAsian() {
        return ordinal() >= CORNER.ordinal();
    }

    /** Whether a mark looks the same opening and closing. */
    static boolean isStraight(char mark) {
        return mark == '"' || mark == '＂' || mark == '\'';
    }
}
