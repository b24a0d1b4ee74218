package org.broadsheet.parser.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class NitfParserTest {
    @Test
    void readsWhatReadersSeeAboveAStory() {
        var article = article("""
                <body><body.head>
                  <hedline><hl1>Old quay to
                    be rebuilt</hl1><hl2 class="kicker">Harbour</hl2><hl2>Nine for, two against</hl2><hl2>Work from May</hl2></hedline>
                  <note noteclass="editorsnote"><body.content><p>Check the figures.</p></body.content></note>
                  <rights>Copyright 2026 <rights.owner>Tidewire</rights.owner></rights>
                  <byline>By <person idsrc="staff" value="7">Lin Wei</person>
                    <byttl>Tidewire Writer</byttl></byline>
                  <byline>By ANA BOR</byline>
                  <distributor><org>Tidewire</org></distributor>
                  <dateline><location location-code="9" code-source="cities">GREYPORT, Westland</location>, <story.date norm="20260301">March 1</story.date></dateline>
                  <abstract><p>The council voted.</p><p>It took long.</p></abstract>
                </body.head></body>""");

        assertThat(article.headline().kicker()).contains(RichText.of("Harbour"));
        assertThat(article.headline().main()).isEqualTo(RichText.of("Old quay to be rebuilt"));
        assertThat(article.headline().deck()).contains(RichText.of("Nine for, two against\nWork from May"));
        assertThat(article.summary()).contains(RichText.of("The council voted.\nIt took long."));
        assertThat(article.bylines())
                .containsExactly(
                        new Byline(
                                "By Lin Wei\nTidewire Writer",
                                List.of(new Contributor(
                                        "Lin Wei",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("staff:7"),
                                        Optional.empty(),
                                        Optional.empty()))),
                        Byline.of("By ANA BOR", "ANA BOR"));
        assertThat(article.dateline())
                .contains(new Dateline(
                        "GREYPORT, Westland, March 1",
                        Optional.of("GREYPORT, Westland"),
                        Optional.of(NewsTime.printed("March 1", LocalDate.of(2026, 3, 1))),
                        Optional.empty()));
        assertThat(article.metadata().located())
                .containsExactly(Concept.coded("cities:9").toBuilder()
                        .name("GREYPORT, Westland")
                        .build());
        assertThat(article.metadata().provider()).contains(Concept.named("Tidewire"));
        assertThat(article.metadata().edNotes()).containsExactly("Check the figures.");
        assertThat(article.metadata().rights().orElseThrow().notice()).contains("Copyright 2026 Tidewire");
        assertThat(article.metadata().rights().orElseThrow().holder()).contains(Concept.named("Tidewire"));
    }

    @Test
    void understandsADatelineWithoutMarks() {
        var article = article("<body><body.head><dateline>GREYPORT, March 1 (AP) —</dateline></body.head></body>");
        assertThat(article.dateline())
                .contains(new Dateline(
                        "GREYPORT, March 1 (AP) —",
                        Optional.of("GREYPORT"),
                        Optional.of(NewsTime.printed("March 1", MonthDay.of(3, 1))),
                        Optional.of("AP")));
    }

    @Test
    void readsTheFactsForMachines() {
        var result = parse("""
                <head><title>Quay</title>
                  <meta name="desk" content="city"/>
                  <tobject tobject.type="News">
                    <tobject.property tobject.property.type="Analysis"/>
                    <tobject.subject tobject.subject.refnum="15054000" tobject.subject.type="sport" tobject.subject.matter="soccer"/>
                  </tobject>
                  <docdata management-status="Usable">
                    <correction info="The sum is nine."/>
                    <evloc iso-cc="GB" city="Greyport"/>
                    <doc-id regsrc="Tidewire" id-string="tw-1"/>
                    <del-list><from-src src-name="Harbour office" level-number="1"/></del-list>
                    <urgency ed-urg="4"/>
                    <fixture fix-id="tides"/>
                    <date.issue norm="20260302T051000+0800"/>
                    <date.release norm="soon"/>
                    <ed-msg msg-type="1ST LEAD" info="Adds vote."/>
                    <du-key generation="2" version="3" key="quay"/>
                    <doc.copyright year="2026" holder="Tidewire"/>
                    <key-list><keyword key="quay"/></key-list>
                    <identified-content>
                      <person class="about" value="7" idsrc="people">FELL, IDA</person>
                      <location><city>Greyport</city>, <country iso-cc="GB">Britain</country></location>
                      <classifier type="series">tides</classifier>
                    </identified-content>
                  </docdata>
                  <pubdata type="print" name="Harbour Times" date.publication="20260303" position.section="City" position.sequence="A3" ex-ref="https://a.example/1"/>
                  <revision-history name="Ana Bor" function="writer-author" norm="20260301"/>
                </head><body/>""");
        var facts = result.article().orElseThrow().metadata();

        assertThat(facts.title()).contains("Quay");
        assertThat(facts.extensions()).isEqualTo(Map.of("desk", "city"));
        assertThat(facts.genres()).containsExactly(Concept.named("Analysis"));
        assertThat(facts.subjects())
                .containsExactly(
                        Concept.coded("subj:15054000").toBuilder()
                                .name("soccer")
                                .broader(List.of(Concept.named("sport")))
                                .build(),
                        Concept.named("tides").toBuilder().type("series").build());
        assertThat(facts.status()).contains("usable");
        assertThat(facts.signals()).containsExactly("sig:correction", "1ST LEAD");
        assertThat(facts.edNotes()).containsExactly("The sum is nine.", "Adds vote.");
        assertThat(facts.id()).contains("tw-1");
        assertThat(facts.provider()).contains(Concept.named("Tidewire"));
        assertThat(facts.infoSources()).containsExactly(Concept.named("Harbour office"));
        assertThat(facts.urgency()).contains(4);
        assertThat(facts.published().flatMap(NewsTime::day)).contains(LocalDate.of(2026, 3, 2));
        assertThat(facts.embargo()).contains(NewsTime.parse("soon"));
        assertThat(facts.version()).contains("3");
        assertThat(facts.slugline()).contains("quay");
        assertThat(facts.rights().orElseThrow().holder()).contains(Concept.named("Tidewire"));
        assertThat(facts.keywords()).containsExactly("quay");
        assertThat(facts.people())
                .containsExactly(Concept.coded("people:7").toBuilder()
                        .name("FELL, IDA")
                        .role("about")
                        .build());
        Concept town = Concept.named("Greyport").toBuilder().type("city").build();
        assertThat(facts.places())
                .containsExactly(
                        town.toBuilder()
                                .role("event-location")
                                .broader(List.of(Concept.coded("iso3166-1a2:GB")))
                                .build(),
                        town.toBuilder()
                                .broader(List.of(Concept.coded("iso3166-1a2:GB").toBuilder()
                                        .name("Britain")
                                        .type("country")
                                        .build()))
                                .build());
        assertThat(facts.links()).containsExactly(Link.of("https://a.example/1", "canonical"));
        assertThat(facts.contributors())
                .containsExactly(Contributor.named("Ana Bor").withRole("author"));
        assertThat(facts.foreign())
                .containsExactly(
                        new ForeignFact("nitf", "/nitf/head/tobject", "<tobject tobject.type=\"News\"/>"),
                        new ForeignFact("nitf", "/nitf/head/docdata/fixture", "<fixture fix-id=\"tides\"/>"),
                        new ForeignFact("nitf", "/nitf/head/docdata/du-key", "<du-key generation=\"2\"/>"),
                        new ForeignFact("nitf", "/nitf/head/docdata/doc.copyright", "<doc.copyright year=\"2026\"/>"),
                        new ForeignFact("nitf", "/nitf/head/pubdata", "<pubdata type=\"print\"/>"),
                        new ForeignFact(
                                "nitf", "/nitf/head/revision-history", "<revision-history norm=\"20260301\"/>"));
        assertThat(result.edition().publication()).contains("Harbour Times");
        assertThat(result.edition().date().flatMap(NewsTime::day)).contains(LocalDate.of(2026, 3, 3));
        assertThat(result.edition().sections())
                .extracting(Section::heading, Section::page)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(RichText.of("City")), Optional.of("A3")));
        assertThat(result.diagnostics())
                .filteredOn(finding -> finding.severity().atLeast(Severity.WARNING))
                .extracting(Diagnostic::code)
                .containsExactly("nitf/date-unread");
    }

    @Test
    void readsTheBody() {
        var article = article("""
                <body><body.content><block>
                  <p lede="true">The <person>council</person> voted <em>late</em> on <em class="bold">Sunday</em>,
                    9<num><sup>th</sup></num>.</p>
                  <hl2>Works</hl2>
                  <ol seqnum="3"><li>one</li><li><p>two</p></li></ol>
                  <bq><block><p>We shall see.</p></block><credit>Ida Fell</credit></bq>
                  <media media-type="image"><media-reference source="q.jpg" mime-type="image/jpeg" alternate-text="A quay"/>
                    <media-caption><p>The quay.</p></media-caption><media-producer>Photo: <person>Ana Bor</person></media-producer></media>
                </block></body.content><body.end><tagline>Ida Fell contributed.</tagline></body.end></body>""");

        assertThat(article.body())
                .startsWith(
                        new Paragraph(RichText.of(
                                Run.of("The council voted "),
                                Run.of("late", Mark.Style.EMPHASIS),
                                Run.of(" on "),
                                Run.of("Sunday", Mark.Style.STRONG),
                                Run.of(", 9"),
                                Run.of("th", Mark.Style.SUPERSCRIPT),
                                Run.of("."))),
                        Crosshead.of("Works"),
                        new ListBlock(true, 3, List.of(ListBlock.Item.of("one"), ListBlock.Item.of("two"))),
                        new Quotation(
                                List.of(Paragraph.of("We shall see.")),
                                Optional.of(RichText.of("Ida Fell")),
                                Optional.empty()));
        var picture = (Picture) article.body().get(4);
        assertThat(picture.caption())
                .contains(new Caption(
                        RichText.of("The quay."),
                        Optional.of(new Credit("Photo: Ana Bor", List.of(Contributor.named("Ana Bor"))))));
        assertThat(article.bylines()).extracting(Byline::text).containsExactly("Ida Fell contributed.");
    }

    @Test
    void passesOverTheDoctypeOfOldVersions() {
        var result = Parsers.nitf()
                .parse(Source.of(
                        "a.xml",
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.1//EN\" \"nitf-3-1.dtd\">\n"
                                + "<nitf version=\"-//IPTC//DTD NITF 3.1//EN\"><body><body.head><hedline><hl1>Quay</hl1></hedline></body.head>"
                                + "<body.content><p>One.</p></body.content></body></nitf>"));
        assertThat(result.article())
                .contains(Article.headlined("Quay").paragraph("One.").build());
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void isFoundByItsRoot() {
        assertThat(Parsers.detect(Source.of("a.xml", "<?xml version='1.0'?><nitf><body/></nitf>"))
                        .orElseThrow()
                        .id())
                .isEqualTo("nitf");
    }

    @Test
    void tellsTheLineOfEachElement() {
        var result = parse(
                "<body>\n<body.head><hedline>\n<hl1>Quay</hl1></hedline></body.head>\n<body.content>\n<p>One.</p></body.content></body>");
        assertThat(line(result, "headline.main")).isEqualTo(3);
        assertThat(line(result, "body[0]")).isEqualTo(5);
    }

    @Test
    void keepsWhatIsNoNitfAndTellsIt() {
        var result = parse("<head><x:y xmlns:x='urn:x' z='1'>w</x:y></head><body/>");
        assertThat(result.article().orElseThrow().metadata().foreign())
                .containsExactly(new ForeignFact("nitf", "/nitf/head/y", "<y xmlns=\"urn:x\" z=\"1\">w</y>"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("nitf/fact-kept");
    }

    @Test
    void takesALibertyWithAForeignNamespaceUnlessStrict() {
        String document = "<nitf xmlns='urn:other'><body/></nitf>";
        assertThat(Parsers.nitf().parse(Source.of("a", document)).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("nitf/namespace", Severity.NOTE));
        assertThat(NitfParser.builder()
                        .strict(true)
                        .build()
                        .parse(Source.of("a", document))
                        .diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void refusesAnotherRoot() {
        assertThatThrownBy(() -> Parsers.nitf().parse(Source.of("a", "\n<html/>")))
                .isInstanceOf(ParseException.class)
                .hasMessage("the root of the document is <html>, and that of a document of NITF is <nitf>");
    }

    private static int line(ParseResult result, String path) {
        var article = ElementPath.ROOT.child("sections", 0).child("articles", 0);
        return result.sourceMap()
                .find(new ElementPath(article.value() + "." + path))
                .orElseThrow()
                .start()
                .line();
    }

    private static Article article(String content) {
        return parse(content).article().orElseThrow();
    }

    private static ParseResult parse(String content) {
        return Parsers.nitf().parse(Source.of("a.nitf.xml", "<nitf>" + content + "</nitf>"));
    }
}
