package org.broadsheet.parser.text;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * The lines of a press release that are no part of its story.
 *
 * @param lines what each passage of the page is
 * @param sent whether the page has a line that only releases have
 */
record Release(List<Line> lines, boolean sent) {
    /** Letters beyond which a line is none of a release's own. */
    private static final int LONGEST = 100;

    /** The digits of a telephone number, at least. */
    private static final int TELEPHONE = 7;

    /** What a line is. */
    enum Line {
        /** The line that says when it may be published, the mark at its end, or who sent it. */
        SENDING,
        /** The first line about whom to ask. */
        CONTACT,
        /** A number, an address or a name of one to ask, if such a line stands above. */
        DETAIL,
        /** The heading over the standing text about the sender, which is part of what was sent. */
        ABOUT,
        /** Anything else. */
        OTHER
    }

    static Release of(List<Evidence> page, Language language) {
        var lines = page.stream().map(text -> line(text, language)).toList();
        return new Release(lines, lines.contains(Line.SENDING));
    }

    Line line(int i) {
        return lines.get(i);
    }

    private static Line line(Evidence text, Language language) {
        var plain = text.plain();
        if (!text.passage().isText() || text.letters() > LONGEST) {
            return Line.OTHER;
        } else if (opens(plain, language.words(Use.RELEASE_OPENERS), true) || isEnd(plain, language)) {
            return Line.SENDING;
        } else if (opens(plain, language.words(Use.CONTACT_OPENERS), false)) {
            return Line.CONTACT;
        } else if (language.words(Use.ABOUT_OPENERS).stream().anyMatch(word -> heads(plain, word))
                && !text.endsSentence()) {
            return Line.ABOUT;
        }
        return isDetail(text) ? Line.DETAIL : Line.OTHER;
    }

    /** Whether one of {@code openers} is all of a line, stands before a colon or the like, or goes on in {@code capitals}. */
    private static boolean opens(String plain, List<String> openers, boolean capitals) {
        for (String opener : openers) {
            if (plain.startsWith(opener)) {
                var rest = plain.substring(opener.length()).strip();
                boolean loud = capitals
                        && opener.chars().noneMatch(Character::isLowerCase)
                        && Character.isUpperCase(opener.charAt(0))
                        && plain.startsWith(" ", opener.length());
                if (rest.isEmpty() || !Character.isLetter(rest.codePointAt(0)) || loud) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The marks at the end stand alone or with blanks and dashes around them. */
    private static boolean isEnd(String plain, Language language) {
        var bare = plain.replaceAll("[\\s–—-]", "");
        return language.words(Use.END_MARKS).stream()
                .anyMatch(mark ->
                        bare.equals(mark.replace("-", "")) && (!mark.contains("-") || plain.length() > bare.length()));
    }

    private static boolean heads(String plain, String word) {
        boolean before = plain.startsWith(word) && plain.length() > word.length();
        return before && (plain.charAt(word.length()) == ' ' || Character.isIdeographic(word.codePointAt(0)));
    }

    private static boolean isDetail(Evidence text) {
        var plain = text.plain();
        return plain.indexOf('@') > 0
                || plain.contains("www.")
                || plain.contains("://")
                || plain.chars().filter(Character::isDigit).count() >= TELEPHONE
                || !text.endsSentence();
    }
}
