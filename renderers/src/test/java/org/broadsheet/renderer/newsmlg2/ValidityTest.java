package org.broadsheet.renderer.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.text.SomeEditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model holds, what is written is valid by the official schema. */
class ValidityTest {
    private static final NewsmlG2Renderer RENDERER =
            NewsmlG2Renderer.builder().clock(Samples.CLOCK).build();

    static Stream<Edition> samples() {
        return Stream.of(
                Edition.of(Samples.plain()),
                Edition.of(Samples.full()),
                Samples.harbourTimes(),
                Samples.chinese(),
                Samples.japanese(),
                Samples.arabic(),
                Edition.builder().build());
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreValid(Edition edition) throws Exception {
        assertThat(OfficialSchema.orSkip().faults(written(edition))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedEditionsAreValid(int seed) throws Exception {
        var schema = OfficialSchema.orSkip();
        assertThat(schema.faults(written(SomeEditions.of(seed)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bodiesOfNitfAreValidToo(int seed) throws Exception {
        var schema = OfficialSchema.withNitfOrSkip();
        var out = new ByteArrayOutputStream();
        NewsmlG2Renderer.builder()
                .clock(Samples.CLOCK)
                .body(NewsmlG2Renderer.Body.NITF)
                .build()
                .render(SomeEditions.of(seed), out);
        assertThat(schema.faults(out.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedEditionsHaveTheSameBytesTwice(int seed) throws IOException {
        var edition = SomeEditions.of(seed);
        assertThat(written(edition)).isEqualTo(written(edition));
    }

    private static byte[] written(Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(List.copyOf(RENDERER.render(edition, out))).doesNotContainNull();
        return out.toByteArray();
    }
}
