package org.broadsheet.parser.text;

import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * How passages of a language end.
 *
 * @param sentence the characters that end a sentence
 * @param goesOn the characters after which it goes on
 * @param closers the marks that close quotations, which are passed over
 */
record Ends(String sentence, String goesOn, String closers) {
    private static final String QUESTIONS = "?!？！؟";

    static Ends of(Language language) {
        var closers = new StringBuilder("\"'");
        for (String pair : language.words(Use.QUOTATION_MARKS)) {
            closers.append(pair.length() == 2 ? pair.substring(1) : "");
        }
        return new Ends(language.signs(Use.SENTENCE_ENDS), language.signs(Use.SENTENCE_GOES_ON), closers.toString());
    }

    /** Whether {@code text} ends as a sentence does. */
    boolean endsSentence(String text) {
        return endsWith(text, sentence);
    }

    /** Whether it ends as a question or an exclamation does. */
    boolean asks(String text) {
        return endsWith(text, QUESTIONS);
    }

    /** Whether it ends where a sentence goes on. */
    boolean goesOn(String text) {
        return endsWith(text, goesOn);
    }

    private boolean endsWith(String text, String signs) {
        int last = text.length() - 1;
        while (last > 0 && closers.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && signs.indexOf(text.charAt(last)) >= 0;
    }
}
