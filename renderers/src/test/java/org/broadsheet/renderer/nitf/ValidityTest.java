package org.broadsheet.renderer.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.text.SomeEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model holds, what is written is valid by the official schema. */
class ValidityTest {
    private static final NitfRenderer RENDERER = NitfRenderer.builder().build();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedArticlesAreValid(long seed) throws Exception {
        var schema = OfficialSchema.orSkip();
        for (Edition edition : editions(SomeEditions.of(seed))) {
            assertThat(schema.faults(written(edition)))
                    .as(RENDERER.renderToString(edition))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedArticlesHaveTheSameBytesTwice(long seed) throws IOException {
        for (Edition edition : editions(SomeEditions.of(seed))) {
            assertThat(written(edition)).isEqualTo(written(edition));
        }
    }

    @Test
    void anArticleWithoutAnythingIsValid() throws Exception {
        var nothing = Edition.builder()
                .sections(List.of(Section.builder()
                        .articles(List.of(Article.headlined("").build()))
                        .build()))
                .build();
        assertThat(OfficialSchema.orSkip().faults(written(nothing))).isEmpty();
    }

    /** The edition once for each of its articles. */
    static List<Edition> editions(Edition whole) {
        var editions = new ArrayList<Edition>();
        whole.walk((path, within, article) -> editions.add(whole.toBuilder()
                .sections(List.of(within.get(within.size() - 1).toBuilder()
                        .articles(List.of(article))
                        .sections(List.of())
                        .build()))
                .build()));
        return editions;
    }

    private static byte[] written(Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(List.copyOf(RENDERER.render(edition, out))).doesNotContainNull();
        return out.toByteArray();
    }
}
