package org.broadsheet.renderer.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.text.SomeEditions;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** What is written reads back equal, less what was reported. */
class NitfRoundTripTest {
    private static final NitfRenderer RENDERER = NitfRenderer.builder().build();

    @Test
    void anArticleWithoutReportedLossesReadsBackEqual() throws IOException {
        int equal = 0;
        for (long seed = 0; seed < 400; seed++) {
            for (Edition edition : ValidityTest.editions(SomeEditions.tame(seed))) {
                var losses = new ArrayList<Diagnostic>();
                String document = written(edition, losses);
                if (losses.stream().noneMatch(loss -> loss.path().value().contains("articles"))) {
                    equal++;
                    assertThat(read(document).articles())
                            .as("seed %s%n%s", seed, document)
                            .isEqualTo(List.of(whole(edition)));
                }
            }
        }
        assertThat(equal).isGreaterThan(100);
    }

    @Test
    void whatWasReadIsWrittenAndReadAgainWithoutFurtherLosses() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            for (Edition edition : ValidityTest.editions(SomeEditions.of(seed))) {
                Edition once = read(written(edition, new ArrayList<>()));
                var losses = new ArrayList<Diagnostic>();
                String document = written(once, losses);
                if (losses.isEmpty()) {
                    assertThat(read(document)).as("seed %s%n%s", seed, document).isEqualTo(once);
                }
            }
        }
    }

    private static Article whole(Edition edition) {
        Article article = edition.articles().get(0);
        return article.toBuilder()
                .metadata(article.metadata().asAllOf(edition.facts()))
                .build();
    }

    private static String written(Edition edition, List<Diagnostic> losses) throws IOException {
        var out = new ByteArrayOutputStream();
        losses.addAll(RENDERER.render(edition, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Edition read(String document) {
        return Parsers.nitf().parse(Source.of("document.nitf.xml", document)).edition();
    }
}
