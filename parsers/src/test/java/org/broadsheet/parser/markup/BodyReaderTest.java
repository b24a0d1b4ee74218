package org.broadsheet.parser.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Table;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.broadsheet.xml.XmlInput;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    private static final BodyReader READER = BodyReader.within(Limits.defaults());

    @Test
    void readsParagraphsHeadingsAndBareWords() {
        assertThat(blocks("<h2>The vote</h2>before<p>one\n  two</p>after<h3>Next</h3>"))
                .containsExactly(
                        Crosshead.of("The vote"),
                        Paragraph.of("before"),
                        Paragraph.of("one two"),
                        Paragraph.of("after"),
                        new Crosshead(RichText.of("Next"), 2));
    }

    @Test
    void looksThroughSoupOfContainers() {
        assertThat(blocks("<div><section><header>a<div>b</div></header></section>c</div><block><p>d</p></block>"))
                .containsExactly(Paragraph.of("a"), Paragraph.of("b"), Paragraph.of("c"), Paragraph.of("d"));
    }

    @Test
    void keepsTheMarksOfWordsAndTheSpacesBetweenThem() {
        assertThat(blocks("<p>a <b>bold <i>both</i></b> x<sub>2</sub><a href='/q' title='t'>link</a></p>"))
                .containsExactly(new Paragraph(RichText.of(
                        Run.of("a "),
                        Run.of("bold ", Mark.Style.STRONG),
                        Run.of("both", Mark.Style.STRONG, Mark.Style.EMPHASIS),
                        Run.of(" x"),
                        Run.of("2", Mark.Style.SUBSCRIPT),
                        Run.of("link", new Mark.Link("/q", Optional.of("t"))))));
    }

    @Test
    void readsRubyOfBothFashions() {
        var words = RichText.of(Run.of("漢", new Mark.Ruby("かん")), Run.of("字", new Mark.Ruby("じ")), Run.of("です"));
        assertThat(blocks("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です</p>"))
                .containsExactly(new Paragraph(words));
        assertThat(blocks("<p><ruby><rbc><rb>漢</rb><rb>字</rb></rbc><rtc><rt>かん</rt><rt>じ</rt></rtc></ruby>です</p>"))
                .containsExactly(new Paragraph(words));
    }

    @Test
    void joinsLinesOfChineseWithoutASpace() {
        assertThat(blocks("<p>漳州\n  高新区 <b>\n近日</b> new\ncity</p>"))
                .containsExactly(new Paragraph(
                        RichText.of(Run.of("漳州高新区"), Run.of("近日", Mark.Style.STRONG), Run.of(" new city"))));
    }

    @Test
    void marksWordsInAnotherLanguageThanTheBlocksAround() {
        var french = new Mark.Language("fr");
        assertThat(READER.in("en")
                        .read(
                                html("<div lang='EN'><p lang='fr'>un</p><p>two <span lang=fr>trois</span></p></div>"),
                                source())
                        .blocks())
                .containsExactly(
                        new Paragraph(RichText.of(Run.of("un", french))),
                        new Paragraph(RichText.of(Run.of("two "), Run.of("trois", french))));
    }

    @Test
    void partsParagraphsAtTwoLineBreaks() {
        assertThat(blocks("<p><br>one<br>line<br><br/> two<br></p><p>&nbsp;</p>"))
                .containsExactly(Paragraph.of("one\nline"), Paragraph.of("two"));
    }

    @Test
    void keepsLineBreaksAndBlankParagraphsThatRenderersOfOursWrote() {
        assertThat(READER.exact(true)
                        .read(xml("<body><p>one<br/><br/>two<br/></p>\n<p/></body>"), source())
                        .blocks())
                .containsExactly(Paragraph.of("one\n\ntwo\n"), Paragraph.of(""));
    }

    @Test
    void readsListsInLists() {
        assertThat(blocks("<ol start=3><li>a<li><p>b</p><ul><li>c</ul></ol>"))
                .containsExactly(new ListBlock(
                        true,
                        3,
                        List.of(
                                ListBlock.Item.of("a"),
                                new ListBlock.Item(List.of(Paragraph.of("b"), ListBlock.of("c"))))));
    }

    @Test
    void putsTermsBeforeWhatIsSaidOfThem() {
        assertThat(blocks("<dl><dt>ayes<dd>12<dt>noes<dd>3</dl>"))
                .containsExactly(new ListBlock(
                        false,
                        1,
                        List.of(
                                new ListBlock.Item(List.of(Paragraph.of("ayes"), Paragraph.of("12"))),
                                new ListBlock.Item(List.of(Paragraph.of("noes"), Paragraph.of("3"))))));
    }

    @Test
    void readsTablesWithSpans() {
        assertThat(
                        blocks(
                                "<table><caption>Votes</caption><tr><th colspan=2>Ward</th></tr><tr><td>1<td rowspan=x><p>2</p></table>"))
                .containsExactly(new Table(
                        Optional.of(RichText.of("Votes")),
                        List.of(
                                new Table.Row(List.of(new Table.Cell(List.of(Paragraph.of("Ward")), true, 2, 1))),
                                Table.Row.of("1", "2"))));
    }

    @Test
    void readsQuotationsOfBothStandards() {
        var quotation = new Quotation(
                List.of(Paragraph.of("We will rebuild.")), Optional.of(RichText.of("The mayor")), Optional.empty());
        assertThat(blocks("<blockquote><p>We will rebuild.</p><footer><cite>The mayor</cite></footer></blockquote>"))
                .containsExactly(quotation);
        assertThat(READER.read(
                                xml("<bq><block><p>We will rebuild.</p></block><credit>The mayor</credit></bq>"),
                                source())
                        .blocks())
                .containsExactly(quotation);
        assertThat(blocks("<aside class='pullquote'><blockquote><p>Rebuild</p></blockquote></aside>"))
                .containsExactly(PullQuote.of("Rebuild"));
    }

    @Test
    void keepsTheSpaceOfPreformattedText() {
        assertThat(READER.read(xml("<body><pre>a  b<br/> c<b>d</b></pre></body>"), source())
                        .blocks())
                .containsExactly(new Preformatted("a  b\n cd"));
    }

    @Test
    void readsFiguresWithCaptionAndCredit() {
        var rendition = new Rendition(
                "a.jpg", Optional.empty(), Optional.of(640), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(blocks("<figure><div><img src='a.jpg' width=640 alt='The bridge'></div>"
                        + "<figcaption>At dawn <span class='photo-credit'>Ann Lee</span></figcaption></figure>"))
                .containsExactly(new Picture(
                        List.of(rendition),
                        Optional.of("The bridge"),
                        Optional.of(new Caption(RichText.of("At dawn"), Optional.of(Credit.of("Ann Lee")))),
                        Metadata.EMPTY));
    }

    @Test
    void takesPicturesOutOfParagraphs() {
        assertThat(blocks("<p>before<img src='a.jpg'>after</p>"))
                .containsExactly(Paragraph.of("before"), Picture.at("a.jpg"), Paragraph.of("after"));
    }

    @Test
    void readsTheMediaOfNitf() {
        var body = xml(
                "<media media-type='video'><media-reference source='a.mp4' mime-type='video/mp4' alternate-text='Fire'/>"
                        + "<media-caption><p>The fire.</p></media-caption><media-producer>Ann Lee</media-producer></media>");
        assertThat(READER.read(body, source()).blocks())
                .containsExactly(new Media(
                        Media.Kind.VIDEO,
                        List.of(new Rendition(
                                "a.mp4",
                                Optional.of("video/mp4"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of("Fire"),
                        Optional.of(new Caption(RichText.of("The fire."), Optional.of(Credit.of("Ann Lee")))),
                        Metadata.EMPTY));
    }

    @Test
    void letsNothingThroughThatRuns() {
        var body = READER.read(
                html("<p onclick='x()'>a<script>x()</script> <a href=' java\nscript:x()'>b</a></p><style>p{}</style>"),
                source());
        assertThat(body.blocks()).containsExactly(Paragraph.of("a b"));
        assertThat(body.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("markup/active-content", "markup/link-refused", "markup/active-content");
    }

    @Test
    void namesWhatItLeavesOutOnceWithItsPlace() {
        var source = Source.of("body", "<body><p>a <u>b</u>\n<u>c</u></p><hr/></body>");
        var body = READER.read(List.of(xml(source)), source);
        assertThat(body.blocks()).containsExactly(Paragraph.of("a b c"));
        assertThat(body.diagnostics())
                .containsExactly(
                        Diagnostic.note("markup/mark-dropped", "the mark of <u> is left out, its words are kept")
                                .at(source.span(11, 19)),
                        Diagnostic.note("markup/rule-dropped", "a rule between passages is left out")
                                .at(source.span(32, 37)));
    }

    @Test
    void keepsTheContentOfElementsThatItDoesNotKnow() {
        assertThat(blocks("<p>a <x-y>b</x-y></p><widget><p>c</p></widget>"))
                .containsExactly(Paragraph.of("a b"), Paragraph.of("c"));
    }

    @Test
    void tellsThePlacesOfBlocksInBlocks() {
        var source = Source.of("body", "<body><p>a</p>\n<ul><li>b</li></ul></body>");
        var body = READER.read(List.of(xml(source)), source);
        var map = SourceMap.builder();
        body.places().tell(map, source, ElementPath.ROOT, "body", body.blocks());
        assertThat(map.build().find(new ElementPath("body[0]"))).contains(source.span(6, 14));
        assertThat(map.build().find(new ElementPath("body[1]"))).contains(source.span(15, 34));
        assertThat(map.build().find(new ElementPath("body[1].items[0].content[0]")))
                .contains(source.span(23, 24));
    }

    @Test
    void refusesWhatGoesBeyondTheLimits() {
        var few = BodyReader.within(Limits.defaults().with("blocks", 2).with("depth", 3));
        assertThatThrownBy(() -> few.read(html("<p>a<p>b<p>c"), source()))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("2 blocks");
        assertThatThrownBy(() -> few.read(html("<ul><li>".repeat(5)), source()))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("3 depth");
    }

    private static List<Block> blocks(String html) {
        return READER.read(html(html), source()).blocks();
    }

    private static List<Node> html(String html) {
        return List.of(HtmlNodes.of(Jsoup.parse(html, "", Parser.htmlParser()).body(), Limits.defaults()));
    }

    private static List<Node> xml(String xml) {
        return List.of(xml(Source.of("body", xml)));
    }

    private static Element xml(Source source) {
        var input = XmlInput.within(Limits.defaults());
        try {
            return XmlNodes.read(input.root(source, new StringReader(source.text())));
        } catch (javax.xml.stream.XMLStreamException fault) {
            throw input.refusal(fault, source);
        }
    }

    private static Source source() {
        return Source.of("body", "");
    }
}
