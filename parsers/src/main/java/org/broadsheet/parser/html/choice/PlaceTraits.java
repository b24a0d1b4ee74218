package org.broadsheet.parser.html.choice;

import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.Unit;

/** Where words stand: in which elements, and how these look beside those that hold most of the good text. */
public final class PlaceTraits {
    private static final Sign[] SIGNS = {
        Sign.BODY, Sign.NAVIGATION, Sign.SIDE, Sign.COMMENTS, Sign.RELATED, Sign.SHARE, Sign.ADVERT, Sign.ASKING,
        Sign.TOPICS, Sign.BYLINE, Sign.AUTHOR, Sign.CAPTION, Sign.CREDIT, Sign.PICTURE, Sign.SUMMARY, Sign.KICKER,
        Sign.HEADLINE, Sign.PULLQUOTE, Sign.TIME, Sign.HIDDEN
    };

    private final Setting setting;
    private final PageTree tree;
    private final Tally tally;
    /** Of the elements above the last unit: the innermost that holds the container as well, and its child. */
    private int shared;

    private int part;

    PlaceTraits(Setting setting) {
        this.setting = setting;
        this.tree = setting.tree;
        this.tally = setting.tally;
    }

    void fill(int i, Unit unit, Values values) {
        above(unit, values);
        likeness(unit, values);
        if (i < setting.first || i >= setting.end) {
            outside(i, values);
        }
        headline(i, values);
        inList(unit, values);
        values.set(Trait.CONTAINER_SHARE, (double) setting.good / Math.max(1, tally.goodIn(0)));
        values.set(Trait.CONTAINER_LENGTH, Math.min(Math.log(setting.good) / 7, 1.5));
        values.set(Trait.FEW_WORDS_ON_PAGE, setting.good < 1000);
    }

    private void above(Unit unit, Values values) {
        int depth = 0;
        int signs = 0;
        int alike = 1;
        int card = -1;
        int at = unit.owner;
        part = at;
        for (; at > 0 && !tree.isIn(setting.container, at); at = tree.parents[at]) {
            depth++;
            part = at;
            signs |= tree.signs[at];
            named(at, values);
            int same = at != unit.owner || tree.name(at).equals("li") ? setting.looks.alike(at) : 1;
            if (same > alike) {
                alike = same;
                card = at;
            }
        }
        shared = at;
        values.set(Trait.DEPTH, Math.min(depth, 8) / 4.0);
        values.set(Trait.CARDS, Math.min(Math.log(alike) / 2, 2));
        if (card >= 0) {
            values.set(Trait.CARD_LINKS, tally.linkShare(card));
            values.set(Trait.CARD_PICTURE, tree.images[card] > 0);
        }
        signs(unit, signs, values);
    }

    private void named(int element, Values values) {
        if (setting.frames.get(element)) {
            values.set(Trait.IN_FRAME, 1);
        }
        switch (tree.name(element)) {
            case "ul", "ol", "dl" -> values.set(Trait.IN_LIST, 1);
            case "table" -> values.set(Trait.IN_TABLE, 1);
            case "blockquote" -> values.set(Trait.IN_QUOTATION, 1);
            case "figure" -> values.set(Trait.IN_FIGURE, 1);
            case "aside" -> values.set(Trait.IN_ASIDE, 1);
            case "header" -> values.set(Trait.IN_HEADER, 1);
            case "footer" -> values.set(Trait.IN_FOOTER, 1);
            case "form" -> values.set(Trait.IN_FORM, 1);
            case "details" -> values.set(Trait.IN_DETAILS, 1);
            default -> {}
        }
    }

    private void signs(Unit unit, int signs, Values values) {
        for (int i = 0; i < SIGNS.length; i++) {
            values.all[Trait.BODY.ordinal() + i] = SIGNS[i].in(signs) ? 1 : 0;
        }
        boolean furniture = setting.furniture.get(unit.owner);
        values.set(Trait.IN_FURNITURE, furniture);
        values.set(Trait.QUOTED_APART, furniture && values.has(Trait.IN_QUOTATION));
        values.set(Trait.HIDDEN_SHORT, Sign.HIDDEN.in(signs) && unit.chars < 60);
        values.set(Trait.BESIDE_PICTURE, tree.isBesidePicture(unit));
        values.set(Trait.OTHER_ARTICLE, isInOtherArticle(unit));
    }

    private boolean isInOtherArticle(Unit unit) {
        int at = unit.owner;
        while (at > 0 && !tree.name(at).equals("article")) {
            at = tree.parents[at];
        }
        return at > 0 && setting.article > 0 && !tree.isIn(at, setting.article) && !tree.isIn(setting.container, at);
    }

    private void likeness(Unit unit, Values values) {
        int parent = tree.parents[unit.owner];
        values.set(Trait.SAME_PARENT, setting.sameParent(unit));
        values.set(Trait.SAME_LOOK, setting.sameLook(unit));
        values.set(Trait.SAME_LOOK_AROUND, setting.sameLookAround(unit));
        boolean alone = part == unit.owner;
        double share = (double) tally.goodIn(part) / setting.good;
        values.set(Trait.SAME_PART, !alone ? share : tree.isIn(part, setting.container) ? 1 : 0);
        values.set(Trait.PART_LINKS, tally.linkShare(part));
        values.set(Trait.PART_LENGTH, Math.min(Math.log(1 + tally.charsIn(part)) / 7, 1.5));
        values.set(Trait.LINKS_AROUND, tally.linkShare(parent));
        values.set(Trait.LINKS_WIDER, tally.linkShare(tree.parents[parent]));
    }

    private void outside(int i, Values values) {
        int up = 0;
        for (int at = setting.container; at > shared; at = tree.parents[at]) {
            up++;
        }
        values.set(Trait.OUTSIDE, 1);
        values.set(Trait.OUTSIDE_UP, Math.min(up, 8) / 4.0);
        values.set(Trait.OUTSIDE_SHARE, (double) setting.good / Math.max(1, tally.goodIn(shared)));
        values.set(Trait.OUTSIDE_BEFORE, i < setting.first);
        values.set(Trait.OUTSIDE_AFTER, i >= setting.end);
        values.set(Trait.OUTSIDE_FURNITURE, values.has(Trait.IN_FURNITURE));
    }

    private void headline(int i, Values values) {
        values.set(Trait.SECOND_HEADLINE, setting.secondHeadline >= 0 && i >= setting.secondHeadline);
        if (setting.headline >= 0) {
            int end = tree.unitsEnd(setting.headline);
            values.set(Trait.BEHIND_HEADLINE, i >= end && i < setting.first);
            values.set(Trait.NEAR_HEADLINE, i >= end ? 1.0 / (1 + i - end) : 0);
            values.set(Trait.BEFORE_HEADLINE, i < end);
        }
    }

    private static void inList(Unit unit, Values values) {
        boolean list = values.has(Trait.IN_LIST);
        values.set(Trait.ITEM_LINKED, list && unit.linkShare() > .5);
        values.set(Trait.ITEM_TELLING, list && unit.linkChars == 0 && unit.chars > 40);
    }
}
