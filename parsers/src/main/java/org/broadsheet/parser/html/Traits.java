package org.broadsheet.parser.html;

import java.util.Locale;

/** The traits of the words in one container. */
final class Traits {
    private static final Sign[] SIGNS = {
        Sign.BODY, Sign.NAVIGATION, Sign.SIDE, Sign.COMMENTS, Sign.RELATED, Sign.SHARE, Sign.ADVERT, Sign.ASKING,
        Sign.TOPICS, Sign.BYLINE, Sign.AUTHOR, Sign.CAPTION, Sign.CREDIT, Sign.PICTURE, Sign.SUMMARY, Sign.KICKER,
        Sign.HEADLINE, Sign.PULLQUOTE, Sign.TIME, Sign.HIDDEN
    };

    private final Setting setting;
    private final PageTree tree;
    private double[] values = {};

    Traits(Setting setting) {
        this.setting = setting;
        this.tree = setting.tree;
    }

    /** The values of unit number {@code i}, in the order of {@link Trait}. */
    double[] of(int i) {
        values = new double[Trait.values().length];
        Unit unit = tree.units.get(i);
        set(Trait.ANY, 1);
        words(unit);
        links(unit);
        owner(unit);
        around(unit);
        place(i, unit);
        neighbours(i);
        return values;
    }

    private void set(Trait trait, double value) {
        values[trait.ordinal()] = value;
    }

    private void set(Trait trait, boolean holds) {
        values[trait.ordinal()] = holds ? 1 : 0;
    }

    private void words(Unit unit) {
        String words = tree.words(unit);
        int chars = unit.chars;
        set(Trait.LENGTH, Math.min(Math.log(1 + chars) / 7, 1.2));
        set(Trait.TINY, chars < 20);
        set(Trait.SHORT, chars < 60);
        set(Trait.LONG, chars > 140);
        set(Trait.ENDS_SENTENCE, Sentences.isEnd(words));
        set(Trait.ENDS_COLON, words.endsWith(":") || words.endsWith("："));
        set(Trait.HAS_COMMA, words.indexOf(',') >= 0 || words.indexOf('，') >= 0 || words.indexOf('、') >= 0);
        set(Trait.HAS_MARKS, Sentences.hasMarks(words));
        set(Trait.CAPITALS, Sentences.isCapitals(words));
        set(Trait.DIGITS, Sentences.digits(words));
        set(Trait.STRONG, unit.strongChars >= chars * .9);
        boolean standing = Phrases.isStanding(words);
        set(Trait.STANDING_PHRASE, standing);
        set(Trait.STANDING_PHRASE_SHORT, standing && chars < 80);
        set(Trait.REPEATED, setting.isRepeated(words));
        set(Trait.TITLE, isTitle(words));
    }

    private boolean isTitle(String words) {
        return !setting.title.isEmpty()
                && words.length() > 8
                && (words.equalsIgnoreCase(setting.title)
                        || words.length() < 300
                                && setting.title.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)));
    }

    private void links(Unit unit) {
        double share = unit.linkShare();
        set(Trait.LINK_SHARE, share);
        set(Trait.ALL_LINK, share > .85);
        set(Trait.MANY_LINKS, unit.links > 2 && share > .3);
        set(Trait.NO_LINK, unit.linkChars == 0);
    }

    private void owner(Unit unit) {
        switch (tree.name(unit.owner)) {
            case "p" -> set(Trait.PARAGRAPH, 1);
            case "li" -> set(Trait.ITEM, 1);
            case "h1", "h2" -> set(Trait.HEADING_HIGH, 1);
            case "h3", "h4", "h5", "h6" -> set(Trait.HEADING_LOW, 1);
            case "td", "th" -> set(Trait.CELL, 1);
            case "dt", "dd" -> set(Trait.TERM, 1);
            default -> set(Trait.DIVISION, 1);
        }
    }

    private void around(Unit unit) {
        int depth = 0;
        for (int at = unit.owner; at > setting.container; at = tree.parents[at]) {
            depth++;
            switch (tree.name(at)) {
                case "ul", "ol", "dl" -> set(Trait.IN_LIST, 1);
                case "table" -> set(Trait.IN_TABLE, 1);
                case "blockquote" -> set(Trait.IN_QUOTATION, 1);
                case "figure" -> set(Trait.IN_FIGURE, 1);
                case "aside" -> set(Trait.IN_ASIDE, 1);
                case "header" -> set(Trait.IN_HEADER, 1);
                case "footer" -> set(Trait.IN_FOOTER, 1);
                case "form" -> set(Trait.IN_FORM, 1);
                case "details" -> set(Trait.IN_DETAILS, 1);
                default -> {}
            }
        }
        set(Trait.DEPTH, Math.min(depth, 8) / 4.0);
        set(Trait.IN_FURNITURE, setting.furniture.get(unit.owner));
        int signs = tree.signsAbove(unit.owner, setting.container);
        for (int i = 0; i < SIGNS.length; i++) {
            values[Trait.BODY.ordinal() + i] = SIGNS[i].in(signs) ? 1 : 0;
        }
        set(Trait.SAME_PARENT, setting.sameParent(unit));
        set(Trait.SAME_LOOK, setting.sameLook(unit));
        set(Trait.SAME_PART, setting.samePart(unit));
        set(Trait.LINKS_AROUND, setting.linksAround(unit));
        boolean inList = values[Trait.IN_LIST.ordinal()] > 0;
        set(Trait.ITEM_LINKED, inList && unit.linkShare() > .5);
        set(Trait.ITEM_TELLING, inList && unit.linkChars == 0 && unit.chars > 40);
    }

    private void place(int i, Unit unit) {
        boolean before = setting.isBeforeFirst(i);
        boolean after = setting.isAfterLast(i);
        set(Trait.BEFORE_FIRST, before);
        set(Trait.AFTER_LAST, after);
        set(Trait.BEFORE_SHORT, before && unit.chars < 100);
        set(Trait.AFTER_SHORT, after && unit.chars < 100);
        set(Trait.GOOD_BEFORE, setting.goodBefore(i));
        set(Trait.GOOD_AFTER, setting.goodAfter(i));
        set(Trait.FEW_WORDS_ON_PAGE, setting.good < 1000);
    }

    private void neighbours(int i) {
        boolean previous = i > setting.first && setting.isGood(i - 1);
        boolean next = i + 1 < setting.end && setting.isGood(i + 1);
        boolean nextLinks = i + 1 < setting.end && tree.units.get(i + 1).linkShare() > .6;
        set(Trait.PREVIOUS_GOOD, previous);
        set(Trait.NEXT_GOOD, next);
        set(Trait.BETWEEN_GOOD, previous && next);
        set(Trait.PREVIOUS_LINKS, i > setting.first && tree.units.get(i - 1).linkShare() > .6);
        set(Trait.NEXT_LINKS, nextLinks);
        boolean heading = values[Trait.HEADING_HIGH.ordinal()] + values[Trait.HEADING_LOW.ordinal()] > 0;
        set(Trait.HEADING_OVER_GOOD, heading && next);
        set(Trait.HEADING_OVER_LINKS, heading && nextLinks);
    }
}
