package org.broadsheet.renderer.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.model.Edition;
import org.broadsheet.model.GeneratedEditions;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition that is written and read back is the same, but for what the writer told that it could not carry. */
class RoundTripTest {
    private static final NewsmlG2Renderer RENDERER =
            NewsmlG2Renderer.builder().clock(Samples.CLOCK).build();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainEditionsReadBackButForTheLossesThatWereTold(int seed) throws IOException {
        assertThat(untold(GeneratedEditions.plain(seed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oddEditionsReadBackButForTheLossesThatWereTold(int seed) throws IOException {
        assertThat(untold(GeneratedEditions.of(seed))).isEmpty();
    }

    private static List<String> untold(Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        var told = RENDERER.render(edition, out);
        var back = Parsers.newsmlG2()
                .parse(Source.of("edition", out.toByteArray()))
                .edition();
        return RoundTrip.untold(Differences.of(edition, back), told);
    }
}
