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
        int last = Math.min(source.length(), SAMPLE);
        int words = 0;
        int misread = 0;
        int first = -1;
        for (int start = nextWord(source, 0, last); start < last; ) {
            int end = wordEnd(source, start, last);
            words++;
            if (end - start < LONGEST && hasSigns(source, start, end) && isMisread(source.substring(start, end))) {
                misread++;
                first = first < 0 ? start : first;
            }
            start = nextWord(source, end, last);
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

    private static int nextWord(String source, int from, int last) {
        int at = from;
        while (at < last && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String source, int from, int last) {
        int at = from;
        while (at < last && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether anything but small letters stands inside of a word. */
    private static boolean hasSigns(String source, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (!Character.isLowerCase(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMisread(String word) {
        return word.indexOf('@') < 0
                && word.indexOf('/') < 0
                && MISREAD.matcher(word).find();
    }
}
