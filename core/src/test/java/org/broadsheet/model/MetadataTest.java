package org.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private static final Metadata QUAY = Metadata.builder()
            .id("urn:example:quay")
            .version("9")
            .edNotes(List.of("First note."))
            .build();

    @Test
    void countsOnForACorrection() {
        assertThat(QUAY.corrected("The sum is nine."))
                .isEqualTo(QUAY.toBuilder()
                        .version("10")
                        .signals(List.of("sig:correction"))
                        .edNotes(List.of("First note.", "The sum is nine."))
                        .build());
    }

    @Test
    void signalsACorrectionOnce() {
        assertThat(QUAY.corrected("a").corrected("b").signals()).containsExactly("sig:correction");
    }

    @Test
    void takesAnItemBack() {
        assertThat(Metadata.EMPTY.canceled("Not by us."))
                .isEqualTo(Metadata.builder()
                        .version("2")
                        .status("canceled")
                        .edNotes(List.of("Not by us."))
                        .build());
    }

    @Test
    void refusesToCountOnFromAWord() {
        var draft = QUAY.toBuilder().version("draft").build();
        assertThatThrownBy(() -> draft.corrected(""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the version 'draft' is no whole number, so that none comes after it");
    }

    @Test
    void putsTheFactsOfTheWholeBehindThoseOfItsOnlyPart() {
        var whole = Metadata.builder()
                .id("urn:example:edition")
                .language("en")
                .keywords(List.of("paper", "quay"))
                .extensions(Map.of("desk", "city"))
                .build();
        assertThat(QUAY.toBuilder().keywords(List.of("quay")).build().asAllOf(whole))
                .isEqualTo(QUAY.toBuilder()
                        .language("en")
                        .keywords(List.of("quay", "paper"))
                        .extensions(Map.of("desk", "city"))
                        .build());
    }
}
