package org.broadsheet.language;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** From here on there are ideographs and syllables, up to the wide forms of signs. */
    private static final char FIRST_IDEOGRAPH = '\u3400';

    private static final char FULL_WIDTH = '\uff00';

    /** The marks that open in most languages. */
    static final String USUAL_OPENERS = "“„‟‘‚«‹「『《〈【〝";

    /** Every mark of any kind. */
    private static final BitSet MARKS = IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> of((char) c).isPresent())
            .collect(BitSet::new, BitSet::set, BitSet::or);

    /** Whether {@code c} is a quotation mark. */
    static boolean isMark(char c) {
        return c != ' ' && (c < 'A' || c > 'z' && c < FIRST_IDEOGRAPH || c >= FULL_WIDTH) && MARKS.get(c);
    }

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
