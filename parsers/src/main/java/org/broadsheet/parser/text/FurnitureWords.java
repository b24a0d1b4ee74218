package org.broadsheet.parser.text;

import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.parser.credit.Traits;

/**
 * What the words of a line say of its use on a page: jump line, correction, folio line, colophon, paper's name, caption.
 *
 * @param plain the line
 * @param traits what its characters show
 * @param language its language
 */
record FurnitureWords(String plain, Traits traits, Language language) {
    private static final int LONGEST_JUMP = 60;
    private static final int LONGEST_FOLIO = 140;

    /** A line that only its end shows to be a jump line, as 5面に続く, is no longer. */
    private static final int SHORT_JUMP = 24;

    private static final String SIGNS = "（([【<〈《▶►▷→⇒☞>»*◆■□";
    private static final String CLOSERS = "）)]】>〉》.。";
    private static final Pattern DATE = Pattern.compile("\\p{Nd}{4}年|\\p{Nd}{1,2}月\\p{Nd}{1,2}日|\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{2,5}[-/ ]\\d{3,}");
    private static final Pattern CJK_PAGE = Pattern.compile("第?\\s*[0-9A-Z]{1,3}\\s*版");

    /** Whether it says where a story goes on or comes from. */
    boolean isJump() {
        if (plain.length() >= LONGEST_JUMP) {
            return false;
        }
        var bare = withoutSigns();
        var openers = language.phrases(Use.JUMP_OPENERS);
        var closers = language.words(Use.JUMP_CLOSERS);
        boolean opened = openers.open(plain) || openers.open(bare);
        return opened && (closers.isEmpty() || closers.stream().anyMatch(this::has))
                || bare.length() <= SHORT_JUMP && closers.stream().anyMatch(closer -> numbered(bare, closer));
    }

    private String withoutSigns() {
        int from = 0;
        int to = plain.length();
        while (from < to && (SIGNS.indexOf(plain.charAt(from)) >= 0 || Character.isWhitespace(plain.charAt(from)))) {
            from++;
        }
        while (to > from
                && (CLOSERS.indexOf(plain.charAt(to - 1)) >= 0 || Character.isWhitespace(plain.charAt(to - 1)))) {
            to--;
        }
        return plain.substring(from, to);
    }

    /** Whether {@code line} ends with a figure and {@code closer}. */
    private static boolean numbered(String line, String closer) {
        int at = line.length() - closer.length();
        return at > 0 && line.endsWith(closer) && Character.isDigit(line.charAt(at - 1));
    }

    /** Whether it opens as a correction: with such a word as a heading of its own or before a sign. */
    boolean isCorrection() {
        return language.phrases(Use.CORRECTION_OPENERS).allAt(plain, 0).stream().anyMatch(this::standsAlone);
    }

    private boolean standsAlone(String opener) {
        int end = opener.length();
        int next = end;
        while (next < plain.length() && plain.charAt(next) == ' ') {
            next++;
        }
        return next == plain.length()
                || !Character.isLetter(opener.charAt(end - 1))
                || !Character.isLetter(plain.charAt(next))
                || next > end && language.runsOn();
    }

    /** Whether it has a date or a weekday together with a page or a paper's name. */
    boolean isFolio() {
        if (plain.length() >= LONGEST_FOLIO) {
            return false;
        }
        boolean day = traits.digits() && DATE.matcher(plain).find() || has(Use.WEEKDAYS);
        boolean page =
                plain.indexOf('版') >= 0 && CJK_PAGE.matcher(plain).find() || !language.runsOn() && has(Use.PAGE_WORDS);
        return day && (page || isPaper());
    }

    /** Whether it has a word of newspapers' names. */
    boolean isPaper() {
        return count(Use.PAPER_WORDS) > 0;
    }

    /** How many of the words that only publishers' lines use it has; an address or a number counts as one more. */
    int colophon() {
        return count(Use.COLOPHON_WORDS) + (hasContact() ? 1 : 0);
    }

    private boolean hasContact() {
        return traits.contact() || traits.digits() && NUMBER.matcher(plain).find();
    }

    /** Whether it opens as captions do. */
    boolean isCaption() {
        return language.phrases(Use.CAPTION_OPENERS).allAt(plain, 0).stream()
                .anyMatch(opener -> !continues(opener.length()));
    }

    private boolean has(Use use) {
        return traits.uses().have(use);
    }

    private int count(Use use) {
        if (!has(use)) {
            return 0;
        }
        int found = 0;
        for (String word : language.words(use)) {
            found += has(word) ? 1 : 0;
        }
        return found;
    }

    /** Whether {@code word} stands in the line, in languages that part words as a word of its own. */
    private boolean has(String word) {
        boolean parted = !language.runsOn() && language.script() != Character.UnicodeScript.HANGUL;
        for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            boolean starts =
                    at == 0 || !Character.isLetter(plain.charAt(at - 1)) || !Character.isLetter(word.charAt(0));
            if (!parted || starts && !continues(at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that ends before {@code at} goes on in languages that part words. */
    private boolean continues(int at) {
        return !language.runsOn()
                && at < plain.length()
                && Character.isLetter(plain.charAt(at))
                && Character.isLetter(plain.charAt(at - 1));
    }
}
