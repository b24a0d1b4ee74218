package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One article below front matter or the header of a mail. */
class HeaderTest {
    private static ParseResult parse(String text) {
        return TextParser.builder().build().parse(Source.of("post.txt", text));
    }

    private static Article article(String text) {
        return parse(text).article().orElseThrow();
    }

    private static List<String> problems(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding ->
                        finding.code() + "@" + finding.span().orElseThrow().start())
                .toList();
    }

    private static String dialect(String text) {
        return parse(text).diagnostics().stream()
                .filter(finding -> finding.code().equals("text/dialect-inferred"))
                .map(Diagnostic::message)
                .findFirst()
                .orElseThrow()
                .replaceAll(".*the dialect (\\S+),.*", "$1");
    }

    @Test
    void readsAllThatYamlTells() {
        var facts = """
                title: "Ferries: back by noon"
                subtitle: Crews return
                description: The strike is over.
                date: 2024-03-05 06:30:00 +0100
                lastmod: 2024-03-06
                authors: [Nora Vik, {name: Ines Falk, role: photographer, email: ines@quay.example}]
                tags:
                  - ferries
                  - strikes
                categories: Transport
                slug: ferries-back
                url: /news/ferries-back/
                featured_image: {src: quay.jpg, alt: A quay, caption: The quay at dawn}
                draft: true
                lang: en-GB
                license: CC BY 4.0
                source: Quay News
                layout: post
                menu: {main: {weight: 3}}
                """;
        var metadata = Metadata.builder()
                .language("en-GB")
                .modified(NewsTime.parse("2024-03-06"))
                .published(NewsTime.printed(
                        "2024-03-05 06:30:00 +0100", OffsetDateTime.parse("2024-03-05T06:30:00+01:00")))
                .status("withheld")
                .slugline("ferries-back")
                .rights(Rights.NONE.withNotice("CC BY 4.0"))
                .subjects(List.of(Concept.named("Transport")))
                .infoSources(List.of(Concept.named("Quay News")))
                .keywords(List.of("ferries", "strikes"))
                .links(List.of(Link.of("/news/ferries-back/", "url")))
                .foreign(List.of(new ForeignFact("yaml", "", facts)))
                .extensions(Map.of("layout", "post", "menu", "{main: {weight: 3}}"))
                .build();
        Optional<String> none = Optional.empty();
        var ines = new Contributor(
                "Ines Falk", Optional.of("photographer"), none, Optional.of("ines@quay.example"), none, none, none);
        var article = Article.headlined(new Headline(
                        Optional.empty(),
                        RichText.of("Ferries: back by noon"),
                        Optional.of(RichText.of("Crews return"))))
                .summary(RichText.of("The strike is over."))
                .byline(Byline.of("Nora Vik", "Nora Vik"))
                .byline(new Byline("", List.of(ines)))
                .block(new Picture(
                        List.of(Rendition.of("quay.jpg")),
                        Optional.of("A quay"),
                        Optional.of(
                                new org.broadsheet.model.Caption(RichText.of("The quay at dawn"), Optional.empty())),
                        Metadata.EMPTY))
                .paragraph("The ferries sailed again.")
                .block(Crosshead.of("What is next"))
                .paragraph("The crews will vote on Friday.")
                .placement(new Placement(Optional.empty(), 1))
                .metadata(metadata)
                .build();
        var result = parse(
                "---\n" + facts
                        + "---\n\n# Ferries: back by noon\n\nThe ferries sailed again.\n\n## What is next\n\nThe crews will vote on Friday.\n");
        assertThat(result.article()).contains(article);
        assertThat(problems(result)).isEmpty();
        assertThat(result.edition().notices()).isEmpty();
        assertThat(result.edition().date()).isEqualTo(metadata.published());
        assertThat(result.sourceMap()
                        .find(new ElementPath("sections[0].articles[0].headline.main"))
                        .orElseThrow()
                        .start()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void readsTheSameOfTomlAndOfJson() {
        var toml = """
                +++
                title = "Ferries \\u2013 back"   # again
                date = 2024-03-05T06:30:00Z
                tags = ["ferries", 'strikes']
                draft = false
                [[authors]]
                name = "Nora Vik"
                [params.cover]
                image = '''quay.jpg'''
                +++
                They sailed.
                """;
        var story = article(toml);
        assertThat(story.headline()).isEqualTo(Headline.of("Ferries – back"));
        assertThat(story.bylines()).containsExactly(Byline.of("", "Nora Vik"));
        assertThat(story.metadata().keywords()).containsExactly("ferries", "strikes");
        assertThat(story.metadata().published().flatMap(NewsTime::moment))
                .contains(OffsetDateTime.parse("2024-03-05T06:30Z"));
        assertThat(story.metadata().extensions())
                .containsEntry("draft", "false")
                .containsKey("params");
        assertThat(story.body()).containsExactly(Paragraph.of("They sailed."));
        var json = article("{\n  \"title\": \"Ferries – back\",\n  \"tags\": [\"ferries\"]\n}\n\nThey sailed.\n");
        assertThat(json.headline()).isEqualTo(story.headline());
        assertThat(json.metadata().keywords()).containsExactly("ferries");
        assertThat(json.body()).isEqualTo(story.body());
    }

    @Test
    void readsAllThatAMailTells() {
        var header = """
                From: =?utf-8?Q?N=C3=B3ra_V=C3=ADk?= <nora@quay.example>
                Subject: =?ISO-8859-1?Q?F=E4hren?= =?ISO-8859-1?Q?_fahren?=
                 von Mittag an
                Date: Tue, 5 Mar 2024 06:30:00 +0100 (CET)
                Message-ID: <77@quay.example>
                Keywords: ferries, strikes
                Content-Language: de
                X-Desk: north""".replace("\n", "\r\n");
        var metadata = Metadata.builder()
                .id("<77@quay.example>")
                .language("de")
                .published(NewsTime.printed(
                        "Tue, 5 Mar 2024 06:30:00 +0100 (CET)", OffsetDateTime.parse("2024-03-05T06:30:00+01:00")))
                .keywords(List.of("ferries", "strikes"))
                .foreign(List.of(new ForeignFact("rfc822", "", header)))
                .extensions(Map.of("X-Desk", "north"))
                .build();
        Optional<String> none = Optional.empty();
        var nora = new Contributor(
                "Nóra Vík", Optional.of("author"), none, Optional.of("nora@quay.example"), none, none, none);
        var article = Article.headlined("Fähren fahren von Mittag an")
                .byline(new Byline("Nóra Vík <nora@quay.example>", List.of(nora)))
                .paragraph("Die Fähren fahren wieder.")
                .placement(new Placement(Optional.empty(), 1))
                .metadata(metadata)
                .build();
        var result = parse(header + "\r\n\r\nDie Fähren fahren wieder.\r\n");
        assertThat(result.article()).contains(article);
        assertThat(problems(result)).isEmpty();
        assertThat(result.edition().notices()).isEmpty();
    }

    @Test
    void joinsEncodedWordsThatCutALetterInTwo() {
        assertThat(article("Subject: =?utf-8?B?5rih?= =?utf-8?B?6Lw=?= =?utf-8?B?ug==?=\nFrom: a@b.example\n\nText.\n")
                        .headline())
                .isEqualTo(Headline.of("渡輺"));
    }

    @Test
    void keepsAnEncodedWordInAnUnknownCharset() {
        var result = parse("Subject: =?x-none?Q?abc?= here\nFrom: a@b.example\n\nText.\n");
        assertThat(result.article().orElseThrow().headline()).isEqualTo(Headline.of("=?x-none?Q?abc?= here"));
        assertThat(problems(result)).containsExactly("text/encoded-word-unreadable@1:10");
    }

    @Test
    void saysThatATransferEncodingIsKept() {
        var result = parse("Subject: a b\nFrom: a@b.example\nContent-Transfer-Encoding: base64\n\nVGV4dC4=\n");
        assertThat(problems(result)).containsExactly("text/transfer-encoding-kept@3:28");
    }

    @Test
    void readsLinesOneByOneWhereYamlIsBroken() {
        var result = parse("---\ntitle: Ferries: back by noon\ndate: 2024-03-05\n---\n\nThey sailed.\n");
        assertThat(result.article().orElseThrow().headline()).isEqualTo(Headline.of("Ferries: back by noon"));
        assertThat(result.edition().date().flatMap(NewsTime::day)).contains(LocalDate.parse("2024-03-05"));
        assertThat(problems(result)).containsExactly("text/facts-unreadable@2:15");
    }

    @Test
    void passesOverALineOfTomlThatItCannotRead() {
        var result = parse("+++\ntitle = \"Ferries\"\nweight = = 3\nslug = \"ferries\"\n+++\nThey sailed.\n");
        assertThat(result.article().orElseThrow().metadata().slugline()).contains("ferries");
        assertThat(result.article().orElseThrow().headline()).isEqualTo(Headline.of("Ferries"));
        assertThat(problems(result)).containsExactly("text/facts-unreadable@3:1");
    }

    @Test
    void endsFrontMatterThatIsNeverClosedAtItsFirstBlankLine() {
        var result = parse("---\ntitle: Ferries\n\nThey sailed.\n");
        assertThat(result.article().orElseThrow().headline()).isEqualTo(Headline.of("Ferries"));
        assertThat(result.article().orElseThrow().body()).containsExactly(Paragraph.of("They sailed."));
        assertThat(problems(result)).containsExactly("text/front-matter-unclosed@1:1");
    }

    @Test
    void keepsCodeOfATemplateAsANotice() {
        var result = parse("---\ntitle: Ferries\n---\n\nThey sailed.\n\n{{< figure src=\"quay.jpg\" >}}\n");
        assertThat(result.article().orElseThrow().body()).containsExactly(Paragraph.of("They sailed."));
        assertThat(result.edition().notices())
                .extracting(Notice::text)
                .extracting(RichText::plain)
                .containsExactly("{{< figure src=\"quay.jpg\" >}}");
    }

    @Test
    void makesAnArticleOfAHeaderAlone() {
        var story = article("Subject: Ferries\nFrom: Nora Vik\n");
        assertThat(story.headline()).isEqualTo(Headline.of("Ferries"));
        assertThat(story.body()).isEmpty();
    }

    @Test
    void headsAStoryByItsFirstHeadingWhereTheHeaderHasNoTitle() {
        var story = article(
                "---\ndate: 2024-03-05\ntags: a\n---\n\n# Ferries\n\nThey sailed.\n\n# Later\n\nThey stopped.\n");
        assertThat(story.headline()).isEqualTo(Headline.of("Ferries"));
        assertThat(story.body())
                .containsExactly(Paragraph.of("They sailed."), Crosshead.of("Later"), Paragraph.of("They stopped."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05T06:30:00-05:00|2024-03-05T06:30-05:00",
                "2024-03-05 6:30 GMT|2024-03-05T06:30Z",
                "5 Mar 24 06:30 -0500|2024-03-05T06:30-05:00",
            })
    void keepsTheOffsetOfATime(String words, String moment) {
        assertThat(article("---\ntitle: a\ndate: " + words + "\n---\nText.\n")
                        .metadata()
                        .published())
                .contains(NewsTime.printed(words, OffsetDateTime.parse(moment)));
    }

    @Test
    void inventsNoOffsetAndNoDay() {
        assertThat(article("---\ntitle: a\ndate: 2024-03-05 06:30\n---\nText.\n")
                        .metadata()
                        .published())
                .contains(NewsTime.printed("2024-03-05 06:30", LocalDateTime.parse("2024-03-05T06:30")));
        assertThat(article("---\ntitle: a\ndate: some day\n---\nText.\n")
                        .metadata()
                        .published())
                .contains(new NewsTime("some day", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nA page below a rule.\n\n---\n\nAnother part.\n",
                "---\nNote to readers: the harbour is closed today.\n---\n",
                "To whom it may concern: a letter.\n\nText.\n",
                "Subject: the only field\n\nText.\n",
                "+++\nA line of signs above.\n+++\n",
            })
    void takesNoRuleAndNoLetterForAHeader(String text) {
        assertThat(dialect(text)).isEqualTo("plain");
    }

    @Test
    void readsAPageWhereAHeaderWasAskedForAndIsNotThere() {
        var result =
                TextParser.builder().dialect("mail").build().parse(Source.of("a.txt", "# Ferries\n\nThey sailed.\n"));
        assertThat(result.article().orElseThrow().headline()).isEqualTo(Headline.of("Ferries"));
        assertThat(problems(result)).containsExactly("text/header-missing@1:1");
    }
}
