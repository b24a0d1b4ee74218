package org.broadsheet.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Contributor;

/** Names in languages that part words, with what stands beside them: a role, an outlet, a place, an address. */
final class SpacedNames {
    private static final Pattern CAPITAL_WORD = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’-]*|\\p{Lu}\\p{L}{0,3}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}\\p{L}?\\.-\\p{Lu}\\p{L}*\\.?");
    private static final Pattern CASELESS_WORD = Pattern.compile("\\p{Lo}[\\p{Lo}\\p{M}\\u200c.-]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern LISTS = Pattern.compile("\\s*[,;،؛]\\s*");

    private final Language language;
    private final String role;
    private final List<Contributor> found = new ArrayList<>();

    private SpacedNames(Language language, String role) {
        this.language = language;
        this.role = role;
    }

    static Names in(String words, Language language, String role) {
        var names = new SpacedNames(language, role);
        for (String list : lists(words.strip())) {
            for (String part : names.joined(list)) {
                if (!names.add(part.strip())) {
                    return Names.NONE;
                }
            }
        }
        return new Names(names.found);
    }

    /** The parts between commas and the like, their words parted by one blank. */
    private static List<String> lists(String words) {
        boolean listed = false;
        boolean plain = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            listed |= c == ',' || c == ';' || c == '،' || c == '؛';
            boolean blank = c == ' ' && words.charAt(i - 1) != ' ';
            plain &= blank || c != '\u00a0' && !Character.isWhitespace(c);
        }
        var single = plain ? words : BLANKS.matcher(words).replaceAll(" ");
        return listed ? List.of(LISTS.split(single)) : List.of(single);
    }

    /** The parts between words such as "and"; where one would be a single word, the joint belongs to a name. */
    private List<String> joined(String words) {
        var parts = new ArrayList<String>();
        var joints = language.words(Use.BYLINE_JOINTS);
        var part = new StringBuilder();
        var all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            if (!joints.contains(all[i]) || !part.isEmpty() && endsName(all, i)) {
                part.append(part.isEmpty() ? "" : " ").append(all[i]);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** Whether {@code words} end with one word behind number {@code i}, and it is no outlet. */
    private boolean endsName(String[] words, int i) {
        return i + 2 == words.length && !Outlets.isOutlet(words[i + 1], language);
    }

    private boolean add(String part) {
        if (part.indexOf('@') > 0) {
            return addAddress(part);
        }
        if (!found.isEmpty() && (addRole(part) || addOutlet(part))) {
            return true;
        }
        var name = withoutPlace(part);
        var title = leadingTitle(name);
        var person = title.isEmpty() ? name : name.substring(title.length()).strip();
        if (!isName(person)) {
            return false;
        }
        found.add(Contributor.named(person).withRole(title.isEmpty() ? role : role(title)));
        return true;
    }

    private boolean addAddress(String part) {
        int gap = part.lastIndexOf(' ');
        if (gap > 0 && !add(part.substring(0, gap)) || found.isEmpty()) {
            return false;
        }
        int last = found.size() - 1;
        found.set(last, Mail.of(found.get(last), part.substring(gap + 1)));
        return true;
    }

    /** Whether {@code words} end with what a writer is: Shimbun Staff Writers. */
    static boolean endsWithRole(String words, Language language) {
        return language.meanings(Use.ROLES).keySet().stream().anyMatch(title -> endsWith(words, title));
    }

    private static boolean endsWith(String words, String title) {
        int cut = words.length() - title.length();
        return cut >= 0
                && words.regionMatches(true, cut, title, 0, title.length())
                && (cut == 0 || words.charAt(cut - 1) == ' ');
    }

    /** A role behind the names, perhaps with the outlet beside it: AP Sports Writer, Special to The Ledger. */
    private boolean addRole(String part) {
        for (Map.Entry<String, String> entry : language.meanings(Use.ROLES).entrySet()) {
            var title = entry.getKey();
            if (endsWith(part, title)) {
                var outlet = part.substring(0, part.length() - title.length()).strip();
                addRole(entry.getValue(), outlet);
                return outlet.isEmpty() || Character.isUpperCase(outlet.charAt(0));
            }
            var behind = part.startsWith(title + " ") ? part.substring(title.length() + 1) : "";
            if (Outlets.isOutlet(behind, language)) {
                addRole(entry.getValue(), behind);
                return true;
            }
        }
        return false;
    }

    private void addRole(String meaning, String outlet) {
        found.replaceAll(person -> hasOwnRole(person) ? person : person.withRole(meaning));
        if (!outlet.isEmpty()) {
            found.replaceAll(person -> person.affiliation().isPresent() ? person : person.withAffiliation(outlet));
        }
    }

    private boolean hasOwnRole(Contributor person) {
        return person.role().filter(role::equals).isEmpty();
    }

    private boolean addOutlet(String part) {
        if (!Outlets.isOutlet(part, language)) {
            return false;
        }
        found.replaceAll(person -> person.affiliation().isPresent() ? person : person.withAffiliation(part));
        return true;
    }

    /** The name without the place of the report behind it: N in London. */
    private String withoutPlace(String part) {
        for (String joint : language.words(Use.PLACE_JOINTS)) {
            int at = part.indexOf(" " + joint + " ");
            if (at > 0 && isName(part.substring(0, at))) {
                return part.substring(0, at);
            }
        }
        return part;
    }

    private String leadingTitle(String part) {
        return language.meanings(Use.ROLES).keySet().stream()
                .filter(title -> part.length() > title.length()
                        && part.charAt(title.length()) == ' '
                        && part.regionMatches(true, 0, title, 0, title.length()))
                .findFirst()
                .orElse("");
    }

    private String role(String title) {
        return language.meanings(Use.ROLES).getOrDefault(title, role);
    }

    /** Whether {@code text} is shaped like one person's name. */
    private boolean isName(String text) {
        var parts = text.split(" ");
        if (parts.length < 2 || parts.length > 6) {
            return false;
        }
        int names = 0;
        for (String part : parts) {
            if (isNameWord(part)) {
                names++;
            } else if (!Languages.everywhere(Use.NAME_PARTICLES).contains(part)) {
                return false;
            }
        }
        return names >= 2;
    }

    /** The most usual shape of a word that is part of a name: a capital and letters. */
    private static boolean isCapitalized(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 ? !Character.isUpperCase(word.charAt(0)) : !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private boolean isNameWord(String word) {
        return isCapitalized(word)
                || CAPITAL_WORD.matcher(word).matches()
                || CASELESS_WORD.matcher(word).matches() && !language.has(Use.COMMON_WORDS, word);
    }
}
