package org.broadsheet.parser.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells where the levels of headings lie about what they head. */
final class Levels {
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

    /** A headline whose level serves decks or crossheads elsewhere on the page. */
    private static void checkHeadlines(List<Story> stories, Set<Integer> elsewhere, Findings findings) {
        int usual = usual(stories);
        for (Story story : stories) {
            if (story.rank() != usual && elsewhere.contains(story.rank())) {
                story.headline()
                        .ifPresent(headline -> findings.warning(
                                "structure/heading-level-inconsistent",
                                "a main headline at level " + story.rank()
                                        + ", which serves decks or crossheads elsewhere; "
                                        + "most headlines are at level " + usual,
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

    /** The level of most headlines, the higher of two that are as many. */
    private static int usual(List<Story> stories) {
        Map<Integer, Integer> counts = new HashMap<>();
        stories.stream().map(Story::rank).filter(rank -> rank > 0).forEach(rank -> counts.merge(rank, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
