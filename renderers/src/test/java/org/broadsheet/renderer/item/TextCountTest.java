package org.broadsheet.renderer.item;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.Random;
import org.broadsheet.renderer.markup.Markup;
import org.junit.jupiter.api.Test;

class TextCountTest {
    @Test
    void countsWordsAndCharactersOfSpacedScripts() {
        assertEquals(counted(8, OptionalInt.of(2)), counted(text("one  two")));
        assertEquals(counted(9, OptionalInt.of(2)), counted(text("Ёлка\tđã\n\n")));
        assertEquals(counted(0, OptionalInt.of(0)), counted(text("")));
    }

    @Test
    void countsNoWordsWhereScriptsDoNotPartThem() {
        assertEquals(counted(4, OptionalInt.empty()), counted(text("新闻 A")));
        assertEquals(counted(3, OptionalInt.empty()), counted(text("a𠀀b")));
    }

    @Test
    void joinsWordsOverMarksAndPartsThemBetweenBlocks() {
        assertEquals(
                counted(5, OptionalInt.of(1)), counted(element("p", text("un"), element("em", text("d")), text("er"))));
        assertEquals(
                counted(4, OptionalInt.of(2)),
                counted(element("ul", element("li", text("ab")), element("li", text("cd")))));
    }

    @Test
    void countsAnyTextAsASlowCounterDoes() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.appendCodePoint(
                        " \u0001a\u0085b\u00A0c\u0DFF\u1680\u2003\u2028é\uFFFDz\u0E01".charAt(random.nextInt(14)));
            }
            int words = 0;
            for (String word : text.toString().split("[\\u0000-\\u0020\\u1680\\u2003\\u2028]+")) {
                words += word.isEmpty() ? 0 : 1;
            }
            boolean spaced = text.indexOf("\u0E01") < 0;
            assertEquals(
                    counted(text.length(), spaced ? OptionalInt.of(words) : OptionalInt.empty()),
                    counted(text(text.toString())),
                    text.toString());
        }
    }

    private static String counted(Markup markup) {
        var count = new TextCount();
        count.add(markup);
        return counted(count.characters(), count.words());
    }

    private static String counted(int characters, OptionalInt words) {
        return characters + " characters, words: " + words;
    }
}
