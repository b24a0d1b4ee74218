package org.broadsheet.renderer.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Picture;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsmlG2RendererTest {
    private static final NewsmlG2Renderer RENDERER = NewsmlG2Renderer.builder()
            .clock(Samples.CLOCK)
            .provider("Tidewater Press")
            .build();
    private static final Article STORY = Article.headlined("Quay to be rebuilt")
            .paragraph("The council voted for it.")
            .metadata(Metadata.builder().language("en").build())
            .build();

    private static Article with(Metadata.Builder facts) {
        return STORY.toBuilder().metadata(facts.language("en").build()).build();
    }

    private static List<String> all(String xml, String pattern) {
        var found = new ArrayList<String>();
        Pattern.compile(pattern).matcher(xml).results().forEach(result -> found.add(result.group(1)));
        return found;
    }

    private static List<Diagnostic> diagnostics(Article article) throws IOException {
        return RENDERER.render(article, new ByteArrayOutputStream());
    }

    @Test
    void readsBodiesOfNitfBack() {
        var renderer = NewsmlG2Renderer.builder()
                .clock(Samples.CLOCK)
                .body(NewsmlG2Renderer.Body.NITF)
                .build();
        for (var article : List.of(Samples.plain(), Samples.full())) {
            var back = Parsers.newsmlG2().parse(Source.of("a.newsml.xml", renderer.renderToString(article)));
            assertThat(back.article().orElseThrow().body()).isEqualTo(article.body());
        }
    }

    @Test
    void writesACorrectionAndAKillOfTheSameItem() {
        var quay = Samples.full();
        var corrected = quay.toBuilder()
                .metadata(quay.metadata().corrected("Nine votes, not ten."))
                .build();
        var canceled = corrected.toBuilder()
                .metadata(corrected.metadata().canceled("Not by us."))
                .build();
        var renderer = NewsmlG2Renderer.builder().clock(Samples.CLOCK).build();
        assertThat(renderer.renderToString(corrected))
                .contains("guid=\"urn:example:quay\" version=\"4\"")
                .contains("<signal qcode=\"sig:correction\"/>")
                .contains("<edNote>Nine votes, not ten.</edNote>");
        assertThat(renderer.renderToString(canceled))
                .contains("guid=\"urn:example:quay\" version=\"5\"")
                .contains("<pubStatus qcode=\"stat:canceled\"/>")
                .contains("<edNote>Not by us.</edNote>");
    }

    @Test
    void writesBodiesOfNitfAtWish() {
        var renderer = NewsmlG2Renderer.builder()
                .clock(Samples.CLOCK)
                .provider("Harbour Times")
                .body(NewsmlG2Renderer.Body.NITF)
                .build();
        assertThat(renderer.renderToString(Samples.plain()))
                .contains("<inlineXML contenttype=\"application/nitf+xml\" charcount=\"44\" wordcount=\"9\">")
                .contains("<p>The old ferry will run at night from Monday.</p>");
    }

    @Test
    void takesTheIdsOfARuleForArticlesThatNameNone() {
        var renderer = NewsmlG2Renderer.builder()
                .clock(Samples.CLOCK)
                .guids(article -> Optional.of("tag:tidewire.example,2026:ferry"))
                .build();
        assertThat(renderer.renderToString(Samples.plain())).contains("guid=\"tag:tidewire.example,2026:ferry\"");
        assertThat(renderer.renderToString(Samples.full())).contains("guid=\"urn:example:quay\"");
    }

    @Test
    void writesLoneStoryAsNewsItem() {
        assertThat(RENDERER.renderToString(STORY))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsItem ")
                .contains("conformance=\"power\"", "<p>The council voted for it.</p>");
    }

    @Test
    void putsPackageBeforeStoryAndPicture() {
        var xml = RENDERER.renderToString(STORY.toBuilder()
                .block(Picture.captioned(Caption.of("The quay at noon.")))
                .build());
        assertThat(all(xml, "<(newsMessage|packageItem|newsItem) "))
                .containsExactly("newsMessage", "packageItem", "newsItem", "newsItem");
        assertThat(all(xml, "itemClass qcode=\"(ninat:\\w+)\""))
                .contains("ninat:composite", "ninat:text", "ninat:picture");
    }

    @Test
    void putsMainHeadlineFirst() {
        var xml = RENDERER.renderToString(STORY.toBuilder()
                .kicker("Harbour district")
                .deck("Traders ask for shelter")
                .build());
        assertThat(all(xml, "<headline ([^>]*)>")).first().isEqualTo("rank=\"1\"");
        assertThat(xml).containsSubsequence("Quay to be rebuilt", "Harbour district", "Traders ask for shelter");
        assertThat(xml).contains("<scheme alias=");
    }

    @Test
    void keepsPrintedBylineApartFromItsWriters() {
        var xml = RENDERER.renderToString(
                STORY.toBuilder().byline(Byline.of("By Lin Wei", "Lin Wei")).build());
        assertThat(xml).contains("<by>By Lin Wei</by>").containsPattern("<creator[^>]*>\\s*<name>Lin Wei</name>");
    }

    @Test
    void putsEmbargoBeforeStatus() {
        var xml = RENDERER.renderToString(
                with(Metadata.builder().status("canceled").embargo(NewsTime.parse("2026-12-01T06:00:00+08:00"))));
        assertThat(xml)
                .containsSubsequence(
                        "<embargoed>2026-12-01T06:00:00+08:00</embargoed>", "<pubStatus qcode=\"stat:canceled\"/>");
    }

    @Test
    void foldsWhiteSpaceWhereTheSchemaWantsOneLine() {
        assertThat(RENDERER.renderToString(with(Metadata.builder().keywords(List.of("old\tquay\nharbour")))))
                .contains("<keyword>old quay harbour</keyword>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell\u0007", "lone \ud800", "\ufffe", "nul\u0000"})
    void replacesCharactersThatXmlForbids(String text) throws IOException {
        var article = STORY.toBuilder().paragraph(text).build();
        assertThat(RENDERER.renderToString(article)).contains("\ufffd");
        assertThat(diagnostics(article)).extracting(Diagnostic::code).contains("output/fact-changed");
    }

    @Test
    void escapesMarkup() {
        assertThat(RENDERER.renderToString(
                        STORY.toBuilder().paragraph("a < b & \"c\" ]]> d").build()))
                .contains("a &lt; b &amp; \"c\" ]]&gt; d");
    }

    @Test
    void givesEveryVersionOfStoryTheSameGuid() {
        var first = with(Metadata.builder().id("story-17"));
        var second = first.toBuilder().paragraph("And it rained.").build();
        assertThat(all(RENDERER.renderToString(first), "guid=\"([^\"]+)\""))
                .isEqualTo(all(RENDERER.renderToString(second), "guid=\"([^\"]+)\""))
                .hasSize(1);
    }

    @Test
    void givesEachItemOfMessageGuidOfItsOwn() {
        var guids = all(
                RENDERER.renderToString(Samples.harbourTimes()), "<(?:newsItem|packageItem) [^>]*guid=\"([^\"]+)\"");
        assertThat(guids).hasSizeGreaterThan(2).hasSameSizeAs(Set.copyOf(guids));
    }

    @Test
    void saysThatItAssumedTheTime() throws IOException {
        assertThat(diagnostics(STORY)).extracting(Diagnostic::code).contains("output/fact-assumed");
    }

    @Test
    void warnsWhenNobodyAnswersForTheItem() throws IOException {
        var unnamed = NewsmlG2Renderer.builder().clock(Samples.CLOCK).build();
        assertThat(unnamed.render(STORY, new ByteArrayOutputStream()))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("provider"));
        assertThat(unnamed.renderToString(with(Metadata.builder().provider(Concept.named("Courier")))))
                .contains("<name>Courier</name>");
    }

    @Test
    void countsWordsOnlyWhereBlanksPartThem() {
        var chinese = Article.headlined("渔港动工")
                .paragraph("码头的工程开工了。")
                .metadata(Metadata.builder().language("zh-Hans").build())
                .build();
        assertThat(RENDERER.renderToString(chinese)).contains("charcount=").doesNotContain("wordcount=");
        assertThat(RENDERER.renderToString(STORY)).contains("wordcount=\"5\"");
    }
}
