package org.broadsheet.parser.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells where the levels of headings lie about what they head. */
final class Levels {
    /** How many times as many headlines stand at the usual level as at one that is out of the way. */
    private static final int RARE = 2;

    private Levels() {}

    static void check(Stories stories, List<Evidence> page, Role[] roles, Findings findings) {
        checkHeadlines(stories.stories, elsewhere(page, roles), findings);
        for (Stories.Furniture words : stories.furniture) {
            var passage = words.evidence().passage();
            if (passage.isHeading() && words.role() == Role.COLOPHON) {
                findings.warning(
                        "structure/heading-reclassified",
                        "a heading of level " + passage.rank() + " is the publisher's line, not a story",
                        passage.start(),
                        passage.end());
            }
        }
    }

    /** A headline whose level serves decks or crossheads elsewhere on the page, or few headlines below the usual level. */
    private static void checkHeadlines(List<Story> stories, Set<Integer> elsewhere, Findings findings) {
        var counts = counts(stories);
        int usual = usual(counts);
        for (Story story : stories) {
            int rank = story.rank();
            boolean deeper = rank > usual && counts.getOrDefault(rank, 0) * RARE <= counts.getOrDefault(usual, 0);
            if (rank != usual && (elsewhere.contains(rank) || deeper)) {
                story.headline()
                        .ifPresent(headline -> findings.warning(
                                "structure/heading-level-inconsistent",
                                "a main headline at level " + rank
                                        + (elsewhere.contains(rank)
                                                ? ", which serves decks or crossheads elsewhere"
                                                : "")
                                        + "; most headlines are at level " + usual,
                                headline.start(),
                                headline.end()));
            }
        }
    }

    private static Set<Integer> elsewhere(List<Evidence> page, Role[] roles) {
        var levels = new HashSet<Integer>();
        for (int i = 0; i < roles.length; i++) {
            if (page.get(i).isHeading() && (roles[i] == Role.DECK || roles[i] == Role.CROSSHEAD)) {
                levels.add(page.get(i).rank());
            }
        }
        return levels;
    }

    private static Map<Integer, Integer> counts(List<Story> stories) {
        Map<Integer, Integer> counts = new HashMap<>();
        stories.stream().map(Story::rank).filter(rank -> rank > 0).forEach(rank -> counts.merge(rank, 1, Integer::sum));
        return counts;
    }

    /** The level of most headlines, the higher of two that are as many. */
    private static int usual(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
