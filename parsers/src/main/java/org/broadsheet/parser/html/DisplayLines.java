package org.broadsheet.parser.html;

import java.util.List;
import java.util.Optional;

/** The lines around a headline: the kicker above it, the deck below it, the story in a few words. */
record DisplayLines(Scene scene) {
    private static final int LONGEST_KICKER = 80;
    private static final int LONGEST_DECK = 600;

    /** A line right above the headline that is called a kicker. */
    Optional<String> kicker() {
        int headline = scene.display().element();
        if (headline < 0) {
            return Optional.empty();
        }
        return scene.tree().finds.kickers.stream()
                .filter(number -> number < headline && scene.tree().ends[number] <= headline && number > headline - 12)
                .filter(number -> !scene.furniture().get(number))
                .map(number -> scene.tree().wordsIn(number, LONGEST_KICKER))
                .filter(words -> !words.isEmpty() && words.indexOf('\n') < 0 && !isHeadline(words))
                .reduce((first, last) -> last);
    }

    /** A line between headline and story that is called a deck or a summary and is not of the story itself. */
    Optional<String> deck() {
        return Optional.empty();
    }

    /** The story in a few words: as printed between headline and story, else as told to machines. */
    Optional<String> summary() {
        return printed().or(this::told);
    }

    private Optional<String> printed() {
        PageTree tree = scene.tree();
        int headline = scene.display().element();
        int first = scene.selection().isEmpty()
                ? tree.units.size()
                : scene.selection().first();
        return tree.finds.summaries.stream()
                .filter(number -> number > headline && headline >= 0 && tree.firstUnits[number] < first)
                .filter(number -> tree.unitsEnd(number) <= first)
                .filter(number -> !scene.furniture().get(number))
                .map(number -> Blanks.single(tree.wordsIn(number, LONGEST_DECK)))
                .filter(words -> words.length() > 20 && !isHeadline(words))
                .findFirst();
    }

    private Optional<String> told() {
        MetaTags metas = scene.evidence().metas();
        List<Optional<String>> witnesses = List.of(
                metas.first("og:description", "twitter:description", "description", "dc.description"),
                scene.evidence().article().flatMap(thing -> thing.word("description")));
        return witnesses.stream()
                .flatMap(Optional::stream)
                .map(Thing::clean)
                .filter(words -> words.length() > 20 && !isHeadline(words))
                .findFirst();
    }

    private boolean isHeadline(String words) {
        return words.equalsIgnoreCase(scene.display().words());
    }
}
