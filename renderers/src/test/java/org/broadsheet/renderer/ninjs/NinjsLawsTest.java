package org.broadsheet.renderer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Section;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.html.RandomEditions;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.text.SomeEditions;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** What holds for every edition, as far as anybody knows. */
class NinjsLawsTest {
    private static final NinjsRenderer RENDERER = NinjsRenderer.builder().build();
    private static final int EDITIONS = 40;

    @Test
    void comesBackEqualButForWhatIsReported() {
        editions().forEach(edition -> {
            var out = new ByteArrayOutputStream();
            List<Diagnostic> told = written(edition, out);
            var back = Parsers.ninjs()
                    .parse(Source.of("edition.ninjs.json", out.toByteArray()))
                    .edition();
            boolean alone = !out.toString(StandardCharsets.UTF_8).contains("\"profile\": \"edition\"");
            var differences = Ledger.unreported(normal(edition, alone), spread(told, edition), normal(back, alone));
            assertThat(differences)
                    .as(() -> out.toString(StandardCharsets.UTF_8))
                    .isEmpty();
        });
    }

    @Test
    void isWrittenWithTheSameBytesAgain() {
        editions()
                .forEach(edition ->
                        assertThat(RENDERER.renderToString(edition)).isEqualTo(RENDERER.renderToString(edition)));
    }

    private static Stream<Edition> editions() {
        return LongStream.range(0, EDITIONS)
                .boxed()
                .flatMap(seed -> Stream.of(SomeEditions.of(seed), RandomEditions.of(seed)));
    }

    /** What holds for the whole told with each article, where a document with one article tells it. */
    private static Edition normal(Edition edition, boolean alone) {
        Metadata whole = edition.facts();
        var sections = edition.sections().stream()
                .map(section -> normal(section, whole))
                .toList();
        var normal = edition.toBuilder().sections(sections);
        Edition built = normal.build();
        return alone
                ? new Edition(
                        built.publication(),
                        built.date(),
                        built.number(),
                        Optional.empty(),
                        built.sections(),
                        built.notices(),
                        Metadata.EMPTY)
                : built;
    }

    private static Section normal(Section section, Metadata whole) {
        var articles = new ArrayList<Article>();
        for (Article article : section.articles()) {
            articles.add(article.toBuilder()
                    .metadata(article.metadata().within(whole))
                    .build());
        }
        return section.toBuilder()
                .articles(articles)
                .sections(section.sections().stream()
                        .map(part -> normal(part, whole))
                        .toList())
                .build();
    }

    /** What is told of the whole holds for what each article takes over from it. */
    private static List<Diagnostic> spread(List<Diagnostic> told, Edition edition) {
        var all = new ArrayList<>(told);
        for (Diagnostic loss : told) {
            if (loss.path().value().startsWith("metadata.")) {
                String fact = loss.path().value().replaceFirst("(metadata\\.\\w+).*", "$1");
                edition.walk((path, within, article) -> all.add(
                        Diagnostic.warning(Losses.CHANGED, loss.message()).at(new ElementPath(path + "." + fact))));
            }
        }
        return all;
    }

    private static List<Diagnostic> written(Edition edition, ByteArrayOutputStream out) {
        try {
            return RENDERER.render(edition, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
