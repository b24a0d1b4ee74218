package org.broadsheet.renderer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.model.Section;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class NinjsRendererTest {
    private static final NinjsRenderer RENDERER = NinjsRenderer.builder().build();

    @Test
    void writesAnArticleAsTextWithBothBodiesAndTheirCounts() {
        var article = Article.headlined("渡し船、再開")
                .byline(Byline.of("港湾部 佐伯", "佐伯"))
                .paragraph("Two words.")
                .metadata(Metadata.builder().id("urn:x:1").language("ja").build())
                .build();
        assertThat(RENDERER.renderToString(article)).isEqualTo("""
            {
              "standard": {
                "name": "ninjs",
                "version": "3.1",
                "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
              },
              "uri": "urn:x:1",
              "type": "text",
              "profile": "article",
              "language": "ja",
              "headlines": [
                {
                  "role": "main",
                  "contentType": "text/plain",
                  "value": "渡し船、再開"
                }
              ],
              "by": "港湾部 佐伯",
              "infoSources": [
                {
                  "name": "佐伯",
                  "role": "tag:broadsheet.org,2026:newscodes/byline-role/author"
                }
              ],
              "bodies": [
                {
                  "role": "text",
                  "contentType": "text/plain",
                  "charCount": 10,
                  "wordCount": 2,
                  "value": "Two words."
                },
                {
                  "role": "html",
                  "contentType": "text/html",
                  "charCount": 10,
                  "wordCount": 2,
                  "value": "<p>Two words.</p>\\n"
                }
              ]
            }
            """);
    }

    @Test
    void writesTheTimeOfPublicationAsThatOfTheFirstVersion() {
        var article = Article.headlined("A")
                .metadata(Metadata.builder()
                        .published(NewsTime.parse("2026-03-03T06:00:00+08:00"))
                        .modified(NewsTime.parse("2026-03-04T06:00:00+08:00"))
                        .build())
                .build();

        assertThat(RENDERER.renderToString(article))
                .contains("\"firstCreated\": \"2026-03-03T06:00:00+08:00\"")
                .contains("\"versionCreated\": \"2026-03-04T06:00:00+08:00\"");
    }

    @Test
    void writesTheBodiesThatAreAskedFor() {
        var article = Article.headlined("A").paragraph("Words.").build();
        var text = NinjsRenderer.builder().bodies(NinjsRenderer.Body.TEXT).build();
        assertThat(text.renderToString(article)).contains("text/plain").doesNotContain("text/html");
        var html = NinjsRenderer.builder().bodies(NinjsRenderer.Body.HTML).build();
        assertThat(html.renderToString(article)).contains("\"role\": \"html\"").doesNotContain("\"role\": \"text\"");
    }

    @Test
    void showsThePicturesOfABodyWhereTheyStand() {
        var picture = new Picture(
                List.of(Rendition.of("https://example.org/harbour.jpg")),
                Optional.of("The harbour"),
                Optional.empty(),
                Metadata.builder().id("urn:x:harbour").build());
        assertThat(RENDERER.renderToString(Article.headlined("A")
                        .body(List.of(picture))
                        .paragraph("Words.")
                        .build()))
                .contains("<figure data-guid=\\\"urn:x:harbour\\\">\\n"
                        + "  <img src=\\\"https://example.org/harbour.jpg\\\" alt=\\\"The harbour\\\">\\n</figure>");
    }

    @Test
    void writesTheUriOfACodeWhoseSchemeIsKnownAndTheOthersAsLiterals() {
        var subjects = List.of(Concept.coded("medtop:04000000"), Concept.coded("desk:7"));
        var article = Article.headlined("A")
                .metadata(Metadata.builder().subjects(subjects).build())
                .build();
        assertThat(RENDERER.renderToString(article))
                .contains("\"uri\": \"http://cv.iptc.org/newscodes/mediatopic/04000000\"")
                .contains("\"literal\": \"desk:7\"");
    }

    @Test
    void putsFactsOfNinjsBackAndReportsThoseThatTheSchemaDoesNotKnow() {
        var facts = List.of(
                new ForeignFact("ninjs", "contentCreated", "\"2026-03-03T06:00:00+08:00\""),
                new ForeignFact("ninjs", "headlines[main].contentType", "\"text/markdown\""),
                new ForeignFact("ninjs", "mood", "\"good\""),
                new ForeignFact("ninjs", "urgency", "\"high\""),
                new ForeignFact("nitf", "/nitf/head", "<x/>"));
        var article = Article.headlined("A")
                .metadata(Metadata.builder().foreign(facts).build())
                .build();
        var out = new ByteArrayOutputStream();
        List<Diagnostic> told = written(Edition.of(article), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"contentCreated\": \"2026-03-03T06:00:00+08:00\"", "\"text/markdown\"")
                .doesNotContain("mood", "urgency", "<x/>");
        assertThat(told.stream()
                        .filter(loss -> loss.code().equals("output/fact-dropped"))
                        .map(loss -> loss.path().value()))
                .containsExactly(
                        "sections[0].articles[0].metadata.foreign[4]",
                        "sections[0].articles[0].metadata.foreign[2]",
                        "sections[0].articles[0].metadata.foreign[3]");
    }

    private static List<Diagnostic> written(Edition edition, ByteArrayOutputStream out) {
        try {
            return RENDERER.render(edition, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void tellsWhatNewsmlHoldsOfAPictureAndTheModelHasNoPlaceFor() {
        var facts = Metadata.builder()
                .id("urn:x:2")
                .rights(new Rights(
                        Optional.of(Concept.builder()
                                .uri("https://harbour.example/")
                                .build()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .foreign(List.of(
                        newsml("contentMeta/contentCreated", "<contentCreated> 2026-03-01T09:00:00Z</contentCreated>"),
                        newsml("contentMeta/headline", "<headline>Ferry\n  &amp; quay</headline>"),
                        newsml(
                                "contentMeta/description[2]",
                                "<description role=\"descrole:shotlist\" xml:lang=\"en\">Quay<br/> Ferry"
                                        + " </description>"),
                        newsml("contentMeta/headline[2]", "<headline><b>no</b></headline>")))
                .build();
        var files = Picture.at("https://harbour.example/ferry.jpg").renditions();
        var picture = new Picture(files, Optional.empty(), Optional.empty(), facts);
        var edition = Edition.builder()
                .sections(List.of(Section.builder().pictures(List.of(picture)).build()))
                .build();
        var written = new ByteArrayOutputStream();
        assertThat(written(edition, written))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "ninjs has room for the words of contentMeta/description[2] alone",
                        "ninjs has no place for contentMeta/headline[2] of newsml-g2");
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("\"contentCreated\": \"2026-03-01T09:00:00Z\"", "\"value\": \"Ferry & quay\"")
                .contains("\"role\": \"shotlist\"", "\"value\": \"Quay\\nFerry\"")
                .contains("\"copyrightHolder\": \"https://harbour.example/\"");
    }

    @Test
    void keepsAddressesThatAreNoUrisForThoseWhoReadItAgain() {
        var picture = new Picture(
                List.of(
                        Rendition.of("己"),
                        Rendition.of("https://harbour.example/ferry.jpg"),
                        Rendition.of("https://harbour.example/渡.jpg")),
                Optional.empty(),
                Optional.empty(),
                Metadata.builder().id("urn:x:3").build());
        var section = Section.builder()
                .pictures(List.of(picture))
                .references(List.of(new Reference(
                        RichText.of("Quay"), Optional.of("../渡.html"), Optional.empty(), Optional.empty())))
                .build();
        var edition = Edition.builder()
                .sections(List.of(section))
                .metadata(Metadata.builder().id("urn:x:4").build())
                .build();
        var out = new ByteArrayOutputStream();
        assertThat(written(edition, out).stream().map(loss -> loss.code() + " " + loss.path()))
                .containsExactlyInAnyOrder(
                        "output/fact-changed sections[0].pictures[0].renditions[0].href",
                        "output/fact-changed sections[0].pictures[0].renditions[2].href",
                        "output/fact-changed sections[0].references[0].href");
        assertThat(Parsers.ninjs()
                        .parse(Source.of("", out.toByteArray()))
                        .edition()
                        .sections())
                .isEqualTo(edition.sections());
    }

    @Test
    void writesTheDatelineOfAnotherWriterAsItStood() {
        String words = "PORT SKERRY, March 3 (Reuters) - Ferries are back.";
        var article = Parsers.ninjs()
                .parse(Source.of("", """
                        {"uri": "urn:x:5", "type": "text", "language": "en",
                         "bodies": [{"contentType": "text/plain", "value": "%s"}]}
                        """.formatted(words)))
                .article()
                .orElseThrow();
        assertThat(article.dateline().map(Dateline::text)).hasValue("PORT SKERRY, March 3 (Reuters) -");
        assertThat(article.body()).isEqualTo(List.of(Paragraph.of("Ferries are back.")));
        assertThat(RENDERER.renderToString(article))
                .contains("\"value\": \"" + words + "\"", "\"located\": \"PORT SKERRY\"");
    }

    @Test
    void runsADatelineIntoTheFirstParagraphBehindPictures() {
        var article = Article.headlined("Ferries are back")
                .dateline(Dateline.of("PORT SKERRY —"))
                .block(new Picture(
                        List.of(Rendition.of("https://img.example/ferry.jpg")),
                        Optional.of("The ferry"),
                        Optional.empty(),
                        Metadata.EMPTY))
                .paragraph("They sail at noon.")
                .build();

        var written = RENDERER.renderToString(article);

        assertThat(written)
                .contains(
                        "PORT SKERRY — They sail at noon.\"",
                        "<span class=\\\"dateline\\\">PORT SKERRY —</span> They sail");
        var back = Parsers.ninjs().parse(Source.of("", written)).article().orElseThrow();
        assertThat(back.dateline()).contains(Dateline.of("PORT SKERRY —"));
        assertThat(back.body()).hasSize(2).last().isEqualTo(Paragraph.of("They sail at noon."));
    }

    @Test
    void leavesADatelineInTheBodyThatItCouldNotWriteAgain() {
        var article = Parsers.ninjs().parse(Source.of("", """
                        {"uri": "urn:x:5", "type": "text", "language": "en", "bodies": [{"contentType": "text/html",
                         "value": "<p><b>PORT SKERRY, March 3 (Reuters) -</b> Ferries are back.</p>"}]}
                        """)).article().orElseThrow();
        assertThat(article.dateline()).isEmpty();
    }

    @Test
    void tellsThatATitleIsTheOneItWouldMakeUp() {
        var edition = Edition.builder()
                .publication("The Harbour")
                .metadata(Metadata.builder().id("urn:x:6").title("The Harbour").build())
                .build();
        assertThat(written(edition, new ByteArrayOutputStream()))
                .extracting(loss -> loss.code() + " " + loss.path())
                .containsExactly("output/fact-changed metadata.title");
    }

    private static ForeignFact newsml(String path, String value) {
        return new ForeignFact("newsml-g2", path, value);
    }
}
