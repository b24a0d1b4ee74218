package org.broadsheet.parser.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsParserTest {
    private static final NinjsParser PARSER = NinjsParser.builder().build();

    /** One story as each generation writes it. */
    @ParameterizedTest
    @ValueSource(strings = {"""
        {"uri":"urn:x:1","type":"text","versionCreated":"2026-03-03T06:00:00+08:00","copyrightHolder":"The Paper",
         "headlines":[{"role":"main","value":"Ferry back"}],"by":"By A. Bee",
         "bodies":[{"role":"html","contentType":"text/html","value":"<p>It runs.</p>"}],
         "subjects":[{"name":"Transport"}]}\
        """, """
                     {"uri":"urn:x:1","type":"text","versioncreated":"2026-03-03T06:00:00+08:00","copyrightholder":"The Paper",
                      "headlines":[{"role":"main","value":"Ferry back"}],"by":"By A. Bee",
                      "bodies":[{"role":"html","contenttype":"text/html","value":"<p>It runs.</p>"}],
                      "subjects":[{"name":"Transport"}]}\
                     """, """
                     {"uri":"urn:x:1","type":"text","versioncreated":"2026-03-03T06:00:00+08:00","copyrightholder":"The Paper",
                      "headline":"Ferry back","byline":"By A. Bee","body_html":"<p>It runs.</p>",
                      "subject":[{"name":"Transport"}]}\
                     """})
    void readsAllGenerationsAlike(String document) {
        var facts = Metadata.builder()
                .id("urn:x:1")
                .modified(NewsTime.parse("2026-03-03T06:00:00+08:00"))
                .rights(Rights.NONE.withHolder(Concept.named("The Paper")))
                .subjects(List.of(Concept.named("Transport")))
                .build();
        assertThat(read(document).edition())
                .isEqualTo(Edition.of(Article.headlined("Ferry back")
                        .byline(new Byline("By A. Bee", List.of()))
                        .paragraph("It runs.")
                        .metadata(facts)
                        .build()));
    }

    @Test
    void readsWhatSuperdeskWrites() {
        var read = read("""
            {"guid":"urn:x:2","version":"3","type":"text","headline":"Ferry back","priority":5,
             "authors":[{"name":"A. Bee","role":"writer","biography":"Long."}],
             "service":[{"name":"News","code":"n"}],"keywords":["ferry","port"],"byline":null,
             "body_html":"<p>It runs.</p><figure><img src=\\"https://x.example/a.jpg\\"></figure><p>Again.</p>",
             "associations":{"editor_0":{"type":"picture","guid":"urn:x:3","description_text":"The ferry",
               "renditions":{"original":{"href":"https://x.example/a.jpg","mimetype":"image/jpeg","width":800}}}}}\
            """);
        var picture = new Picture(
                List.of(new Rendition(
                        "https://x.example/a.jpg",
                        Optional.of("image/jpeg"),
                        Optional.of(800),
                        Optional.empty(),
                        Optional.of("original"),
                        Optional.empty())),
                Optional.empty(),
                Optional.of(Caption.of("The ferry")),
                Metadata.builder()
                        .id("urn:x:3")
                        .foreign(List.of(
                                new ForeignFact("ninjs", "descriptions[caption].role", "\"text\""),
                                new ForeignFact("ninjs", "name", "\"editor_0\"")))
                        .build());
        var facts = Metadata.builder()
                .id("urn:x:2")
                .version("3")
                .keywords(List.of("ferry", "port"))
                .subjects(List.of(Concept.builder()
                        .name("News")
                        .literal("n")
                        .role("service")
                        .build()))
                .foreign(List.of(
                        new ForeignFact("ninjs", "priority", "5"),
                        new ForeignFact("ninjs", "authors[0].biography", "\"Long.\"")))
                .build();
        assertThat(read.edition())
                .isEqualTo(Edition.of(Article.headlined("Ferry back")
                        .byline(new Byline(
                                "", List.of(Contributor.named("A. Bee").withRole("writer"))))
                        .paragraph("It runs.")
                        .block(picture)
                        .paragraph("Again.")
                        .metadata(facts)
                        .build()));
    }

    @Test
    void keepsAValueOfTheWrongTypeAndTellsItsPlace() {
        var read = read("{\"uri\":\"urn:x:1\",\n \"urgency\":\"high\"}");
        assertThat(read.edition().articles().get(0).metadata().foreign())
                .containsExactly(new ForeignFact("ninjs", "urgency", "\"high\""));
        assertThat(read.diagnostics())
                .extracting(
                        Diagnostic::code,
                        finding -> finding.path().value(),
                        finding -> finding.span().map(span -> span.start().toString()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("json/wrong-type", "urgency", Optional.of("2:12")));
    }

    @Test
    void readsAnEditionOfNestedComposites() {
        var read = read("""
            {"uri":"urn:x:e","type":"composite","profile":"edition","associations":[
              {"name":"City","uri":"urn:x:s","type":"composite","profile":"section","associations":[
                {"name":"a","uri":"urn:x:1","type":"text","headlines":[{"value":"One"}]}]},
              {"name":"b","uri":"urn:x:2","type":"text","headlines":[{"value":"Two"}]}]}\
            """);
        assertThat(read.edition().sections())
                .extracting(
                        section -> section.heading().map(RichText::plain),
                        section -> section.articles().stream()
                                .map(Article::headline)
                                .toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of("City"), List.of(Headline.of("One"))),
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), List.of(Headline.of("Two"))));
        assertThat(read.sourceMap().find(new ElementPath("sections[1].articles[0]")))
                .map(span -> span.start().line())
                .contains(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"uri":"a","uri":"b"}       | json/duplicate-key | 1:12
        {"uri":"a"} {}              | json/trailing      | 1:13
        [1]                         | json/wrong-root    | 1:1
        {"associations":[{"uri":1,"uri":2}]} | json/duplicate-key | 1:27
        """)
    void refusesBrokenDocumentsWithTheirPlace(String document, String code, String place) {
        assertThatThrownBy(() -> read(document)).isInstanceOfSatisfying(ParseException.class, refusal -> {
            assertThat(refusal.diagnostic().code()).isEqualTo(code);
            assertThat(refusal.span().map(span -> span.start().toString())).contains(place);
        });
    }

    @Test
    void readsPlainTextByItsEmptyLines() {
        var read = read("{\"uri\":\"urn:x:1\",\"body_text\":\"One\\nline.\\n\\nTwo.\"}");
        assertThat(read.edition().articles().get(0).body())
                .containsExactly(Paragraph.of("One\nline."), Paragraph.of("Two."));
    }

    @Test
    void understandsABylineWhereNobodyTellsTheWriters() {
        var read = read("{\"uri\":\"urn:x:1\",\"language\":\"de\",\"by\":\"Von Christa Holm, dpa\"}");
        assertThat(read.edition().articles().get(0).bylines())
                .containsExactly(new Byline(
                        "Von Christa Holm, dpa",
                        List.of(Contributor.named("Christa Holm")
                                .withRole("author")
                                .withAffiliation("dpa"))));
    }

    @Test
    void takesTheAddressOfAHolderForAnAddress() {
        var read = read("{\"uri\":\"urn:x:1\",\"copyrightHolder\":\"https://harbour.example/\"}");
        assertThat(read.edition().articles().get(0).metadata().rights())
                .contains(Rights.NONE.withHolder(
                        Concept.builder().uri("https://harbour.example/").build()));
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void refusesWhatIsBeyondEveryMeasureWithItsPlace(String document, String code) {
        assertThatThrownBy(() -> read(document)).isInstanceOfSatisfying(ParseException.class, refusal -> {
            assertThat(refusal.diagnostic().code()).isEqualTo(code);
            assertThat(refusal.span().map(span -> span.start().line())).contains(2);
        });
    }

    private static Stream<Arguments> excessive() {
        return Stream.of(
                Arguments.of("{\n\"associations\":" + "[{\"associations\":".repeat(100_000), "limit/depth"),
                Arguments.of("{\n\"mood\":" + "[".repeat(100_000), "limit/depth"),
                Arguments.of("{\n\"urgency\":" + "9".repeat(10_000_000) + "}", "json/number-length"));
    }

    private static ParseResult read(String document) {
        return PARSER.parse(Source.of("a.ninjs.json", document));
    }
}
