package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void answersWithTheLongestOfThoseThatStandAtAPlace() {
        var phrases = Phrases.of(List.of("本报", "本报讯", "讯", ""));

        assertEquals("本报讯", phrases.at("本报讯：", 0));
        assertEquals(List.of("本报讯", "本报"), phrases.allAt("本报讯：", 0));
        assertEquals("讯", phrases.at("本报讯", 2));
        assertEquals("", phrases.at("本报讯", 1));
        assertEquals("", phrases.at("本报讯", 3));
        assertEquals("本报讯", phrases.closing("据本报讯"));
    }

    @Test
    void findsNothingWhereThereIsNothingToLookFor() {
        var none = Phrases.of(List.of());

        assertFalse(none.in("any words"));
        assertFalse(none.open(""));
        assertFalse(none.close(""));
    }

    /** Words over few letters meet and overlap often. */
    @Test
    void findsWhatLookingForEachOfThemFinds() {
        var random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            var words = new ArrayList<String>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                words.add(word(random, 1 + random.nextInt(4)));
            }
            var phrases = Phrases.of(words);
            var text = word(random, random.nextInt(9));

            int first = words.stream()
                    .mapToInt(text::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .orElse(-1);
            assertEquals(first, phrases.find(text, 0), text + " " + words);
            assertEquals(words.stream().anyMatch(text::startsWith), phrases.open(text));
            assertEquals(words.stream().anyMatch(text::endsWith), phrases.close(text));
        }
        assertTrue(Phrases.of(List.of("b")).in("ab"));
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abc版".charAt(random.nextInt(4)));
        }
        return word.toString();
    }
}
