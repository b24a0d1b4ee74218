package org.broadsheet.parser.html;

import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.html.time.LooseTime;
import org.broadsheet.parser.html.time.PrintedTime;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.Unit;

/**
 * The times that a page prints.
 *
 * @param headline the number of the element of the headline; -1 for none
 * @param container the number of the element that holds the story
 */
record SeenTimes(Evidence evidence, int headline, int container) {
    /** Short words are looked at so far behind the headline, ... */
    private static final int BEHIND = 12;
    /** ... and so far before it. */
    private static final int BEFORE = 6;

    /** A line that tells a time has no more characters beside it, ... */
    private static final int MOST_BESIDE = 45;
    /** ... and a heading that does, no more. */
    private static final int MOST_IN_HEADING = 20;

    private static final int LONGEST_LABEL = 40;

    private static final int OTHERS = Sign.RELATED.bit()
            | Sign.COMMENTS.bit()
            | Sign.SIDE.bit()
            | Sign.NAVIGATION.bit()
            | Sign.ADVERT.bit()
            | Sign.HIDDEN.bit();

    /** The time that stands nearest to the headline, what is called a time first. */
    Optional<NewsTime> atHeadline() {
        PageTree tree = evidence.tree();
        int from = headline < 0 ? tree.firstUnits[container] : tree.firstUnits[headline];
        int until = Math.max(from, Math.min(from + 2 * BEHIND, tree.firstUnits[container]));
        return marked(from, until + BEHIND)
                .or(() -> marked(from - BEFORE, from))
                .or(() -> printed(from, from + BEHIND, false))
                .or(() -> printed(from - BEFORE, from, false));
    }

    /** The first time behind the headline that no other story and no comment has, up to the story's end. */
    Optional<NewsTime> inStory() {
        PageTree tree = evidence.tree();
        int from = headline < 0 ? tree.firstUnits[container] : tree.firstUnits[headline];
        return marked(from, Math.max(from, tree.unitsEnd(container)) + BEHIND);
    }

    /** The day that stands with a label and nothing else in the story or below it. */
    Optional<NewsTime> besideLabel() {
        PageTree tree = evidence.tree();
        var reader = PrintedTime.in(evidence.language());
        int end = Math.min(tree.units.size(), tree.unitsEnd(container) + BEHIND);
        for (int i = tree.firstUnits[container]; i < end; i++) {
            Unit unit = tree.units.get(i);
            boolean alone = unit.end - unit.start <= LONGEST_LABEL
                    && unit.links == 0
                    && !isOfOthers(unit.owner)
                    && !tree.isBesidePicture(unit);
            Optional<NewsTime> time = alone ? reader.in(tree.words(unit)) : Optional.empty();
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** The first time behind the headline, or else before it, wherever it stands. */
    Optional<NewsTime> anywhere() {
        Optional<NewsTime> before = Optional.empty();
        for (int number : evidence.tree().finds.times) {
            Optional<NewsTime> time = read(number);
            if (time.isPresent() && number > headline) {
                return time;
            }
            before = time.isPresent() ? time : before;
        }
        int from = evidence.tree().firstUnits[Math.max(headline, 0)];
        return before.isPresent() ? before : printed(from - BEFORE, from + BEHIND, true);
    }

    /** The first of the time elements and those that are called one, from one unit to another. */
    private Optional<NewsTime> marked(int from, int end) {
        PageTree tree = evidence.tree();
        for (int number : tree.finds.times) {
            int unit = tree.firstUnits[number];
            if (unit >= from && unit < end && !isOfOthers(number)) {
                Optional<NewsTime> time = read(number);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an element stands in what is no part of the story, or in another heading: names above both are of the page. */
    private boolean isOfOthers(int number) {
        PageTree tree = evidence.tree();
        int top = number;
        boolean heading = false;
        while (top > 0 && !tree.isIn(headline < 0 ? container : headline, top)) {
            heading |= top != number && tree.name(top).matches("h[2-4]");
            top = tree.parents[top];
        }
        return heading || (tree.signsAbove(number, top) & OTHERS) != 0;
    }

    private Optional<NewsTime> read(int number) {
        PageTree tree = evidence.tree();
        String machine = tree.elements[number].attr("datetime");
        Optional<NewsTime> told = machine.isEmpty() ? Optional.empty() : LooseTime.of(machine);
        String words = tree.wordsIn(number, 160);
        return told.or(() -> words.isEmpty()
                ? Optional.empty()
                : PrintedTime.in(evidence.language()).in(words));
    }

    private Optional<NewsTime> printed(int from, int end, boolean everywhere) {
        PageTree tree = evidence.tree();
        var reader = PrintedTime.in(evidence.language());
        for (int i = Math.max(0, from); i < Math.min(tree.units.size(), end); i++) {
            Unit unit = tree.units.get(i);
            String words = tree.words(unit);
            boolean looked = PrintedTime.isShort(words) && (everywhere || !isOfOthers(unit.owner));
            Optional<NewsTime> time = looked ? reader.in(words) : Optional.empty();
            if (time.isPresent() && (everywhere || isOfTime(unit, words, time.get()))) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** Whether words are there for the time in them; those of captions and of other stories' headings are not. */
    private boolean isOfTime(Unit unit, String words, NewsTime time) {
        boolean heading = evidence.tree().name(unit.owner).matches("h[1-6]") && unit.owner != headline;
        return !evidence.tree().isBesidePicture(unit)
                && words.length() - time.text().length() <= (heading ? MOST_IN_HEADING : MOST_BESIDE);
    }
}
