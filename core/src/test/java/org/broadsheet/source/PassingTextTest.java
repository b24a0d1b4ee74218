package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PassingTextTest {
    private static final String TEXT = "ab\ncd\r\nef\r\rgh\n\nij".repeat(200);

    @Test
    void tellsTheSamePlacesAsATextInHandHoweverItIsCut() throws IOException {
        Source whole = Source.of("all", TEXT);
        for (int size = 1; size < 9; size++) {
            var passing = new PassingText("all", new StringReader(TEXT));
            var buffer = new char[size];
            int at = 0;
            for (int count = passing.read(buffer, 0, size); count > 0; count = passing.read(buffer, 0, size)) {
                at += count;
                boolean betweenTheTwo = at < TEXT.length() && TEXT.charAt(at - 1) == '\r' && TEXT.charAt(at) == '\n';
                if (!betweenTheTwo) {
                    assertEquals(whole.span(at - count, at), passing.source().span(at - count, at));
                    passing.forget(at);
                }
            }
            assertEquals(TEXT.length(), at);
        }
    }
}
