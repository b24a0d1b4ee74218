package org.broadsheet.renderer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class TextRoundTripTest {
    @Test
    void anEditionReadsBackEqual() {
        for (long seed = 0; seed < 1500; seed++) {
            var edition = SomeEditions.of(seed);
            var text = Renderers.text().renderToString(edition);
            var back = Parsers.text().parse(Source.of("seed " + seed, text));
            if (!back.edition().equals(edition)) {
                System.err.println(text);
            }
            assertThat(back.edition()).as("seed %s", seed).isEqualTo(edition);
            assertThat(back.diagnostics()).as("seed %s", seed).isEmpty();
        }
    }
}
