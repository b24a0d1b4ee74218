package org.broadsheet.language;

import java.util.List;
import org.broadsheet.language.Language.Use;

/**
 * Finds quotation marks without a partner. Which way a mark turns is told by the letters and blanks beside it, where a script
 * has blanks, and else by its form and the pairs of the language, so that a text may follow another usage than its language.
 * Brackets are not looked at: they often stand alone, as in a), 1).
 *
 * @param language the language of the text
 */
public record Quotations(Language language) {
    /** The marks of {@code language}. */
    public static Quotations of(Language language) {
        return new Quotations(language);
    }

    /**
     * A quotation mark without a partner.
     *
     * @param paragraph the number of its paragraph, from 0
     * @param offset its offset in that paragraph
     * @param mark the mark
     * @param opens whether it opens a quotation that never ends; else it ends one that nothing opens
     */
    public record Lone(int paragraph, int offset, char mark, boolean opens) {
        /** What is wrong with it, as a sentence. */
        public String message() {
            return "the quotation mark " + mark
                    + (opens ? " is opened and never closed" : " ends a quotation that nothing opens");
        }
    }

    /**
     * The marks without a partner in the paragraphs of one story, in their order. A quotation may run over several paragraphs,
     * opened again in each of them or not.
     */
    public List<Lone> lone(List<? extends CharSequence> paragraphs) {
        var pairing = new QuotationPairing(this);
        paragraphs.forEach(pairing::read);
        return pairing.lone();
    }

    /** Whether single marks are no apostrophes, but for those between Latin letters. */
    boolean hasNoApostrophes() {
        return language.runsOn() || language.script() == Character.UnicodeScript.HANGUL;
    }

    /** Whether {@code mark} opens, if nothing but its form tells. */
    boolean opens(char mark) {
        boolean opener = false;
        boolean closer = false;
        for (String pair : language.words(Use.QUOTATION_MARKS)) {
            opener |= pair.charAt(0) == mark;
            closer |= pair.charAt(1) == mark;
        }
        return opener || !closer && QuotationKind.USUAL_OPENERS.indexOf(mark) >= 0;
    }

    /** Whether {@code mark} can close what {@code opener} opened, by their forms. */
    boolean closes(char opener, char mark) {
        for (String pair : language.words(Use.QUOTATION_MARKS)) {
            if (pair.charAt(0) == opener && pair.charAt(1) == mark) {
                return true;
            }
        }
        return opener == '„' && mark == '“' || QuotationKind.USUAL_OPENERS.indexOf(mark) < 0;
    }
}
