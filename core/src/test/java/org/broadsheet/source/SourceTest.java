package org.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.broadsheet.model.ElementPath;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Source LINES = Source.of("page.txt", "ab\ncd\r\nef\rgh");

    @Test
    void countsLinesWhateverEndsThem() {
        assertThat(LINES.position(0)).isEqualTo(new Position(0, 1, 1));
        assertThat(LINES.position(4)).isEqualTo(new Position(4, 2, 2));
        assertThat(LINES.position(7)).isEqualTo(new Position(7, 3, 1));
        assertThat(LINES.position(10)).isEqualTo(new Position(10, 4, 1));
        assertThat(LINES.position(12)).isEqualTo(new Position(12, 4, 3));
    }

    @Test
    void countsUtf16CodeUnits() {
        assertThat(Source.of("page.txt", "😀x").position(2)).isEqualTo(new Position(2, 1, 3));
    }

    @Test
    void refusesSpansThatEndBeforeTheyStart() {
        assertThatThrownBy(() -> LINES.span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsNoMoreThanItIsAllowedTo() throws IOException {
        assertThat(Source.read("four", new ByteArrayInputStream(new byte[4]), 4).size())
                .isEqualTo(4);
        assertThatThrownBy(() -> Source.read("five", new ByteArrayInputStream(new byte[5]), 4))
                .isInstanceOf(IOException.class)
                .hasMessage("larger than 4 bytes");
    }

    @Test
    void findsThePlaceOfTheNearestElementAround() {
        var article = new ElementPath("sections[0].articles[1]");
        var map = SourceMap.builder()
                .put(article, LINES.span(3, 5))
                .put(article, LINES.span(7, 9))
                .build();
        assertThat(map.find(article.child("body", 3))).contains(LINES.span(3, 9));
        assertThat(map.find(new ElementPath("sections[1]"))).isEmpty();
    }
}
