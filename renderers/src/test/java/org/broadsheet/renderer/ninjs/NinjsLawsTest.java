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
import org.broadsheet.format.Renderer;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Section;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.renderer.html.RandomEditions;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.text.SomeEditions;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** What holds for every edition, as far as anybody knows. */
class NinjsLawsTest {
    private static final NinjsRenderer RENDERER = NinjsRenderer.builder().build();
    private static final Renderer NEWSML = Renderers.newsmlG2();
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

    /**
     * What NewsML-G2 carries and ninjs carries goes from one to the other and back. Bylines are left out, as generated ones
     * have lines without a word, which either reads in its own way, and so are concepts of which a role alone is known.
     */
    @Test
    void keepsWhatNewsmlCarriesOnTheWayThereAndBack() {
        editions()
                .map(edition -> overNewsml(unsigned(edition), new ArrayList<>()))
                .forEach(first -> {
                    var out = new ByteArrayOutputStream();
                    var told = new ArrayList<>(spread(written(first, out), first));
                    var between = Parsers.ninjs()
                            .parse(Source.of("edition.ninjs.json", out.toByteArray()))
                            .edition();
                    var toldAgain = new ArrayList<Diagnostic>();
                    var last = overNewsml(between, toldAgain);
                    told.addAll(spread(toldAgain, between));
                    boolean alone = !out.toString(StandardCharsets.UTF_8).contains("\"profile\": \"edition\"");
                    assertThat(Ledger.unreported(normal(first, alone), told, normal(last, alone)))
                            .filteredOn(difference -> !difference.contains(": [{\"role\":"))
                            .isEmpty();
                });
    }

    @Test
    void keepsBylinesOnTheWayOverNewsml() {
        var byline = new Byline(
                "By Lin Wei in Port and Ann Gray",
                List.of(Contributor.named("Lin Wei"), Contributor.named("Ann Gray")));
        var edition = Edition.of(
                Article.headlined("Quay").byline(byline).paragraph("Words.").build());
        var out = new ByteArrayOutputStream();
        written(overNewsml(edition, new ArrayList<>()), out);
        var between = Parsers.ninjs()
                .parse(Source.of("edition.ninjs.json", out.toByteArray()))
                .edition();
        assertThat(overNewsml(between, new ArrayList<>()).articles())
                .extracting(Article::bylines)
                .containsExactly(List.of(byline));
    }

    private static Edition unsigned(Edition edition) {
        return edition.toBuilder()
                .sections(
                        edition.sections().stream().map(NinjsLawsTest::unsigned).toList())
                .build();
    }

    private static Section unsigned(Section section) {
        return section.toBuilder()
                .articles(section.articles().stream()
                        .map(article -> article.toBuilder().bylines(List.of()).build())
                        .toList())
                .sections(
                        section.sections().stream().map(NinjsLawsTest::unsigned).toList())
                .build();
    }

    private static Edition overNewsml(Edition edition, List<Diagnostic> told) {
        var out = new ByteArrayOutputStream();
        told.addAll(written(NEWSML, edition, out));
        return Parsers.newsmlG2()
                .parse(Source.of("edition.newsml.xml", out.toByteArray()))
                .edition();
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
        return written(RENDERER, edition, out);
    }

    private static List<Diagnostic> written(Renderer renderer, Edition edition, ByteArrayOutputStream out) {
        try {
            return renderer.render(edition, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
