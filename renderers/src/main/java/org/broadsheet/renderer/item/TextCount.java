package org.broadsheet.renderer.item;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.Text;

/** Counts the characters of a text, and its words where its script puts spaces between them. */
public final class TextCount {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);
    private static final int FIRST_UNSPACED = 0x0E00;
    private static final Set<String> INLINE = Set.of(
            "a", "em", "strong", "sub", "sup", "span", "ruby", "rt", "rp", "rb", "num", "lang", "pronounce", "person");

    private int characters;
    private int words;
    private boolean spaced = true;
    private boolean inWord;

    /** Adds what stands in {@code markup}; a word ends where a block does. */
    public void add(Markup markup) {
        if (markup instanceof Text text) {
            add(text.value());
        } else if (markup instanceof Element element) {
            boolean block = !INLINE.contains(element.name());
            inWord &= !block;
            element.children().forEach(this::add);
            inWord &= !block;
        }
    }

    /** The number of characters, white space between words among them, in Unicode code points. */
    public int characters() {
        return characters;
    }

    /** The number of words; empty when the text is in a script that does not part them. */
    public OptionalInt words() {
        return spaced ? OptionalInt.of(words) : OptionalInt.empty();
    }

    private void add(String text) {
        int before = inWord ? 1 : 0;
        int starts = 0;
        int at = 0;
        for (; at < text.length() && text.charAt(at) < FIRST_UNSPACED; at++) {
            int letter = ' ' - text.charAt(at) >>> 31;
            starts += letter & ~before;
            before = letter;
        }
        characters += at;
        words += starts;
        inWord = before == 1;
        if (at < text.length()) {
            beyond(text, at);
        }
    }

    /** From a character on that may be of a script without spaces. White space before those is no more than the space. */
    private void beyond(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) {
                continue;
            }
            characters++;
            boolean letter = c > ' ' && !Character.isWhitespace(c);
            if (letter && !inWord) {
                words++;
            }
            inWord = letter;
            if (c >= FIRST_UNSPACED && spaced) {
                spaced = !UNSPACED.contains(UnicodeScript.of(text.codePointAt(i)));
            }
        }
    }
}
