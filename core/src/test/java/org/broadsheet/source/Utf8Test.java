package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void decodesInPiecesWhatIsDecodedAtOnce() {
        var random = new Random(7);
        String[] words = {"plain ", "caf\u00e9 ", "\u201cquoted\u201d ", "\u6e2f\u53e3", "\ud83d\udcf0", "\n"};
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                text.append(words[random.nextInt(words.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            int from = random.nextInt(5);
            assertEquals(
                    new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), Utf8.decoded(bytes, from));
            for (int i = 0; i < round % 40; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertEquals(new String(bytes, StandardCharsets.UTF_8), Utf8.decoded(bytes, 0));
        }
    }
}
