package org.broadsheet.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;

/**
 * The names in the words of a byline or credit, each with the role that stands with it.
 *
 * @param contributors the people in order; none when the words are not all names and roles
 */
public record Names(List<Contributor> contributors) {
    /** The length in UTF-16 code units beyond which words are no line of names. */
    static final int LONGEST = 160;

    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,3}|\\p{IsHan}{1,8}(·\\p{IsHan}{1,8}){1,3}");
    private static final Pattern JAPANESE_NAME =
            Pattern.compile("[\\p{IsHan}々ヶ]{1,4}\\p{IsHiragana}{0,4}|[\\p{IsKatakana}ー・＝]{2,20}|[\\p{IsHan}々ヶ]{1,6}");
    private static final Pattern HANGUL_NAME = Pattern.compile("\\p{IsHangul}{2,4}");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.(\\p{Lu}\\.)*");
    private static final Pattern PARTICLE =
            Pattern.compile("(?iu)de|del|della|di|da|dos|du|la|le|van|von|vom|zu|zur|den|der|ter|bin|ibn|al|el|y|e|O");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Names NONE = new Names(List.of());

    /** Copies the list. */
    public Names {
        contributors = List.copyOf(contributors);
    }

    /** The names in {@code words}; those that no role stands with get {@code role}. */
    public static Names in(String words, Language language, String role) {
        if (words.isBlank() || words.length() > LONGEST) {
            return NONE;
        }
        if (language.script() == Character.UnicodeScript.HANGUL) {
            return hangul(words, language);
        }
        return language.runsOn() ? han(words, language, role) : spaced(words, language, role);
    }

    /** Whether nobody was found. */
    public boolean isEmpty() {
        return contributors.isEmpty();
    }

    private static Names han(String words, Language language, String role) {
        var found = new ArrayList<Contributor>();
        var closers = language.meanings(Use.CREDIT_CLOSERS);
        var at = role;
        for (String part : words.strip().split("[\\s\\u3000、，,]+")) {
            var leading = leadingRole(part, language);
            at = leading.map(Map.Entry::getValue).orElse(at);
            var name = part.substring(leading.map(Map.Entry::getKey).orElse("").length());
            if (closers.containsKey(part) && !found.isEmpty()) {
                found.replaceAll(person -> person.withRole(closers.getOrDefault(part, role)));
            } else if (isHanName(name, language)) {
                found.add(Contributor.named(name).withRole(at));
            } else if (!name.isEmpty()) {
                return NONE;
            }
        }
        return new Names(found);
    }

    /** 홍길동 기자 name@paper.example: each name has its role behind it. */
    private static Names hangul(String words, Language language) {
        var found = new ArrayList<Contributor>();
        var titles = language.meanings(Use.ROLES);
        var waiting = new ArrayList<String>();
        for (String part : words.strip().split("[\\s·,=]+")) {
            if (titles.containsKey(part) && !waiting.isEmpty()) {
                waiting.forEach(name -> found.add(Contributor.named(name).withRole(titles.getOrDefault(part, ""))));
                waiting.clear();
            } else if (HANGUL_NAME.matcher(part).matches()) {
                waiting.add(part);
            } else if (part.indexOf('@') < 1) {
                return NONE;
            }
        }
        return waiting.isEmpty() ? new Names(found) : NONE;
    }

    private static boolean isHanName(String name, Language language) {
        if (language.script() == Character.UnicodeScript.HIRAGANA) {
            return JAPANESE_NAME.matcher(name).matches();
        }
        return HAN_NAME.matcher(name).matches()
                || name.length() == 4 && language.words(Use.LONG_SURNAMES).contains(name.substring(0, 2));
    }

    private static Optional<Map.Entry<String, String>> leadingRole(String part, Language language) {
        return language.meanings(Use.ROLES).entrySet().stream()
                .filter(entry -> part.startsWith(entry.getKey()))
                .findFirst();
    }

    private static Names spaced(String words, Language language, String role) {
        var found = new ArrayList<Contributor>();
        for (String part : words.split(joints(language))) {
            var name = BLANKS.matcher(part).replaceAll(" ").strip();
            var title = language.meanings(Use.ROLES).get(name);
            if (title != null && !found.isEmpty()) {
                int last = found.size() - 1;
                found.set(last, found.get(last).withRole(title));
            } else if (isSpacedName(name)) {
                found.add(Contributor.named(name).withRole(role));
            } else {
                return NONE;
            }
        }
        return new Names(found);
    }

    private static String joints(Language language) {
        var words = language.words(Use.BYLINE_JOINTS).stream()
                .map(joint -> "\\s+" + Pattern.quote(joint) + "\\s+")
                .toList();
        return "\\s*[,;]\\s*|" + String.join("|", words);
    }

    /** Whether {@code text} is shaped like one person's name in a script that parts words. */
    static boolean isSpacedName(String text) {
        var parts = text.split(" ");
        if (parts.length < 2 || parts.length > 6) {
            return false;
        }
        int capitals = 0;
        for (String part : parts) {
            if (NAME_WORD.matcher(part).matches()) {
                capitals++;
            } else if (!PARTICLE.matcher(part).matches()) {
                return false;
            }
        }
        return capitals >= 2;
    }
}
