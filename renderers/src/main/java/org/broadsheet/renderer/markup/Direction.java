package org.broadsheet.renderer.markup;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL;

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    /** The direction of a BCP 47 tag, by its script or else by its language; from left to right for any other word. */
    public static Direction of(String tag) {
        if (isShort(tag)) {
            return LANGUAGES.contains(tag.toLowerCase(Locale.ROOT)) ? RTL : LTR;
        }
        Locale locale = Locale.forLanguageTag(tag);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? RTL : LTR;
    }

    /** The direction that the first letter of {@code words} is written in; empty where there is none. */
    public static Optional<Direction> ofWords(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            byte kind = Character.getDirectionality(words.codePointAt(i));
            if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return Optional.of(LTR);
            }
            if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return Optional.of(RTL);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code tag} is a well-formed BCP 47 tag, and so may stand in a {@code lang} attribute. */
    public static boolean isWellFormed(String tag) {
        if (isShort(tag)) {
            return !tag.equalsIgnoreCase("und");
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }

    /** Whether a tag is the code of a language and no more. */
    private static boolean isShort(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return tag.length() == 2 || tag.length() == 3;
    }

    /** The value of a {@code dir} attribute. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
