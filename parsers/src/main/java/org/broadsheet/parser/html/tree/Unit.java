package org.broadsheet.parser.html.tree;

/** Words of a page that run on: a paragraph, a heading, an item of a list. Filled while the page is walked. */
public final class Unit {
    /** The number of the element whose words these are. */
    public final int owner;
    /** The number of the first text node, and of the one after the last. */
    final int firstText;

    int endText;
    /** Where the words begin and end in the text of the tree. */
    public final int start;

    /** Where the words end in the text of the tree. */
    public int end;
    /** The characters that are no space, and those of them in links. */
    public int chars;

    /** The characters of them in links. */
    public int linkChars;
    /** The links in it. */
    public int links;
    /** The characters of them set in strong letters. */
    public int strongChars;
    /** And those in slanted ones. */
    public int slantedChars;

    Unit(int owner, int firstText, int start) {
        this.owner = owner;
        this.firstText = firstText;
        this.start = start;
    }

    /** The share of its characters that are in links. */
    public double linkShare() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /** Whether this is what stories are made of: many words, few of them in links. */
    public boolean isGood() {
        return chars >= PageTree.GOOD_CHARS && linkChars * 5 < chars * 2;
    }
}
