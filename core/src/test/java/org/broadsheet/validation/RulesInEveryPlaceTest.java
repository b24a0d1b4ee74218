package org.broadsheet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Headline;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;
import org.junit.jupiter.api.Test;

/** Rules look at every place of an article that they speak of. */
class RulesInEveryPlaceTest {
    private static final EditionValidator RULES =
            EditionValidator.builder().profile(Profile.NEWSML).build();
    private static final RichText LINKED =
            RichText.of(Run.of("the sums", new Mark.Link("sums.html", Optional.empty())));

    private static List<String> places(String rule, Article article) {
        return places(rule, RULES.validate(article));
    }

    private static List<String> places(String rule, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals(rule))
                .map(finding -> finding.path().value())
                .sorted()
                .toList();
    }

    private static Article with(Block... blocks) {
        return Article.headlined("Quay").body(List.of(blocks)).build();
    }

    private static Article with(Metadata.Builder facts) {
        return Article.headlined("Quay")
                .paragraph("It rains.")
                .metadata(facts.build())
                .build();
    }

    @Test
    void linksAreFoundInEveryText() {
        var paragraph = new Paragraph(LINKED);
        var caption = Optional.of(new Caption(LINKED, Optional.empty()));
        var article = Article.headlined("Quay")
                .headline(new Headline(Optional.of(LINKED), LINKED, Optional.of(LINKED)))
                .summary(LINKED)
                .body(List.of(
                        paragraph,
                        new Crosshead(LINKED, 1),
                        new Quotation(List.of(paragraph), Optional.of(LINKED), Optional.empty()),
                        new PullQuote(LINKED, Optional.of(LINKED)),
                        new ListBlock(
                                false, 1, List.of(ListBlock.Item.of("a"), new ListBlock.Item(List.of(paragraph)))),
                        new Table(
                                Optional.of(LINKED),
                                List.of(new Table.Row(
                                        List.of(Table.Cell.of("a"), new Table.Cell(List.of(paragraph), false, 1, 1))))),
                        new Picture(List.of(), Optional.empty(), caption, Metadata.EMPTY),
                        new Media(Media.Kind.VIDEO, List.of(), Optional.empty(), caption, Metadata.EMPTY)))
                .build();

        assertThat(places("id/url-relative", article))
                .containsExactly(
                        "body[0].text",
                        "body[1].text",
                        "body[2].attribution",
                        "body[2].content[0].text",
                        "body[3].attribution",
                        "body[3].text",
                        "body[4].items[1].content[0].text",
                        "body[5].caption",
                        "body[5].rows[0].cells[1].content[0].text",
                        "body[6].caption.text",
                        "body[7].caption.text",
                        "headline.deck",
                        "headline.kicker",
                        "headline.main",
                        "summary");
    }

    @Test
    void codesAreFoundInEveryListOfConcepts() {
        var strange = List.of(Concept.coded("nope:1"), Concept.coded("medtop:20000002"));
        var article = with(Metadata.builder()
                .genres(strange)
                .subjects(strange)
                .people(strange)
                .organisations(strange)
                .places(strange)
                .located(strange)
                .infoSources(strange));

        assertThat(places("id/scheme-undeclared", article))
                .containsExactly(
                        "metadata.genres[0].qcode",
                        "metadata.infoSources[0].qcode",
                        "metadata.located[0].qcode",
                        "metadata.organisations[0].qcode",
                        "metadata.people[0].qcode",
                        "metadata.places[0].qcode",
                        "metadata.subjects[0].qcode");
    }

    @Test
    void guidsAreThoseOfTheTwoStandards() {
        var sound = List.of(
                "urn:newsml:example.org:20260302:quay",
                "URN:NEWSML:example.org:20260302T093000Z:quay:2",
                "tag:example.org,2026:quay",
                "TAG:a,2026:x");
        var others = List.of(
                "urn:newsml::20260302:quay",
                "urn:newsml:example.org:2026030:quay",
                "urn:newsml:example.org:2026x302:quay",
                "urn:newsml:example.org:/0260302:quay",
                "urn:newsml:example.org:20260302:",
                "urn:newsml:example.org:20260302",
                "urn:isbn:example.org:20260302:quay",
                "http:newsml:example.org:20260302:quay",
                "tag:example.org:quay",
                "tag:,2026:quay",
                "tag:example.org,2026:",
                "tag:example.org,202:quay",
                "tag:example.org,2026");

        assertThat(sound)
                .allMatch(id ->
                        places("id/guid-form", with(Metadata.builder().id(id))).isEmpty());
        assertThat(others)
                .noneMatch(id ->
                        places("id/guid-form", with(Metadata.builder().id(id))).isEmpty());
    }

    @Test
    void versionsAreNumbersFromOne() {
        assertThat(List.of("1", "10", "007"))
                .allMatch(version -> places(
                                "id/version-not-number", with(Metadata.builder().version(version)))
                        .isEmpty());
        assertThat(List.of("0", "00", "1.0", "v1", "1:", "/1", ""))
                .noneMatch(version -> places(
                                "id/version-not-number", with(Metadata.builder().version(version)))
                        .isEmpty());
    }

    @Test
    void addressesWithoutSchemeAreRelative() {
        var relative = List.of("a.jpg", "/a.jpg", "?a:b", "//example.org/a", "a/b:c", "a#b:c");
        var others = List.of("https://example.org/a", "mailto:a@example.org", "#quay");

        assertThat(relative)
                .noneMatch(href ->
                        places("id/url-relative", with(Picture.at(href))).isEmpty());
        assertThat(others)
                .allMatch(href ->
                        places("id/url-relative", with(Picture.at(href))).isEmpty());
    }

    @Test
    void picturesGoodForGoogleAreLargeAndOfAUsualShape() {
        var google = EditionValidator.builder().profile(Profile.GOOGLE_NEWS).build();

        assertThat(List.of(sized(1600, 900), sized(400, 300), sized(224, 224), sized(1019, 1000)))
                .allMatch(picture -> places("image/too-small", google.validate(with(picture)))
                        .isEmpty());
        assertThat(List.of(sized(160, 90), sized(1500, 1000), sized(1021, 1000), sized(223, 223)))
                .noneMatch(picture -> places("image/too-small", google.validate(with(picture)))
                        .isEmpty());
    }

    private static Picture sized(int width, int height) {
        var file = new Rendition(
                "https://example.org/a.jpg",
                Optional.empty(),
                Optional.of(width),
                Optional.of(height),
                Optional.empty(),
                Optional.empty());
        return new Picture(List.of(file), Optional.of("a quay"), Optional.empty(), Metadata.EMPTY);
    }

    @Test
    void aHeadlineSaidAgainBelowIsFoundInDeckAndLead() {
        var twice = Article.headlined("Quay to be rebuilt")
                .deck("QUAY TO BE REBUILT ")
                .paragraph("Quay to be rebuilt")
                .build();

        assertThat(places("text/headline-repeated", twice)).containsExactly("body[0].text", "headline.deck");
    }

    @Test
    void partsOfSectionsInSectionsAreFound() {
        var story = Article.headlined("Quay")
                .paragraph("It rains.")
                .metadata(Metadata.builder().id("urn:x:1").build())
                .build();
        var loose = new Picture(
                List.of(Rendition.of("https://example.org/a.jpg")),
                Optional.of("a quay"),
                Optional.empty(),
                Metadata.builder().id("urn:x:1").build());
        var edition = Edition.builder()
                .sections(List.of(Section.headed("Town")
                        .sections(List.of(Section.builder()
                                .articles(List.of(story))
                                .pictures(List.of(loose))
                                .build()))
                        .build()))
                .build();

        var findings = RULES.validate(edition);

        assertThat(places("structure/duplicate-id", findings))
                .containsExactly("sections[0].sections[0].pictures[0].metadata.id");
        assertThat(places("metadata/subject-missing", findings)).isEmpty();
    }
}
