package org.broadsheet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void setsEachCeilingByItsName() {
        var limits = Limits.defaults();
        for (int i = 0; i < Limits.NAMES.size(); i++) {
            limits = limits.with(Limits.NAMES.get(i), i + 1L);
        }
        assertThat(limits).isEqualTo(new Limits(1, 2, 3, 4, 5, 6));
    }

    @Test
    void namesTheCeilingThatWasReached() {
        assertThat(Limits.defaults()
                        .with("blocks", 7)
                        .exceeded("blocks")
                        .diagnostic()
                        .code())
                .isEqualTo("limit/blocks");
        assertThat(Limits.defaults().with("blocks", 7).exceeded("blocks"))
                .hasMessage("the input goes beyond the limit of 7 blocks; raise that limit to read it");
    }

    @Test
    void refusesNamesAndValuesThatMeanNothing() {
        assertThatThrownBy(() -> Limits.defaults().with("height", 3))
                .hasMessage(
                        "there is no limit 'height'; the limits are bytes, depth, blocks, attributes, text-length, diagnostics");
        assertThatThrownBy(() -> Limits.defaults().with("depth", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
