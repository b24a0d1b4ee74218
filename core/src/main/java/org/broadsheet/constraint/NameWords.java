package org.broadsheet.constraint;

import java.util.List;
import java.util.Locale;

/** What a byline holds beside a name. */
final class NameWords {
    private static final String SEPARATORS = "、；;/";
    private static final List<String> JOINTS = List.of(" and ", " & ", " und ", " et ", " con ", " och ", " og ");
    private static final List<String> OPENERS =
            List.of("by ", "von ", "par ", "por ", "text: ", "记者", "記者", "本报记者", "本報記者", "通讯员", "通訊員", "文/", "文／");

    private NameWords() {}

    /** Whether there is more than one name. */
    static boolean areSeveral(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (SEPARATORS.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return JOINTS.stream().anyMatch(name::contains) || areFullNames(name);
    }

    /** Whether there is a word before the name that is no part of it, or something behind it. */
    static boolean areMore(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.indexOf(',') >= 0
                || lower.indexOf('，') >= 0
                || OPENERS.stream().anyMatch(opener -> lower.startsWith(opener) && lower.length() > opener.length());
    }

    /** Whether commas part names of two words or more, as "Lin Wei, Ana Sousa" and unlike "Sousa, Ana". */
    private static boolean areFullNames(String name) {
        int comma = name.indexOf(',');
        return comma > 0
                && name.substring(0, comma).strip().indexOf(' ') > 0
                && name.substring(comma + 1).strip().indexOf(' ') > 0;
    }
}
