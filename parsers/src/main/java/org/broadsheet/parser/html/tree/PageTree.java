package org.broadsheet.parser.html.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page after one walk: its elements and runs of words by number, in the order of the page, and what was counted on the way.
 * The document stays as jsoup made it.
 */
public final class PageTree {
    /** Fewer characters than these make no paragraph that one could know a story by. */
    static final int GOOD_CHARS = 50;
    /** No paragraph counts more than these. */
    private static final int MOST_GOOD = 1000;
    /** The elements of a page of no great size. */
    private static final int ROOM = 1024;

    /** The page as jsoup has it. */
    public final Document document;

    /** The words of all units, a line feed between two. */
    public final StringBuilder text = new StringBuilder();
    /** The runs of words. */
    public final List<Unit> units = new ArrayList<>();
    /** The headings of the first level, the elements that name a property, and so on. */
    public final Finds finds = new Finds();

    /** The elements. */
    public Element[] elements;

    /** What the tag of each element does. */
    public TagKind[] kinds;
    /** The number of the element around each; 0 for the outermost. */
    public int[] parents;

    /** The number after the last element in each. */
    public int[] ends;
    /** What the names of each say. */
    public int[] signs;

    /** The number of the first text node in each. */
    public int[] firstTexts;
    /** The number after the last text node in each. */
    public int[] endTexts;

    /** The number of the first unit that begins in each or behind it. */
    public int[] firstUnits;
    /** Where the words of each begin in the text. */
    public int[] textStarts;

    /** Where the words of each end in the text. */
    public int[] textEnds;
    /** The weight of the good text in each. */
    public int[] good;

    /** The number of images in each. */
    public int[] images;
    /** The number of the unit that each text node belongs to; -1 for none. */
    public int[] textUnits;

    /** The number of elements. */
    public int size;
    /** The number of text nodes. */
    public int texts;

    private PageTree(Document document, int room) {
        this.document = document;
        elements = new Element[room];
        kinds = new TagKind[room];
        parents = new int[room];
        ends = new int[room];
        signs = new int[room];
        firstTexts = new int[room];
        endTexts = new int[room];
        firstUnits = new int[room];
        textStarts = new int[room];
        textEnds = new int[room];
        good = new int[room];
        images = new int[room];
        textUnits = new int[room];
    }

    /** The tree of a page. */
    public static PageTree of(Document document) {
        var tree = new PageTree(document, ROOM);
        new Walk(tree).all(document.body());
        tree.sum();
        return tree;
    }

    /** An element of this page by itself, with nothing of what the page tells of the whole. */
    public PageTree part(int element) {
        var tree = new PageTree(document, ends[element] - element);
        new Walk(tree).element(elements[element]);
        tree.sum();
        return tree;
    }

    /** The number of a new element. */
    int add(Element element, TagKind kind, int parent, int names) {
        if (size == elements.length) {
            grow();
        }
        elements[size] = element;
        kinds[size] = kind;
        parents[size] = parent;
        signs[size] = names;
        firstTexts[size] = texts;
        firstUnits[size] = units.size();
        textStarts[size] = text.length();
        return size++;
    }

    private void grow() {
        int longer = 2 * size;
        elements = Arrays.copyOf(elements, longer);
        kinds = Arrays.copyOf(kinds, longer);
        parents = Arrays.copyOf(parents, longer);
        ends = Arrays.copyOf(ends, longer);
        signs = Arrays.copyOf(signs, longer);
        firstTexts = Arrays.copyOf(firstTexts, longer);
        endTexts = Arrays.copyOf(endTexts, longer);
        firstUnits = Arrays.copyOf(firstUnits, longer);
        textStarts = Arrays.copyOf(textStarts, longer);
        textEnds = Arrays.copyOf(textEnds, longer);
        good = Arrays.copyOf(good, longer);
        images = Arrays.copyOf(images, longer);
    }

    /** Tells that the next text node belongs to a unit, or to none: -1. */
    void addText(int unit) {
        if (texts == textUnits.length) {
            textUnits = Arrays.copyOf(textUnits, 2 * texts);
        }
        textUnits[texts++] = unit;
    }

    private void sum() {
        for (Unit unit : units) {
            if (unit.isGood()) {
                good[unit.owner] += weight(unit);
            }
        }
        for (int i = size - 1; i > 0; i--) {
            good[parents[i]] += good[i];
            images[parents[i]] += images[i];
        }
    }

    /** What a unit of good text counts. */
    public static int weight(Unit unit) {
        return Math.min(unit.chars - unit.linkChars, MOST_GOOD);
    }

    /** The words of a unit, white space as one blank. */
    public String words(Unit unit) {
        return text.substring(unit.start, unit.end);
    }

    /** The number of the first unit after an element. */
    public int unitsEnd(int element) {
        return ends[element] < size ? firstUnits[ends[element]] : units.size();
    }

    /** The words in an element, a line feed between those that stand apart; empty when they are longer than {@code most}. */
    public String wordsIn(int element, int most) {
        int start = textStarts[element];
        int end = Math.min(textEnds[element], text.length());
        return end - start > most || end <= start
                ? ""
                : text.substring(start, end).strip();
    }

    /** Whether next to nothing but a picture stands with words, as with those of a caption. */
    public boolean isBesidePicture(Unit unit) {
        int at = unit.owner;
        for (int up = 0; up < 3 && at > 0 && unitsEnd(at) - firstUnits[at] <= 3; up++) {
            if (images[at] > 0) {
                return true;
            }
            at = parents[at];
        }
        return false;
    }

    /** Whether one element stands in another, or is it. */
    public boolean isIn(int element, int around) {
        return element >= around && element < ends[around];
    }

    /** What stands above an element, up to but without {@code top}: all their signs. */
    public int signsAbove(int element, int top) {
        int all = 0;
        for (int at = element; at > top; at = parents[at]) {
            all |= signs[at];
        }
        return all;
    }

    /** The name of the tag of an element. */
    public String name(int element) {
        return elements[element].normalName();
    }
}
