package org.broadsheet.parser.html;

import java.util.Optional;
import org.broadsheet.model.NewsTime;

/** The times that a page prints, the one nearest to its headline first. */
record SeenTimes(Evidence evidence) {
    /** Short words are looked at this far behind the headline. */
    private static final int NEAR = 12;

    Optional<NewsTime> near(int headline, int container) {
        PageTree tree = evidence.tree();
        int from = headline < 0 ? container : headline;
        return marked(tree, from).or(() -> printed(tree, tree.firstUnits[Math.max(from, 0)]));
    }

    /** The time elements and those that are called one: behind the headline first, then before it. */
    private Optional<NewsTime> marked(PageTree tree, int headline) {
        Optional<NewsTime> before = Optional.empty();
        for (int number : tree.finds.times) {
            Optional<NewsTime> time = read(tree, number);
            if (time.isPresent() && number > headline) {
                return before.isPresent() && headline - 200 > number ? before : time;
            } else if (time.isPresent()) {
                before = time;
            }
        }
        return before;
    }

    private Optional<NewsTime> read(PageTree tree, int number) {
        String machine = tree.elements[number].attr("datetime");
        Optional<NewsTime> told = machine.isEmpty() ? Optional.empty() : LooseTime.of(machine);
        String words = tree.wordsIn(number, 160);
        return told.or(() -> words.isEmpty()
                ? Optional.empty()
                : PrintedTime.in(evidence.language()).in(words));
    }

    private Optional<NewsTime> printed(PageTree tree, int unit) {
        var reader = PrintedTime.in(evidence.language());
        for (int i = Math.max(0, unit - 4); i < Math.min(tree.units.size(), unit + NEAR); i++) {
            String words = tree.words(tree.units.get(i));
            Optional<NewsTime> time = PrintedTime.isShort(words) ? reader.in(words) : Optional.empty();
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }
}
