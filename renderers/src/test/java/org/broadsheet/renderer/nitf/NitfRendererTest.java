package org.broadsheet.renderer.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class NitfRendererTest {
    private static final NitfRenderer RENDERER = NitfRenderer.builder().build();

    @Test
    void writesWhatReadersSeeAboveAStory() {
        var article = Article.headlined("Old quay to be rebuilt")
                .kicker("Harbour")
                .deck("Council votes 9 to 2")
                .summary(RichText.of("The council approved the quay."))
                .byline(Byline.of("By Lin Wei\nStaff writer", "Lin Wei"))
                .byline(new Byline("", List.of(Contributor.named("Ana Bor"), Contributor.named("Ida Fell"))))
                .dateline(new Dateline(
                        "GREYPORT, March 1 (Tidewire) -",
                        Optional.of("GREYPORT"),
                        Optional.of(NewsTime.printed("March 1", MonthDay.of(3, 1))),
                        Optional.of("Tidewire")))
                .metadata(Metadata.builder()
                        .provider(Concept.builder()
                                .name("Tidewire")
                                .qcode("wires:tw")
                                .build())
                        .rights(Rights.NONE.withNotice("© Tidewire"))
                        .build())
                .build();

        assertThat(lines(article, "body.head")).isEqualTo("""
            <hedline>
              <hl1>Old quay to be rebuilt</hl1>
              <hl2 class="kicker">Harbour</hl2>
              <hl2 class="deck">Council votes 9 to 2</hl2>
            </hedline>
            <rights>© Tidewire</rights>
            <byline>By <person bs:role="author">Lin Wei</person><byttl>Staff writer</byttl></byline>
            <byline bs:printed="no"><person>Ana Bor</person>, <person>Ida Fell</person></byline>
            <distributor><org idsrc="wires" value="tw">Tidewire</org></distributor>
            <dateline bs:agency="Tidewire"><location>GREYPORT</location>, <story.date norm="--03-01">March 1</story.date> (Tidewire) -</dateline>
            <abstract>
              <p>The council approved the quay.</p>
            </abstract>
            """);
    }

    @Test
    void writesTheFactsForMachines() {
        var facts = Metadata.builder()
                .id("urn:example:quay")
                .version("3")
                .created(NewsTime.parse("20260301T224000+0800"))
                .modified(NewsTime.parse("2026-03-02T05:10:00+08:00"))
                .published(NewsTime.printed("2 March 2026", LocalDate.of(2026, 3, 2)))
                .embargo(NewsTime.parse("Monday night"))
                .expiry(NewsTime.parse("2026-04-01"))
                .status("withheld")
                .urgency(4)
                .slugline("quay/vote")
                .title("Quay")
                .generator("Desk 1.0")
                .provider(Concept.named("Tidewire"))
                .rights(new Rights(
                        Optional.of(Concept.named("Tidewire")),
                        Optional.empty(),
                        Optional.of("Not for web."),
                        Optional.of("https://tidewire.example/terms")))
                .genres(List.of(Concept.named("Analysis")))
                .subjects(List.of(
                        Concept.coded("medtop:04000000").toBuilder()
                                .name("economy")
                                .build(),
                        Concept.coded("subj:15054003").toBuilder()
                                .name("rules")
                                .broader(List.of(Concept.named("soccer"), Concept.named("sport")))
                                .build()))
                .keywords(List.of("quay", "ferry"))
                .edNotes(List.of("Check the figures."))
                .signals(List.of("1ST LEAD", "sig:correction"))
                .infoSources(List.of(Concept.named("Harbour office")))
                .contributors(List.of(Contributor.named("Ana Bor").withRole("editor")))
                .people(List.of(Concept.builder()
                        .names(List.of(
                                new Concept.Name("Ida Fell", Optional.empty()),
                                new Concept.Name("아이다 펠", Optional.of("ko"))))
                        .qcode("people:7")
                        .uri("https://people.example/7")
                        .build()))
                .organisations(List.of(Concept.named("Harbour Board")))
                .places(List.of(Concept.named("Greyport").toBuilder()
                        .broader(List.of(Concept.named("Westland")))
                        .build()))
                .located(List.of(Concept.coded("cities:9")))
                .links(List.of(Link.of("https://tidewire.example/quay", "canonical")))
                .extensions(Map.of("desk", "city", "two words", "x"))
                .foreign(List.of(
                        new ForeignFact("nitf", "/nitf/head/docdata/fixture", "<fixture fix-id=\"tides\"/>"),
                        new ForeignFact("nitf", "/nitf/head/docdata", "<fixture fix-id=\"a\"><x/></fixture>"),
                        new ForeignFact("nitf", "/nitf/head/docdata", "<series series.part=\"a b\"/>")))
                .build();

        assertThat(lines(Article.headlined("").metadata(facts).build(), "head")).isEqualTo("""
            <title>Quay</title>
            <meta name="generator" content="Desk 1.0"/>
            <meta name="dcterms.created" content="20260301T224000+0800"/>
            <meta name="dcterms.modified" content="2026-03-02T05:10:00+08:00"/>
            <meta name="desk" content="city"/>
            <meta name="extension" content="x" bs:fact="two words"/>
            <tobject>
              <tobject.property tobject.property.type="Analysis"/>
              <tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="economy"/>
              <tobject.subject tobject.subject.refnum="15054003" tobject.subject.type="sport" tobject.subject.matter="soccer" tobject.subject.detail="rules"/>
            </tobject>
            <docdata management-status="withheld">
              <doc-id regsrc="Tidewire" id-string="urn:example:quay"/>
              <ed-msg msg-type="signal" info="1ST LEAD"/>
              <correction/>
              <ed-msg info="Check the figures."/>
              <del-list>
                <from-src src-name="Harbour office"/>
              </del-list>
              <urgency ed-urg="4"/>
              <date.issue norm="2026-03-02" bs:text="2 March 2026"/>
              <date.release bs:text="Monday night"/>
              <date.expire norm="2026-04-01"/>
              <du-key version="3" key="quay/vote"/>
              <doc.copyright holder="Tidewire"/>
              <doc.rights limitations="Not for web." bs:link="https://tidewire.example/terms"/>
              <key-list>
                <keyword key="quay"/>
                <keyword key="ferry"/>
              </key-list>
              <fixture fix-id="tides"/>
              <identified-content>
                <person idsrc="people" value="7"><alt-code idsrc="uri" value="https://people.example/7"/>Ida Fell<alt-code idsrc="name" value="아이다 펠" xml:lang="ko"/></person>
                <org>Harbour Board</org>
                <location>Greyport<region>Westland</region></location>
                <location code-source="cities" location-code="9" class="located"/>
                <virtloc class="canonical" value="https://tidewire.example/quay"/>
              </identified-content>
            </docdata>
            <revision-history name="Ana Bor" function="editor"/>
            """);
    }

    @Test
    void writesEveryKindOfBlock() {
        var article = Article.headlined("")
                .block(new Paragraph(RichText.of(
                        Run.of("H"),
                        Run.of("2", Mark.Style.SUBSCRIPT),
                        Run.of("O is "),
                        Run.of("wet", Mark.Style.EMPHASIS),
                        Run.of(" & "),
                        Run.of("cold", Mark.Style.STRONG),
                        Run.LINE_BREAK,
                        Run.of("東京", new Mark.Ruby("とうきょう")),
                        Run.of("ici", new Mark.Language("fr")))))
                .block(Crosshead.of("Works"))
                .block(new Crosshead(RichText.of("In May"), 2))
                .block(new Quotation(
                        List.of(Paragraph.of("We shall see.")),
                        Optional.of(RichText.of("Ida Fell")),
                        Optional.of("https://a.example/")))
                .block(PullQuote.of("See."))
                .block(new ListBlock(true, 3, List.of(ListBlock.Item.of("one"))))
                .block(new Table(
                        Optional.of(RichText.of("Votes")),
                        List.of(
                                new Table.Row(List.of(Table.Cell.header("For"), Table.Cell.header("Against"))),
                                Table.Row.of("9", "2"))))
                .block(new Picture(
                        List.of(
                                new Rendition(
                                        "q.jpg",
                                        Optional.of("image/jpeg"),
                                        Optional.of(640),
                                        Optional.of(480),
                                        Optional.empty(),
                                        Optional.empty()),
                                Rendition.of("q2.jpg")),
                        Optional.of("A quay"),
                        Optional.of(new Caption(
                                RichText.of("The quay."), Optional.of(Credit.of("Photo: Ana Bor", "Ana Bor")))),
                        Metadata.builder().id("p1").build()))
                .build();

        assertThat(lines(article, "body.content")).isEqualTo("""
            <p>H<num><sub>2</sub></num>O is <em>wet</em> &amp; <em class="strong">cold</em><br/><pronounce phonetic="とうきょう">東京</pronounce><lang xml:lang="fr">ici</lang></p>
            <hl2>Works</hl2>
            <hl2 class="level-2">In May</hl2>
            <bq quote-source="https://a.example/">
              <block>
                <p>We shall see.</p>
              </block>
              <credit>Ida Fell</credit>
            </bq>
            <bq class="pullquote">
              <block>
                <p>See.</p>
              </block>
            </bq>
            <ol seqnum="3">
              <li>one</li>
            </ol>
            <table>
              <caption>Votes</caption>
              <thead>
                <tr>
                  <th>For</th>
                  <th>Against</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>9</td>
                  <td>2</td>
                </tr>
              </tbody>
            </table>
            <media media-type="image">
              <media-metadata name="id" value="p1"/>
              <media-reference source="q.jpg" mime-type="image/jpeg" width="640" height="480" alternate-text="A quay"/>
              <media-reference source="q2.jpg"/>
              <media-caption>The quay.</media-caption>
              <media-producer>Photo: <person bs:role="photographer">Ana Bor</person></media-producer>
            </media>
            """);
    }

    @Test
    void namesPaperSectionAndPage() {
        var article = Article.headlined("")
                .placement(new Placement(Optional.of("A3"), 2))
                .build();
        var edition = Edition.builder()
                .publication("Harbour Times")
                .date(NewsTime.parse("2026-03-02"))
                .number("1024")
                .sections(List.of(
                        Section.headed("City").articles(List.of(article)).build()))
                .build();

        assertThat(RENDERER.renderToString(edition))
                .contains("<pubdata date.publication=\"2026-03-02\" name=\"Harbour Times\" number=\"1024\""
                        + " position.section=\"City\" position.sequence=\"A3\" bs:sequence=\"2\"/>");
    }

    @Test
    void refusesSeveralArticles() {
        var edition = Edition.builder()
                .sections(List.of(Section.builder()
                        .articles(List.of(
                                Article.headlined("a").build(),
                                Article.headlined("b").build()))
                        .build()))
                .build();
        assertThatThrownBy(() -> RENDERER.render(edition, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document of NITF holds one article, and there are 2; write them one by one");
    }

    @Test
    void keepsTheNoticesOfThePageAroundTheStory() throws IOException {
        var notices = List.of(
                Notice.of(Notice.Kind.BANNER, "Peace < & > at\nlast"), Notice.of(Notice.Kind.JUMP_LINE, "see page 3"));
        var edition = Edition.builder()
                .notices(notices)
                .sections(List.of(Section.builder()
                        .articles(List.of(Article.headlined("a").build()))
                        .build()))
                .build();
        var out = new ByteArrayOutputStream();
        assertThat(RENDERER.render(edition, out)).isEmpty();
        assertThat(Parsers.nitf()
                        .parse(Source.of("a.xml", out.toByteArray()))
                        .edition()
                        .notices())
                .isEqualTo(notices);
    }

    @Test
    void reportsSectionsThatHoldNoArticle() throws IOException {
        var edition = Edition.builder()
                .sections(List.of(
                        Section.builder()
                                .heading(RichText.of("Empty"))
                                .sections(List.of(Section.builder()
                                        .heading(RichText.of("As empty"))
                                        .build()))
                                .build(),
                        Section.builder()
                                .heading(RichText.of("News"))
                                .articles(List.of(Article.headlined("a").build()))
                                .sections(List.of(Section.builder()
                                        .heading(RichText.of("Sub"))
                                        .build()))
                                .build()))
                .build();
        assertThat(RENDERER.render(edition, OutputStream.nullOutputStream()))
                .extracting(Diagnostic::path)
                .extracting(Object::toString)
                .containsExactly("sections[0]", "sections[1].sections[0]");
    }

    @Test
    void reportsWhatBelongsToNoArticleAndWhatIsBlank() throws IOException {
        var edition = Edition.builder()
                .sections(List.of(Section.builder()
                        .articles(List.of(Article.headlined("a")
                                .paragraph("")
                                .paragraph("b")
                                .build()))
                        .pictures(List.of(Picture.at("a.jpg")))
                        .build()))
                .build();
        assertThat(RENDERER.render(edition, OutputStream.nullOutputStream()))
                .extracting(Diagnostic::path)
                .extracting(Object::toString)
                .containsExactly("sections[0].pictures[0]", "sections[0].articles[0].body[0]");
    }

    @Test
    void takesWhatTheCallerKnows() throws IOException {
        var out = new ByteArrayOutputStream();
        NitfRenderer.builder()
                .facts(Facts.NONE.with("language", "zh-Hans").with("urgency", "1"))
                .build()
                .render(Article.headlined("a").build(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("baselang=\"zh-Hans\"", "<urgency ed-urg=\"1\"/>");
    }

    /** What stands in the element, its own indentation taken away. */
    private static String lines(Article article, String element) {
        String document = RENDERER.renderToString(article);
        int start = document.indexOf('\n', document.indexOf("<" + element + ">")) + 1;
        int end = document.lastIndexOf('\n', document.indexOf("</" + element + ">"));
        return document.substring(start, end).stripIndent() + "\n";
    }
}
