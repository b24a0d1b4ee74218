package org.broadsheet.xml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Utf8Writer writer = new Utf8Writer(bytes);

    @Test
    void writesPiecesOfEverySizeInTheirOrder() throws IOException {
        var all = new StringBuilder();
        for (int size = 0; size < 20_000; size = size * 3 + 1) {
            String piece = "aé龘𠀀".repeat(size);
            writer.write(piece);
            writer.write("x" + piece + "y", 1, piece.length());
            writer.write(piece.toCharArray(), 0, piece.length());
            all.append(piece.repeat(3));
        }
        writer.close();
        assertArrayEquals(all.toString().getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
    }

    @Test
    void joinsPairsThatArePartedBetweenTwoCalls() throws IOException {
        writer.write("a\uD840");
        writer.write("\uDC00b\uD840".toCharArray(), 0, 3);
        writer.write("");
        writer.write("\uDC00");
        writer.flush();
        assertEquals("a𠀀b𠀀", bytes.toString(StandardCharsets.UTF_8));
    }
}
