package org.broadsheet.validation;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** How many letters of each script some texts have, and whether there are quotation marks among them. */
final class Letters {
    /** The letters of an alphabet that say as much as one ideograph or syllable does. */
    private static final int LETTERS_PER_SIGN = 3;

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    private final int[] counts = new int[SCRIPTS.length];
    private int latin;
    private int han;
    private boolean quotes;

    private Letters() {}

    static Letters of(List<Passage> passages) {
        var letters = new Letters();
        for (Passage passage : passages) {
            letters.add(passage.words());
        }
        return letters;
    }

    static Letters of(String text) {
        var letters = new Letters();
        letters.add(text);
        return letters;
    }

    /** Whether there is a quotation mark that is no apostrophe. */
    boolean haveQuotes() {
        return quotes;
    }

    /** All letters, as many as an alphabet would take for the same words. */
    int all() {
        int all = latin + han * LETTERS_PER_SIGN;
        for (int s = 0; s < counts.length; s++) {
            all += counts[s] * worth(SCRIPTS[s]);
        }
        return all;
    }

    /** The letters of a script, counted as {@link #all} does; Japanese and Korean texts have ideographs too. */
    int of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> latin + counts[script.ordinal()];
            case HAN -> LETTERS_PER_SIGN * (han + counts[script.ordinal()]);
            case HIRAGANA ->
                LETTERS_PER_SIGN * (han + counts[script.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()]);
            case HANGUL -> LETTERS_PER_SIGN * (han + counts[script.ordinal()]);
            default -> counts[script.ordinal()];
        };
    }

    /** Whether ideographs and kana make up most of it. */
    boolean areSigns() {
        return of(UnicodeScript.HIRAGANA) * 2 > all();
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0080') {
                char small = (char) (c | 0x20);
                latin += small >= 'a' && small <= 'z' ? 1 : 0;
                quotes |= c == '"';
            } else if (c >= '\u4e00' && c <= '\u9fff') {
                han++;
            } else {
                addOther(c);
            }
        }
    }

    private void addOther(char c) {
        if (c >= '\u2000' && c <= '\u303f' || c >= '\uff00' && c <= '\uff0f' || c == '«' || c == '»') {
            quotes |= c >= '\u2018' && c <= '\u201f' && c != '’'
                    || c == '«'
                    || c == '»'
                    || c >= '\u3008'
                    || c == '\u2039';
        } else if (Character.isLetter(c)) {
            counts[UnicodeScript.of(c).ordinal()]++;
        }
    }

    private static int worth(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> LETTERS_PER_SIGN;
            default -> 1;
        };
    }
}
