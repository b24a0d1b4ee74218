package org.broadsheet.parser.text;

import java.util.Arrays;
import java.util.List;
import org.broadsheet.language.Language;

/** Finds the row of roles that fits a page best, by the search of Viterbi over {@link RoleScores}. */
final class RoleSearch {
    private static final Role[] ROLES = Role.values();

    private RoleSearch() {}

    /** A role for each passage. */
    static Role[] of(List<Evidence> page, Language language) {
        var scores = RoleScores.of(page, language);
        var roles = of(page.size(), scores);
        return scores.after(roles).map(better -> of(page.size(), better)).orElse(roles);
    }

    private static Role[] of(int size, RoleScores scores) {
        if (size == 0) {
            return new Role[0];
        }
        byte[][] from = new byte[size][];
        float[] best = first(scores);
        for (int i = 1; i < size; i++) {
            from[i] = new byte[ROLES.length];
            best = scores.isPassedOver(i) ? same(best, from[i]) : next(i, best, from[i], scores);
        }
        var roles = traced(from, best);
        for (int i = 1; i < size; i++) {
            roles[i] = scores.isPassedOver(i) ? scores.mark(i) : roles[i];
        }
        return roles;
    }

    private static float[] first(RoleScores scores) {
        float[] best = new float[ROLES.length];
        for (int role = 0; role < ROLES.length; role++) {
            best[role] = scores.fit(0, ROLES[role]);
        }
        for (Role inside : List.of(Role.DECK, Role.BYLINE_MORE, Role.CROSSHEAD)) {
            best[inside.ordinal()] = RoleScores.NEVER;
        }
        return best;
    }

    /** A mark without words changes nothing in what may follow what. */
    private static float[] same(float[] before, byte[] from) {
        for (int role = 0; role < ROLES.length; role++) {
            from[role] = (byte) role;
        }
        return before;
    }

    private static float[] next(int i, float[] before, byte[] from, RoleScores scores) {
        float[] best = new float[ROLES.length];
        Arrays.fill(best, 4 * RoleScores.NEVER);
        float highest = max(before);
        for (int role = 0; role < ROLES.length; role++) {
            float fit = scores.fit(i, ROLES[role]);
            for (int last = 0; fit > RoleScores.NEVER && last < ROLES.length; last++) {
                float score = before[last] <= highest + RoleScores.NEVER / 2
                        ? 4 * RoleScores.NEVER
                        : before[last] - highest + fit + scores.step(i, ROLES[last], ROLES[role]);
                if (score > best[role]) {
                    best[role] = score;
                    from[role] = (byte) last;
                }
            }
        }
        return best;
    }

    private static Role[] traced(byte[][] from, float[] best) {
        var roles = new Role[from.length];
        int at = 0;
        for (int role = 1; role < ROLES.length; role++) {
            at = best[role] > best[at] ? role : at;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            roles[i] = ROLES[at];
            at = i > 0 ? from[i][at] : 0;
        }
        return roles;
    }

    private static float max(float[] scores) {
        float max = scores[0];
        for (float score : scores) {
            max = Math.max(max, score);
        }
        return max;
    }
}
