package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.language.Language;

/** Tells why each passage was taken for what it is: what it shows of itself, and what it would be else. */
final class Reasons {
    private final List<Evidence> page;
    private final Role[] roles;
    private final RoleScores scores;

    private Reasons(List<Evidence> page, Role[] roles, RoleScores scores) {
        this.page = page;
        this.roles = roles;
        this.scores = scores;
    }

    /** Adds a note for each passage whose role was a choice. */
    static void tell(List<Evidence> page, Role[] roles, Language language, Findings findings) {
        var first = RoleScores.of(page, language);
        var reasons = new Reasons(page, roles, first.after(roles).orElse(first));
        for (int i = 0; i < roles.length; i++) {
            var passage = page.get(i).passage();
            if (passage.isText() || passage.isHeading()) {
                findings.note("text/role-inferred", reasons.of(i), passage.start(), passage.end());
            }
        }
    }

    private String of(int i) {
        var shown = shown(page.get(i));
        add(page.get(i).isHeading() && scores.below().isStory(i), "a story opens below", shown);
        return "taken for a " + name(roles[i]) + (shown.isEmpty() ? "" : ": " + String.join(", ", shown))
                + second(i).map(role -> "; else it would be a " + name(role)).orElse("");
    }

    private static List<String> shown(Evidence text) {
        var shown = new ArrayList<String>();
        shown.add(
                text.isHeading()
                        ? "a heading of level " + text.rank()
                        : "a passage of " + text.plain().length() + " characters");
        add(text.opening().sure(), "opens as a story does", shown);
        add(text.byline().isPresent(), "a byline by its words", shown);
        add(text.byline().isEmpty() && text.bareName(), "shaped like names", shown);
        add(text.closing().isPresent(), "ends with a picture's credit", shown);
        add(text.named(), "a usual name of a section", shown);
        add(text.label() && !text.named(), "short and without punctuation", shown);
        add(text.capitals(), "set in capitals", shown);
        add(text.bold(), "strong as a whole", shown);
        add(text.quoted(), "in quotation marks as a whole", shown);
        add(text.bulleted(), "opens with a bullet", shown);
        add(text.colophon() > 1, text.colophon() + " signs of publishers' lines", shown);
        add(text.jump(), "says where a story goes on", shown);
        add(text.correction(), "opens as a correction", shown);
        add(text.folio(), "a day with a page or a paper's name", shown);
        add(text.caption(), "opens as captions do", shown);
        add(text.endsSentence(), text.asks() ? "ends with a question or an exclamation" : "ends as a sentence", shown);
        add(text.goesOn(), "ends inside a sentence", shown);
        return shown;
    }

    private static void add(boolean holds, String words, List<String> shown) {
        if (holds) {
            shown.add(words);
        }
    }

    /** The role that fits the passage best by itself, besides its own. */
    private Optional<Role> second(int i) {
        Role second = null;
        float best = RoleScores.NEVER;
        for (Role role : Role.values()) {
            float fit = role == roles[i] ? RoleScores.NEVER : scores.fit(i, role);
            if (fit > best) {
                best = fit;
                second = role;
            }
        }
        return Optional.ofNullable(second);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
