package org.broadsheet.parser.html;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.data.MetaTags;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.tree.PageTree;

/** The lines around a headline: the kicker above it, the deck below it, the story in a few words. */
record DisplayLines(Scene scene) {
    private static final int LONGEST_KICKER = 80;
    private static final int LONGEST_SUMMARY = 600;
    /** Lines with no more characters than these, such as labels, are no summary. */
    private static final int SHORTEST = 20;

    /** A line right above the headline that is called a kicker. */
    Optional<String> kicker() {
        return kickerElement().map(this::kicker);
    }

    private Optional<Integer> kickerElement() {
        int headline = scene.display().element();
        if (headline < 0) {
            return Optional.empty();
        }
        return scene.tree().finds.kickers.stream()
                .filter(number -> number < headline && scene.tree().ends[number] <= headline && number > headline - 12)
                .filter(number -> !scene.furniture().get(number))
                .filter(number -> {
                    String words = kicker(number);
                    return !words.isEmpty() && words.indexOf('\n') < 0 && !isHeadline(words);
                })
                .reduce((first, last) -> last);
    }

    private String kicker(int number) {
        return scene.tree().wordsIn(number, LONGEST_KICKER);
    }

    /** The words of the story without the kicker, and the deck where that is the heading right below the headline. */
    Selection story() {
        PageTree tree = scene.tree();
        var kept = (BitSet) scene.selection().kept().clone();
        kickerElement().ifPresent(number -> kept.clear(tree.firstUnits[number], tree.unitsEnd(number)));
        return new Decks(scene.with(new Selection(kept))).story();
    }

    /** The lines between headline and story that are its decks. */
    Optional<String> deck() {
        Set<String> decks = new Decks(scene).lines();
        return decks.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", decks));
    }

    /** The story in a few words: as printed between headline and story, else as told to machines. */
    Optional<String> summary() {
        Optional<String> deck = deck();
        return printed()
                .or(this::told)
                .filter(words -> !deck.filter(words::equalsIgnoreCase).isPresent());
    }

    private Optional<String> printed() {
        return scene.tree().finds.summaries.stream()
                .filter(this::isBetween)
                .map(this::words)
                .filter(words -> words.length() > SHORTEST && !isHeadline(words))
                .findFirst();
    }

    /** Whether an element stands between headline and story and belongs to them. */
    private boolean isBetween(int number) {
        PageTree tree = scene.tree();
        int headline = scene.display().element();
        int first = scene.selection().isEmpty()
                ? tree.units.size()
                : scene.selection().first();
        return headline >= 0
                && number > headline
                && tree.firstUnits[number] < first
                && tree.unitsEnd(number) <= first
                && !scene.furniture().get(number)
                && !scene.isOfPicture(number);
    }

    private String words(int number) {
        return Blanks.single(scene.tree().wordsIn(number, LONGEST_SUMMARY));
    }

    private Optional<String> told() {
        MetaTags metas = scene.evidence().metas();
        List<Optional<String>> witnesses = List.of(
                scene.evidence().article().flatMap(thing -> thing.word("description")),
                metas.first("og:description", "description", "twitter:description", "dc.description"));
        return witnesses.stream()
                .flatMap(Optional::stream)
                .map(Thing::clean)
                .filter(words -> words.length() > SHORTEST && !isHeadline(words))
                .findFirst();
    }

    private boolean isHeadline(String words) {
        return words.equalsIgnoreCase(scene.display().words());
    }
}
