package org.broadsheet.parser.html;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.TagKind;
import org.broadsheet.parser.html.tree.Unit;

/** What stands with each title of a front: a teaser, a picture. */
final class Cards {
    private static final int SHORTEST_TEASER = 25;
    /** What holds more is a story with a title that is a link. */
    private static final int MOST_UNITS = 6;

    private final PageTree tree;
    private final Titles titles;
    private final References references;
    private final ImageFiles files;

    Cards(Titles titles, Addresses addresses) {
        this.tree = titles.tree();
        this.titles = titles;
        this.references = new References(tree, addresses);
        this.files = new ImageFiles(addresses);
    }

    /** Takes the cards out of what was taken for a story, where the page has several in a row. */
    void takeFrom(Selection selection) {
        int last = -1;
        int parent = -1;
        for (int i = titles.titles().nextSetBit(0); i >= 0; i = titles.titles().nextSetBit(i + 1)) {
            int card = card(i);
            boolean row = tree.parents[card] == parent;
            if (row) {
                clear(selection, last);
                clear(selection, card);
            }
            last = card;
            parent = tree.parents[card];
        }
    }

    private void clear(Selection selection, int card) {
        if (tree.unitsEnd(card) - tree.firstUnits[card] <= MOST_UNITS) {
            selection.kept().clear(tree.firstUnits[card], tree.unitsEnd(card));
        }
    }

    Front.Pointer pointer(int title) {
        int owner = tree.units.get(title).owner;
        int card = card(title);
        return new Front.Pointer(references.of(owner, teaser(title, card), picture(card)), tree.elements[card]);
    }

    /** The outermost element around a title that holds no other one. */
    private int card(int title) {
        int owner = tree.units.get(title).owner;
        int before = titles.titles().previousSetBit(title - 1);
        int next = titles.titles().nextSetBit(title + 1);
        int card = owner;
        while (tree.parents[card] > 0) {
            int around = tree.parents[card];
            boolean other = before >= tree.firstUnits[around] || next >= 0 && next < tree.unitsEnd(around);
            if (other || isOver(around)) {
                break;
            }
            card = around;
        }
        return card;
    }

    /** Whether an element holds the heading over titles, and so is more than a card. */
    private boolean isOver(int element) {
        int heading = titles.headings().nextSetBit(tree.firstUnits[element]);
        return heading >= 0 && heading < tree.unitsEnd(element);
    }

    private Optional<String> teaser(int title, int card) {
        for (int i = title + 1; i < tree.unitsEnd(card); i++) {
            Unit unit = tree.units.get(i);
            String words = tree.words(unit);
            boolean tells =
                    unit.chars >= SHORTEST_TEASER || unit.chars >= 10 && Character.isIdeographic(words.charAt(0));
            if (tells && (unit.linkShare() < .5 || unit.chars > 2 * SHORTEST_TEASER)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private Optional<Picture> picture(int card) {
        for (int i = card; i < tree.ends[card]; i++) {
            if (tree.kinds[i] == TagKind.IMAGE && !tree.name(i).equals("picture")) {
                List<ImageFiles.File> found = files.of(tree.elements[i]);
                if (!found.isEmpty() && !Visuals.isMark(found.get(0).address())) {
                    Optional<String> words = Optional.of(tree.elements[i].attr("alt"))
                            .map(String::strip)
                            .filter(alt -> !alt.isEmpty());
                    return Optional.of(new Picture(
                            found.stream().map(ImageFiles.File::rendition).toList(),
                            words,
                            Optional.empty(),
                            Metadata.EMPTY));
                }
            }
        }
        return Optional.empty();
    }
}
