package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The proof that nothing of a page is lost: each letter stands in a claimed stretch, or in a gap that is told. */
final class Account {
    private final String text;
    private final BitSet claimed;

    Account(String text) {
        this.text = text;
        this.claimed = new BitSet(text.length());
    }

    /** Says that the characters between two offsets are in the tree, or have no more to say than a mark has. */
    void claim(int start, int end) {
        claimed.set(start, Math.max(start, end));
    }

    /** The stretches of lines that hold letters or digits and that nobody claimed, with the signs beside these. */
    List<Words> gaps() {
        var gaps = new ArrayList<Words>();
        for (int at = nextWord(claimed.nextClearBit(0)); at < text.length(); at = nextWord(at)) {
            int start = at;
            while (start > 0 && isFree(start - 1)) {
                start--;
            }
            int end = at;
            while (end < text.length() && isFree(end)) {
                end++;
            }
            gaps.add(Words.of(text.substring(start, end), start).stripped());
            at = end;
        }
        return gaps;
    }

    private boolean isFree(int at) {
        return !claimed.get(at) && text.charAt(at) != '\n' && text.charAt(at) != '\r';
    }

    private int nextWord(int from) {
        int at = claimed.nextClearBit(from);
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at = claimed.nextClearBit(at + 1);
        }
        return Math.min(at, text.length());
    }
}
