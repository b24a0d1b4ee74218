package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Messages of wires, as articles. */
class WireTest {
    private static final TextParser PARSER = TextParser.builder().build();

    private static ParseResult parse(String message) {
        return PARSER.parse(Source.of("wire.txt", message));
    }

    private static Article article(String message) {
        return parse(message).article().orElseThrow();
    }

    private static List<String> warnings(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Diagnostic::code)
                .toList();
    }

    private static String iptc(String... text) {
        return "\u0001nca114 3 pl 96  nord 052\r\n\r\nNorway/ferries/\r\n\u0002" + String.join("\r\n", text)
                + "\r\n\r\n\u0003041517 GMT Mar 24\r\n\u0004";
    }

    private static String anpa(String... text) {
        return "\u0016\u0016\u0001K3310\u001fkmtv-\r\nu s\u0013\u0011 BC-US--FerryStrike 2ndLd-Writethru   03-04 0312\r\n\u0002"
                + String.join("\r\n", text) + "\r\n\r\n\u0003\t   NW-KM-03-04-24 1517GMT<\r\n\f\r\n\u0004";
    }

    @Test
    void readsAllThatAnIptcMessageTells() {
        var metadata = Metadata.builder()
                .version("2ND LEAD")
                .modified(NewsTime.printed("041517 GMT Mar 24", OffsetDateTime.parse("2024-03-04T15:17Z")))
                .urgency(3)
                .slugline("Norway/ferries")
                .subjects(
                        List.of(Concept.builder().literal("pl").role("category").build()))
                .keywords(List.of("Norway", "ferries"))
                .signals(List.of("2ND LEAD", "sig:update"))
                .edNotes(List.of("# Notebook", "## Contacts\n- Desk: Nora Vik", "nrd nv ek"))
                .foreign(List.of(
                        new ForeignFact("iptc-7901", "service", "nca"),
                        new ForeignFact("iptc-7901", "number", "114"),
                        new ForeignFact("iptc-7901", "words", "96"),
                        new ForeignFact("iptc-7901", "optional", "nord 052")))
                .build();
        var article = Article.headlined(new Headline(
                        Optional.empty(),
                        RichText.of("Ferry crews in the north walk out over night shifts"),
                        Optional.empty()))
                .byline(Byline.of("By Nora Vik", "Nora Vik"))
                .dateline(new Dateline("Tromso (dpa) -", Optional.of("Tromso"), Optional.empty(), Optional.of("dpa")))
                .paragraph(
                        "Ferry crews left their ships on Monday, the union said, and the roads along the coast filled.")
                .paragraph("\"Nobody sleeps on a night shift,\" a mate said.")
                .placement(new Placement(Optional.empty(), 1))
                .metadata(metadata)
                .build();
        var result = parse(iptc(
                "2ND LEAD",
                "Ferry crews in the north walk out over night shifts",
                "By Nora Vik =",
                "",
                "   Tromso (dpa) - Ferry crews left their ships on Monday, the union",
                "said, and the roads along the coast filled.",
                "   \"Nobody sleeps on a night shift,\" a mate said.",
                "",
                "# Notebook",
                "",
                "## Contacts",
                "- Desk: Nora Vik",
                "",
                "nrd nv ek"));
        assertThat(result.article()).contains(article);
        assertThat(warnings(result)).isEmpty();
        assertThat(result.edition().notices()).isEmpty();
        assertThat(result.sourceMap()
                        .find(new ElementPath("sections[0].articles[0].metadata.urgency"))
                        .orElseThrow()
                        .start()
                        .column())
                .isEqualTo(9);
    }

    @Test
    void readsAllThatAnAnpaMessageTells() {
        var metadata = Metadata.builder()
                .version("2nd Ld-Writethru")
                .modified(NewsTime.printed("03-04-24 1517GMT", OffsetDateTime.parse("2024-03-04T15:17Z")))
                .urgency(3)
                .slugline("BC-US--Ferry Strike")
                .subjects(
                        List.of(Concept.builder().literal("s").role("category").build()))
                .keywords(List.of("BC-US--FerryStrike"))
                .signals(List.of("2ndLd-Writethru", "sig:update", "2nd Ld-Writethru"))
                .edNotes(List.of("Eds: Adds quotes."))
                .foreign(List.of(
                        new ForeignFact("anpa-1312", "service", "K"),
                        new ForeignFact("anpa-1312", "number", "3310"),
                        new ForeignFact("anpa-1312", "selector", "kmtv-"),
                        new ForeignFact("anpa-1312", "priority", "u"),
                        new ForeignFact("anpa-1312", "day", "03-04"),
                        new ForeignFact("anpa-1312", "words", "0312"),
                        new ForeignFact("anpa-1312", "origin", "NW-KM"),
                        new ForeignFact("anpa-1312", "text/words", "48")))
                .build();
        var article = Article.headlined("Ferry strike stops the islands")
                .byline(Byline.of("By INES FALK\nAssociated Press", "INES FALK"))
                .dateline(new Dateline(
                        "PORTLAND, Maine (AP) _", Optional.of("PORTLAND, Maine"), Optional.empty(), Optional.of("AP")))
                .paragraph("Ferries stopped at noon.")
                .paragraph("``We wait,'' said a cook.")
                .block(Crosshead.of("Timetable"))
                .block(new Table(
                        Optional.empty(), List.of(Table.Row.of("Line", "Off", "On"), Table.Row.of("Peaks", "8{", "_"))))
                .placement(new Placement(Optional.empty(), 1))
                .metadata(metadata)
                .build();
        var result = parse(anpa(
                "^BC-US--Ferry Strike, 2nd Ld-Writethru,48<",
                "^Ferry strike stops the islands<",
                "^Eds: Adds quotes.<",
                "^By INES FALK=",
                "^Associated Press=",
                "\t   PORTLAND, Maine (AP) _ Ferries stopped",
                "at noon.",
                "\t   ``We wait,'' said a cook.",
                "\t   ___",
                "^Timetable=",
                "^Line;Off;On",
                "Peaks;8{;_"));
        assertThat(result.article().orElseThrow().metadata()).isEqualTo(metadata);
        assertThat(result.article().orElseThrow().body()).isEqualTo(article.body());
        assertThat(result.article().orElseThrow().headline()).isEqualTo(article.headline());
        assertThat(result.article().orElseThrow().dateline()).isEqualTo(article.dateline());
        assertThat(result.article().orElseThrow().bylines().get(0).text()).isEqualTo("By INES FALK\nAssociated Press");
        assertThat(warnings(result)).isEmpty();
    }

    @Test
    void makesAnArticleOfEachMessage() {
        var result = parse(iptc("First story =", "", "One ferry sailed.") + "\r\n"
                + iptc("Second story =", "", "No ferry sailed."));
        assertThat(result.edition().articles())
                .extracting(story -> story.headline().main().plain())
                .containsExactly("First story", "Second story");
    }

    @Test
    void keepsWordsOfTheVersionOutOfTheHeadline() {
        var refiled = article(iptc("UPDATE 1-REFILE-Ferries sail again =", "", "They sailed."));
        assertThat(refiled.headline()).isEqualTo(Headline.of("Ferries sail again"));
        assertThat(refiled.metadata().signals()).containsExactly("UPDATE 1-REFILE", "sig:update", "sig:correction");
        assertThat(refiled.metadata().version()).contains("UPDATE 1-REFILE");
    }

    @Test
    void cancelsAStoryThatIsKilled() {
        var killed = article(iptc("KILL", "Ferries sail again =", "", "Do not use this story."));
        assertThat(killed.metadata().status()).contains("canceled");
        assertThat(killed.metadata().signals()).containsExactly("KILL");
        assertThat(killed.headline()).isEqualTo(Headline.of("Ferries sail again"));
    }

    @Test
    void readsEmbargoesInSeveralNotations() {
        assertThat(article(iptc("EMBARGOED UNTIL 0600 GMT March 5, 2024", "Ferries to sail =", "", "They will sail."))
                        .metadata()
                        .embargo())
                .contains(NewsTime.printed(
                        "EMBARGOED UNTIL 0600 GMT March 5, 2024", OffsetDateTime.parse("2024-03-05T06:00Z")));
        assertThat(article(iptc(
                                "Fähren fahren wieder =",
                                "",
                                "Sperrfrist: 05.03.2024, 18:30 Uhr",
                                "",
                                "Die Fähren fahren."))
                        .metadata()
                        .embargo())
                .contains(
                        NewsTime.printed("Sperrfrist: 05.03.2024, 18:30 Uhr", LocalDateTime.parse("2024-03-05T18:30")));
        assertThat(article(iptc("Ferries to sail =", "", "EMBARGO: 5 March 2024", "", "They will."))
                        .metadata()
                        .embargo()
                        .flatMap(NewsTime::day))
                .contains(LocalDate.parse("2024-03-05"));
    }

    @Test
    void readsMonthsOfAnyLanguageAndTimesWithoutAZone() {
        var german = iptc("Fähren =", "", "Sie fahren.").replace("041517 GMT Mar 24", "041517 Okt 24");
        assertThat(article(german).metadata().modified())
                .contains(NewsTime.printed("041517 Okt 24", LocalDateTime.parse("2024-10-04T15:17")));
    }

    @Test
    void keepsATimeThatItCannotRead() {
        var odd = iptc("Ferries =", "", "They sail.").replace("041517 GMT Mar 24", "some time in spring");
        assertThat(article(odd).metadata().modified()).isEmpty();
        assertThat(article(odd).metadata().foreign())
                .contains(new ForeignFact("iptc-7901", "time", "some time in spring"));
    }

    @Test
    void readsMessagesThatLostTheirControlCharacters() {
        var result = parse(
                "nca0114 3 pl 96  nord 052\n\nNorway/ferries/\nFerries sail again =\n\nTromso (dpa) - They sailed.\n\n041517 GMT Mar 24\n");
        var story = result.article().orElseThrow();
        assertThat(story.headline()).isEqualTo(Headline.of("Ferries sail again"));
        assertThat(story.body()).containsExactly(Paragraph.of("They sailed."));
        assertThat(story.metadata().slugline()).contains("Norway/ferries");
        assertThat(story.metadata().modified().flatMap(NewsTime::moment))
                .contains(OffsetDateTime.parse("2024-03-04T15:17Z"));
        assertThat(warnings(result)).isEmpty();
    }

    @Test
    void takesTheDayOfTheHeaderWhereThereIsNoTrailer() {
        var cut = anpa("^BC-US--Ferry<", "^Ferry<", "\t   It sailed.");
        cut = cut.substring(0, cut.indexOf('\u0003'));
        assertThat(article(cut).metadata().modified()).contains(NewsTime.printed("03-04", MonthDay.of(3, 4)));
        assertThat(warnings(parse(cut))).containsExactly("text/article-truncated");
    }

    @Test
    void makesAnArticleOfAMessageThatBreaksOffInItsHeader() {
        var result = parse("\u0001nca114 3 pl 96\r\nFerries sail again\r\n\r\nThey sailed at noon.\r\n");
        var story = result.article().orElseThrow();
        assertThat(story.headline()).isEqualTo(Headline.of("Ferries sail again"));
        assertThat(story.body()).containsExactly(Paragraph.of("They sailed at noon."));
        assertThat(warnings(result)).containsExactly("text/wire-unopened", "text/article-truncated");
    }

    @Test
    void takesNoPageForAWire() {
        assertThat(parse("abc 12 things\n\nNothing more.\n").diagnostics())
                .anySatisfy(finding -> assertThat(finding.message()).contains("the dialect plain"));
        assertThat(parse("# A page\n\nwith \u0001 in it.\n").diagnostics())
                .anySatisfy(finding -> assertThat(finding.message()).contains("the dialect markdown"));
    }
}
