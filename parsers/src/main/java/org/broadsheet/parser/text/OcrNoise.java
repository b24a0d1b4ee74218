package org.broadsheet.parser.text;

import java.util.regex.Pattern;

/** Notes that a page was read from a picture and badly: too many of its words have signs inside that words do not have. */
final class OcrNoise {
    /** Characters of a page that are looked at. */
    private static final int SAMPLE = 20_000;

    /** The number of words from which a page can be told. */
    private static final int FEWEST = 150;

    /** Characters of a word that is worth looking at, and one more. */
    private static final int LONGEST = 30;

    /** One in so many words is misread on such a page, and far fewer on any other. */
    private static final int SHARE = 50;

    /** A capital or a sign between small letters, a digit between letters. */
    private static final Pattern MISREAD = Pattern.compile(
            "\\p{Ll}[\\p{Lu}$^~|\\\\{}\\[\\]<>*=+][\\p{Ll}$^~|\\\\{}]|\\p{L}[\\d^~|\\\\]\\p{Ll}|\\p{L}[;:.,]\\p{Ll}{2}");

    private OcrNoise() {}

    static void check(String source, Findings findings) {
        char[] letters = source.substring(0, Math.min(source.length(), SAMPLE)).toCharArray();
        int words = 0;
        int misread = 0;
        int first = -1;
        int start = 0;
        boolean signs = false;
        for (int i = 0; i <= letters.length; i++) {
            boolean ends = i == letters.length || isBlank(letters[i]);
            if (!ends) {
                signs |= i > start && i + 1 < letters.length && !isBlank(letters[i + 1]) && !isSmall(letters[i]);
                continue;
            }
            words += i > start ? 1 : 0;
            if (signs && i - start < LONGEST && isMisread(source.substring(start, i))) {
                misread++;
                first = first < 0 ? start : first;
            }
            start = i + 1;
            signs = false;
        }
        if (words >= FEWEST && misread * SHARE > words) {
            findings.note(
                    "text/ocr-noise",
                    misread + " of " + words
                            + " words have signs inside that words do not have; all were kept as they stand",
                    first,
                    first);
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001c'
                : c > '~' && !isIdeograph(c) && Character.isWhitespace(c);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' || c > '~' && !isIdeograph(c) && Character.isLowerCase(c);
    }

    /** All characters between these are ideographs. */
    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isMisread(String word) {
        return word.indexOf('@') < 0
                && word.indexOf('/') < 0
                && MISREAD.matcher(word).find();
    }
}
