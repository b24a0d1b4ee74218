package org.broadsheet.parser.html;

/** Words of a page that run on: a paragraph, a heading, an item of a list. Filled while the page is walked. */
final class Unit {
    /** The number of the element whose words these are. */
    final int owner;
    /** The number of the first text node, and of the one after the last. */
    final int firstText;

    int endText;
    /** Where the words begin and end in the text of the tree. */
    final int start;

    int end;
    /** The characters that are no space, and those of them in links. */
    int chars;

    int linkChars;
    /** The links in it. */
    int links;
    /** The characters of them set in strong letters. */
    int strongChars;
    /** And those in slanted ones. */
    int slantedChars;

    Unit(int owner, int firstText, int start) {
        this.owner = owner;
        this.firstText = firstText;
        this.start = start;
    }

    /** The share of its characters that are in links. */
    double linkShare() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /** Whether this is what stories are made of: many words, few of them in links. */
    boolean isGood() {
        return chars >= PageTree.GOOD_CHARS && linkChars * 5 < chars * 2;
    }
}
