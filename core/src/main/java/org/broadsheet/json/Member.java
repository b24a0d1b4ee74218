package org.broadsheet.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.json.token.PropertyPath;

/**
 * The path of a property that this version does not know: {@code body[2].rating}, or {@code body[2]["odd name"]} when its
 * name is no plain word; or that of such a mark, {@code body[2].marks[4]}.
 *
 * @param element the path of the element that bears it
 * @param name its name
 * @param isMark whether it names an entry of a list of marks
 */
record Member(String element, String name, boolean isMark) {
    private static final String MARK = "marks[";
    private static final Pattern NUMBERED = Pattern.compile("marks\\[(0|[1-9][0-9]{0,8})]");

    /** The name of an entry of a list of marks. */
    static String mark(int number) {
        return MARK + number + "]";
    }

    /** Takes a path apart; none when it is no path of ours. */
    static Optional<Member> parse(String path) {
        int quote = path.indexOf("[\"");
        if (quote >= 0) {
            return Compact.string(path.substring(quote + 1, path.length() - 1))
                    .map(name -> new Member(path.substring(0, quote), name, false))
                    .filter(member ->
                            PropertyPath.of(member.element, member.name).equals(path));
        }
        int dot = path.lastIndexOf('.');
        var name = path.substring(dot + 1);
        boolean isMark = NUMBERED.matcher(name).matches();
        return isMark || PropertyPath.isWord(name)
                ? Optional.of(new Member(path.substring(0, Math.max(dot, 0)), name, isMark))
                : Optional.empty();
    }

    /** The number of the mark, from 0. */
    int mark() {
        return Integer.parseInt(name.substring(MARK.length(), name.length() - 1));
    }
}
