package org.broadsheet.parser.html;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.language.Language;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.ClosingCredit;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.Unit;

/** The decks of a story: lines between headline and story that are called so, or are set as headings right below the headline. */
record Decks(Scene scene) {
    private static final int LONGEST = 600;
    /** Lines with no more characters than these, such as labels, are no decks. */
    private static final int SHORTEST = 20;

    private static final int MOST = 3;
    private static final int OTHERS = Sign.CREDIT.bit() | Sign.CAPTION.bit() | Sign.BYLINE.bit() | Sign.TIME.bit();

    /** Their words, in the order of the page. */
    Set<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        elements().forEach(number -> lines.add(words(number)));
        return lines;
    }

    /** The words of the story without the heading right below the headline; other decks that are taken for its words stay so. */
    Selection story() {
        PageTree tree = scene.tree();
        var kept = (BitSet) scene.selection().kept().clone();
        elements().forEach(number -> kept.clear(tree.firstUnits[number], tree.unitsEnd(number)));
        return new Selection(kept);
    }

    private Set<Integer> elements() {
        var named = new TreeSet<>(scene.tree().finds.decks);
        Optional<Integer> heading = below();
        heading.ifPresent(named::add);
        Set<Integer> decks = new LinkedHashSet<>();
        BitSet kept = scene.selection().kept();
        int first = kept.isEmpty() ? scene.tree().units.size() : kept.nextSetBit(0);
        for (int number : named) {
            int end = scene.tree().unitsEnd(number);
            boolean above = end <= first;
            int next = above ? first : kept.nextSetBit(end);
            boolean free = above || heading.isPresent() && heading.get() == number;
            if (free
                    && next >= 0
                    && scene.tree().firstUnits[number] <= first
                    && decks.size() < MOST
                    && isDeck(number)) {
                decks.add(number);
                first = next;
            }
        }
        return decks;
    }

    /** The heading that follows the headline at once, or any line of the group that headings stand in. */
    private Optional<Integer> below() {
        PageTree tree = scene.tree();
        int headline = scene.display().element();
        if (headline < 1) {
            return Optional.empty();
        }
        int group = tree.parents[headline];
        int next = tree.ends[headline];
        boolean follows = next < tree.ends[group] && tree.parents[next] == group;
        boolean grouped = tree.name(group).equals("hgroup");
        if (!follows || !grouped && !tree.name(group).equals("header")) {
            return Optional.empty();
        }
        boolean deck = switch (tree.name(next)) {
            case "h2", "h3" -> true;
            case "p" -> grouped;
            default -> false;
        };
        return deck ? Optional.of(next) : Optional.empty();
    }

    private boolean isDeck(int number) {
        int headline = scene.display().element();
        if (headline < 0
                || number < scene.tree().ends[headline]
                || scene.furniture().get(number)
                || scene.isOfPicture(number)) {
            return false;
        }
        String words = words(number);
        boolean telling = words.length() > SHORTEST
                || words.length() > SHORTEST / 2
                        && words.codePoints().filter(Character::isIdeographic).count() > 3;
        return telling
                && !hasOthers(number)
                && !words.equalsIgnoreCase(scene.display().words())
                && !namesMakers(words);
    }

    /** Whether links, bylines, times or credits stand in an element. */
    private boolean hasOthers(int number) {
        PageTree tree = scene.tree();
        for (int i = tree.firstUnits[number]; i < tree.unitsEnd(number); i++) {
            Unit unit = tree.units.get(i);
            if (unit.linkShare() > .5 || (tree.signsAbove(unit.owner, number - 1) & OTHERS) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are a byline or the credit of a picture. */
    private boolean namesMakers(String words) {
        Language language = scene.evidence().language();
        return BylineLine.of(words, language).isPresent()
                || ClosingCredit.of(words, language)
                        .filter(credit -> credit.start() == 0)
                        .isPresent();
    }

    private String words(int number) {
        return Blanks.single(scene.tree().wordsIn(number, LONGEST));
    }
}
