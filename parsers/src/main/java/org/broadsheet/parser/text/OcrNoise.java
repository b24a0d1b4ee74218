package org.broadsheet.parser.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that a page was read from a picture and badly: too many of its words have signs inside that words do not have. */
final class OcrNoise {
    /** Characters of a page that are looked at. */
    private static final int SAMPLE = 100_000;

    /** The number of words from which a page can be told. */
    private static final int FEWEST = 150;

    /** One in so many words is misread on such a page, and far fewer on any other. */
    private static final int SHARE = 50;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A capital or a sign between small letters, a digit between letters. */
    private static final Pattern MISREAD = Pattern.compile(
            "\\p{Ll}[\\p{Lu}$^~|\\\\{}\\[\\]<>*=+][\\p{Ll}$^~|\\\\{}]|\\p{L}[\\d^~|\\\\]\\p{Ll}|\\p{L}[;:.,]\\p{Ll}{2}");

    private OcrNoise() {}

    static void check(String source, Findings findings) {
        Matcher word = WORD.matcher(source).region(0, Math.min(source.length(), SAMPLE));
        int words = 0;
        int misread = 0;
        int first = -1;
        while (word.find()) {
            words++;
            if (word.end() - word.start() < 30 && isMisread(word.group())) {
                misread++;
                first = first < 0 ? word.start() : first;
            }
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

    private static boolean isMisread(String word) {
        return word.indexOf('@') < 0
                && word.indexOf('/') < 0
                && MISREAD.matcher(word).find();
    }
}
