package org.broadsheet.parser.html.choice;

import java.util.Locale;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.html.time.PrintedTime;
import org.broadsheet.parser.html.tree.Unit;

/** What words tell of themselves: how long they are and how written, what they name, how much of them leads elsewhere. */
public record WordTraits(Setting setting) {
    /** What pages ask of readers is no longer. */
    private static final int LONGEST_CALL = 400;

    void fill(int i, Unit unit, Values values) {
        String words = setting.tree.words(unit);
        length(unit, values);
        writing(words, unit, values);
        links(unit, values);
        standing(words, unit, values);
        boolean inside = i >= setting.first && i < setting.end;
        if (inside || !setting.furniture.get(unit.owner)) {
            calls(words, unit, values);
            lines(words, unit, values);
        }
        told(words, unit, values);
        owner(unit, values);
    }

    private static void length(Unit unit, Values values) {
        int chars = unit.chars;
        values.set(Trait.LENGTH, Math.min(Math.log(1 + chars) / 7, 1.2));
        values.set(Trait.TINY, chars < 20);
        values.set(Trait.SHORT, chars < 60);
        values.set(Trait.LONG, chars > 140);
        values.set(Trait.STRONG, unit.strongChars >= chars * .9);
        values.set(Trait.SLANTED, unit.slantedChars >= chars * .9);
    }

    private static void writing(String words, Unit unit, Values values) {
        values.set(Trait.ENDS_SENTENCE, Sentences.isEnd(words));
        values.set(Trait.ENDS_COLON, words.endsWith(":") || words.endsWith("："));
        values.set(Trait.ENDS_CUT, words.endsWith("...") || words.endsWith("…") || words.endsWith("[…]"));
        values.set(Trait.HAS_COMMA, words.indexOf(',') >= 0 || words.indexOf('，') >= 0 || words.indexOf('、') >= 0);
        values.set(Trait.HAS_MARKS, Sentences.hasMarks(words));
        values.set(Trait.HAS_ADDRESS, words.indexOf('@') >= 0 || words.contains("www.") || words.contains("http"));
        boolean capitals = Sentences.isCapitals(words);
        values.set(Trait.CAPITALS, capitals);
        values.set(Trait.CAPITALS_LONG, capitals && unit.chars > 25);
        values.set(Trait.DIGITS, Sentences.digits(words));
    }

    private static void links(Unit unit, Values values) {
        double share = unit.linkShare();
        values.set(Trait.LINK_SHARE, share);
        values.set(Trait.ALL_LINK, share > .85);
        values.set(Trait.LINKED_LONG, share > .85 && unit.chars > 25);
        values.set(Trait.MANY_LINKS, unit.links > 2 && share > .3);
        values.set(Trait.NO_LINK, unit.linkChars == 0);
    }

    private void standing(String words, Unit unit, Values values) {
        boolean standing = Phrases.isStanding(words);
        values.set(Trait.STANDING_PHRASE, standing);
        values.set(Trait.STANDING_PHRASE_SHORT, standing && unit.chars < 80);
        boolean repeated = setting.isRepeated(words);
        values.set(Trait.REPEATED, repeated);
        values.set(Trait.REPEATED_SHORT, repeated && unit.chars < 60);
    }

    private static void calls(String words, Unit unit, Values values) {
        if (unit.chars < LONGEST_CALL) {
            String small = words.toLowerCase(Locale.ROOT);
            int networks = Calls.networks(small);
            values.set(Trait.NETWORK, networks > 0);
            values.set(Trait.NETWORKS, networks > 1);
            values.set(Trait.BROWSERS, Calls.isOfBrowsers(small));
        }
    }

    private void lines(String words, Unit unit, Values values) {
        if (unit.chars < 100) {
            values.set(Trait.BYLINE_LINE, BylineLine.of(words, setting.language).isPresent());
        }
        boolean figures = unit.chars < 60 && Sentences.digits(words) * unit.chars >= 3;
        values.set(
                Trait.DATE_LINE,
                figures && PrintedTime.in(setting.language).in(words).isPresent());
    }

    /** Whether the page says the same elsewhere: as its title, in a few words of its story, or as the whole of it. */
    private void told(String words, Unit unit, Values values) {
        values.set(Trait.TITLE, isTitle(words));
        if (unit.chars <= 25) {
            return;
        }
        String piece = words.length() > 60 ? words.substring(5, 55) : words;
        values.set(Trait.DESCRIBED, setting.description.contains(piece));
        if (setting.told.length() > 300) {
            boolean told = setting.told.contains(piece);
            values.set(Trait.TOLD, told);
            values.set(Trait.NOT_TOLD, !told);
        }
    }

    private boolean isTitle(String words) {
        return !setting.title.isEmpty()
                && words.length() > 8
                && (words.equalsIgnoreCase(setting.title)
                        || words.length() < 300
                                && setting.title.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)));
    }

    private void owner(Unit unit, Values values) {
        switch (setting.tree.name(unit.owner)) {
            case "p" -> values.set(Trait.PARAGRAPH, 1);
            case "li" -> values.set(Trait.ITEM, 1);
            case "h1", "h2" -> values.set(Trait.HEADING_HIGH, 1);
            case "h3", "h4", "h5", "h6" -> values.set(Trait.HEADING_LOW, 1);
            case "td", "th" -> values.set(Trait.CELL, 1);
            case "dt", "dd" -> values.set(Trait.TERM, 1);
            default -> values.set(Trait.DIVISION, 1);
        }
    }
}
