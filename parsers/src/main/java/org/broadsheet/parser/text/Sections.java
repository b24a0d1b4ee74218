package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.broadsheet.language.Language;

/**
 * Which story stands under which label. Labels stacked on top of each other are given to stories by name, never by order;
 * a label that stands alone holds for the stories below it.
 *
 * @param labels the labels in print order
 * @param under the number of each story's label; absent where it has none
 */
record Sections(List<Stories.Label> labels, Map<Story, Integer> under) {
    /** The number of characters that may lie between the first and the last characters of a name cut short. */
    private static final int GAP = 3;

    /** No page stacks more labels than this; more are not looked for in the words of each story. */
    private static final int MOST_STACKED = 32;

    /** Of a source whose stories stand under no labels. */
    static final Sections NONE = new Sections(List.of(), Map.of());

    static Sections of(Stories stories, List<Evidence> page, Language language, Findings findings) {
        var under = new LinkedHashMap<Story, Integer>();
        var labels = stories.labels;
        var stacked = stacked(labels, page);
        var candidates = candidates(labels, stacked);
        int above = -1;
        for (Story story : stories.stories) {
            while (above + 1 < labels.size() && labels.get(above + 1).passage() < story.first()) {
                above++;
            }
            if (above >= 0 && !stacked.get(above)) {
                under.put(story, above);
            } else {
                named(story, labels, candidates, language).ifPresent(label -> {
                    under.put(story, label);
                    tellInferred(story, labels.get(label), findings);
                });
            }
        }
        tellEmpty(labels, stacked, findings);
        return new Sections(labels, under);
    }

    /** The numbers of the stacked labels, as many as a page can have. */
    private static List<Integer> candidates(List<Stories.Label> labels, List<Boolean> stacked) {
        return IntStream.range(0, labels.size())
                .filter(stacked::get)
                .limit(MOST_STACKED)
                .boxed()
                .toList();
    }

    /** For each label, whether another stands right above or below it. */
    private static List<Boolean> stacked(List<Stories.Label> labels, List<Evidence> page) {
        var stacked = new ArrayList<Boolean>();
        for (int l = 0; l < labels.size(); l++) {
            boolean above = l > 0 && adjacent(labels.get(l - 1), labels.get(l), page);
            boolean below = l + 1 < labels.size() && adjacent(labels.get(l), labels.get(l + 1), page);
            stacked.add(above || below);
        }
        return stacked;
    }

    private static boolean adjacent(Stories.Label above, Stories.Label below, List<Evidence> page) {
        return below.passage() == above.passage() + 1
                && page.get(above.passage()).rank() == page.get(below.passage()).rank();
    }

    private static Optional<Integer> named(
            Story story, List<Stories.Label> labels, List<Integer> candidates, Language language) {
        var words = story.opening();
        Optional<Integer> best = Optional.empty();
        int earliest = Integer.MAX_VALUE;
        for (int candidate : candidates) {
            int at = find(words, labels.get(candidate).words().plain(), language);
            if (at >= 0 && at < earliest) {
                earliest = at;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Where {@code words} name {@code label}, whole or, in scripts without blanks, with a few characters more inside. */
    private static int find(String words, String label, Language language) {
        int whole = words.indexOf(label);
        if (whole >= 0 || !language.runsOn() || label.length() < 3) {
            return whole;
        }
        var start = label.substring(0, label.length() - 1);
        char last = label.charAt(label.length() - 1);
        for (int at = words.indexOf(start); at >= 0; at = words.indexOf(start, at + 1)) {
            int end = at + start.length();
            int close = words.indexOf(last, end);
            if (close >= 0 && close <= end + GAP) {
                return at;
            }
        }
        return -1;
    }

    private static void tellInferred(Story story, Stories.Label label, Findings findings) {
        story.headline()
                .ifPresent(headline -> findings.note(
                        "structure/section-inferred",
                        "put under '" + label.words().plain()
                                + "' because the story names it; the page stacks its labels",
                        headline.start(),
                        headline.end()));
    }

    private static void tellEmpty(List<Stories.Label> labels, List<Boolean> stacked, Findings findings) {
        for (int l = 0; l + 1 < labels.size(); l++) {
            if (stacked.get(l)
                    && stacked.get(l + 1)
                    && labels.get(l + 1).passage() == labels.get(l).passage() + 1) {
                var words = labels.get(l).words();
                findings.warning(
                        "structure/section-empty",
                        "the section label is followed at once by another; nothing stands under it in reading order",
                        words.start(),
                        words.end());
            }
        }
    }
}
