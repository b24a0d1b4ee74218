package org.broadsheet.parser.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * What the walk comes by that facts are read from later; elements by their numbers, in the order of the page. No list grows
 * beyond {@value #MOST}, as what comes later tells no more.
 */
public final class Finds {
    private static final int MOST = 500;

    /** The headings of the first level. */
    public final List<Integer> headings = new ArrayList<>();

    /** What names a property of microdata. */
    public final List<Integer> properties = new ArrayList<>();
    /** Times, and what is called one. */
    public final List<Integer> times = new ArrayList<>();

    /** What is called a byline, or links to an author. */
    public final List<Integer> bylines = new ArrayList<>();
    /** What is called a summary. */
    public final List<Integer> summaries = new ArrayList<>();

    /** What is called a deck. */
    public final List<Integer> decks = new ArrayList<>();
    /** What is called a kicker. */
    public final List<Integer> kickers = new ArrayList<>();

    /** The scripts. */
    public final List<Element> scripts = new ArrayList<>();

    /** The tags that tell facts to machines. */
    public final List<Element> metas = new ArrayList<>();
    /** The longer comments. */
    public final List<Comment> comments = new ArrayList<>();

    /** Keeps an element for what its name, its attributes or its signs say. */
    void look(Element element, int number, int signs) {
        switch (element.normalName()) {
            case "h1" -> add(headings, number);
            case "time" -> add(times, number);
            default -> {}
        }
        if (element.attributesSize() == 0) {
            return;
        }
        if (element.hasAttr("itemprop")) {
            add(properties, number);
        }
        if (Sign.BYLINE.in(signs)
                || element.hasAttr("rel") && element.attr("rel").contains("author")) {
            add(bylines, number);
        } else if (Sign.TIME.in(signs) && !element.normalName().equals("time")) {
            add(times, number);
        }
        if (Sign.DECK.in(signs)) {
            add(decks, number);
        } else if (Sign.SUMMARY.in(signs)) {
            add(summaries, number);
        }
        if (Sign.KICKER.in(signs)) {
            add(kickers, number);
        }
    }

    private static void add(List<Integer> list, int number) {
        if (list.size() < MOST) {
            list.add(number);
        }
    }

    /** Keeps an element whose words are not read on the page. */
    void lookSilent(Element element) {
        switch (element.normalName()) {
            case "script" -> {
                if (scripts.size() < MOST) {
                    scripts.add(element);
                }
            }
            case "meta", "link" -> metas.add(element);
            default -> {}
        }
    }
}
