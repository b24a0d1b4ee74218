package org.broadsheet.renderer.markup;

import java.util.IllformedLocaleException;
import java.util.Locale;
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
        Locale locale = Locale.forLanguageTag(tag);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? RTL : LTR;
    }

    /** Whether {@code tag} is a well-formed BCP 47 tag, and so may stand in a {@code lang} attribute. */
    public static boolean isWellFormed(String tag) {
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

    /** The value of a {@code dir} attribute. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
