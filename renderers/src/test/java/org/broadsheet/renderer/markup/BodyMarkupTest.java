package org.broadsheet.renderer.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Contributor;
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
import org.broadsheet.model.UnknownBlock;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.source.SourceMap;
import org.junit.jupiter.api.Test;

class BodyMarkupTest {
    private final Losses losses = new Losses(SourceMap.EMPTY);

    @Test
    void nestsMarksAndSharesTheOuterOnes() {
        assertEquals(
                "<p>a <a href=\"x\">b <em>c</em></a><br><span lang=\"ar\" dir=\"rtl\">d</span></p>\n",
                html(new Paragraph(RichText.of(
                        Run.of("a "),
                        Run.of("b ", Mark.Link.to("x")),
                        Run.of("c", Mark.Link.to("x"), Mark.Style.EMPHASIS),
                        Run.LINE_BREAK,
                        Run.of("d", new Mark.Language("ar"))))));
    }

    @Test
    void writesAllStylesInsideEachOther() {
        assertEquals(
                "<p><em><strong><sub><sup>a</sup></sub></strong></em></p>\n",
                html(new Paragraph(RichText.of(Run.of("a", Mark.Style.values())))));
    }

    @Test
    void keepsNeighbouringReadingsApart() {
        String one = "<ruby>渡<rp>(</rp><rt>わ</rt><rp>)</rp></ruby>";
        var run = Run.of("渡", new Mark.Ruby("わ"));
        assertEquals("<p>" + one + one + "</p>\n", html(new Paragraph(RichText.of(run, run))));
    }

    @Test
    void dropsALinkThatCouldDoHarmAndKeepsItsWords() {
        assertEquals("<p>a</p>\n", html(new Paragraph(RichText.of(Run.of("a", Mark.Link.to("javascript:b"))))));
        assertEquals(
                List.of(Diagnostic.warning(
                                Losses.DROPPED,
                                "the address 'javascript:b' is neither http, https, mailto nor relative, and is left out")
                        .at(new ElementPath("body[0].text"))),
                losses.diagnostics());
    }

    @Test
    void tellsThatSeveralSpacesBecomeOne() {
        html(Paragraph.of("a  b"));
        assertEquals("body[0].text", losses.diagnostics().get(0).path().value());
    }

    @Test
    void skipsNoLevelOfHeadingsAndKeepsTheirOwn() {
        assertEquals(
                "<h2 data-level=\"3\">a</h2>\n<h3 data-level=\"4\">b</h3>\n<h2>c</h2>\n",
                html(heading("a", 3), heading("b", 4), heading("c", 1)));
    }

    @Test
    void startsBelowTheHeadlineItIsGiven() {
        assertEquals("<h5>a</h5>\n", html(BodyMarkup.Options.PLAIN.withHeadingOffset(3), heading("a", 1)));
    }

    @Test
    void setsQuotationsApartWithTheirSource() {
        assertEquals(
                """
                <blockquote cite="https://example.com/a">
                  <p>a</p>
                  <footer><cite>b</cite></footer>
                </blockquote>
                <aside class="pullquote">
                  <blockquote>
                    <p>c</p>
                  </blockquote>
                </aside>
                """,
                html(
                        new Quotation(
                                List.of(Paragraph.of("a")),
                                Optional.of(RichText.of("b")),
                                Optional.of("https://example.com/a")),
                        PullQuote.of("c")));
    }

    @Test
    void writesListsInLists() {
        assertEquals(
                """
                <ol start="3">
                  <li>a</li>
                  <li>
                    <p>b</p>
                    <ul>
                      <li>c</li>
                    </ul>
                  </li>
                </ol>
                """,
                html(new ListBlock(
                        true,
                        3,
                        List.of(
                                ListBlock.Item.of("a"),
                                new ListBlock.Item(List.of(Paragraph.of("b"), ListBlock.of("c")))))));
    }

    @Test
    void cutsASpanThatReachesBelowTheTable() {
        assertEquals(
                """
                <table>
                  <caption>a</caption>
                  <thead>
                    <tr>
                      <th scope="col" colspan="2">b</th>
                    </tr>
                  </thead>
                  <tbody>
                    <tr>
                      <th scope="row" data-rowspan="4">c</th>
                      <td></td>
                    </tr>
                  </tbody>
                </table>
                """,
                html(new Table(
                        Optional.of(RichText.of("a")),
                        List.of(
                                new Table.Row(List.of(new Table.Cell(List.of(Paragraph.of("b")), true, 2, 1))),
                                new Table.Row(List.of(
                                        new Table.Cell(List.of(Paragraph.of("c")), true, 1, 4), Table.Cell.of("")))))));
    }

    @Test
    void showsTheFirstFileOfAPictureAndKeepsTheOthers() {
        assertEquals(
                """
                <figure class="picture">
                  <img src="a.jpg" alt="b" data-type="image/jpeg" width="4" height="3">
                  <data class="rendition" value="c.jpg" data-role="thumbnail" data-size="9"></data>
                  <figcaption>d <span class="credit">Photo: <span class="contributor" data-role="photographer">e</span></span></figcaption>
                </figure>
                """,
                html(new Picture(
                        List.of(
                                new Rendition(
                                        "a.jpg",
                                        Optional.of("image/jpeg"),
                                        Optional.of(4),
                                        Optional.of(3),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Rendition(
                                        "c.jpg",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("thumbnail"),
                                        Optional.of(9L))),
                        Optional.of("b"),
                        Optional.of(new Caption(RichText.of("d"), Optional.of(Credit.of("Photo: e", "e")))),
                        Metadata.EMPTY)));
    }

    @Test
    void keepsWhatIsSaidOfAPictureThatIsLost() {
        assertEquals(
                "<figure class=\"picture\" data-alternative=\"a\"></figure>\n",
                html(new Picture(
                        List.of(Rendition.of("data:image/png;base64,AA")),
                        Optional.of("a"),
                        Optional.empty(),
                        Metadata.EMPTY)));
        assertEquals(
                "body[0].renditions[0].href", losses.diagnostics().get(0).path().value());
    }

    @Test
    void leadsToAGraphicThatIsAPageOfItsOwn() {
        assertEquals(
                "<figure class=\"media graphic\">\n  <a href=\"a.html\" data-alternative=\"b\" data-type=\"text/html\""
                        + " class=\"rendition\">b</a>\n</figure>\n",
                html(new Media(
                        Media.Kind.GRAPHIC,
                        List.of(new Rendition(
                                "a.html",
                                Optional.of("text/html"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of("b"),
                        Optional.empty(),
                        Metadata.EMPTY)));
    }

    @Test
    void leavesOutWhatItsCallerPutsElsewhere() {
        var options = BodyMarkup.Options.PLAIN.keeping(block -> !(block instanceof Picture));
        assertEquals(
                "<blockquote>\n  <p>a</p>\n</blockquote>\n",
                html(
                        options,
                        new Quotation(
                                List.of(Paragraph.of("a"), Picture.at("b")), Optional.empty(), Optional.empty())));
        assertEquals(List.of(), losses.diagnostics());
    }

    @Test
    void reportsABlockThatItDoesNotKnow() {
        assertEquals("<pre>a</pre>\n", html(new UnknownBlock("poll", "{}"), new Preformatted("a")));
        assertEquals(
                List.of(Diagnostic.warning(Losses.DROPPED, "a block of the unknown kind 'poll' is not written")
                        .at(new ElementPath("body[0]"))),
                losses.diagnostics());
    }

    @Test
    void writesBlocksAsDeepAsTheLimitAndReportsDeeperOnes() {
        assertTrue(html(nested(255)).contains("<p>a</p>"));
        assertEquals(List.of(), losses.diagnostics());
        assertTrue(!html(nested(5_000)).contains("<p>a</p>"));
        assertEquals(Losses.DROPPED, losses.diagnostics().get(0).code());
    }

    @Test
    void marksNamesInTheLineAndKeepsThoseThatAreNotThere() {
        var line = PrintedLine.of("By A and B", List.of(named("B"), named("A"), named("C")));
        assertEquals(
                "<p>By A and <span class=\"contributor\">B</span><data value=\"A\" class=\"contributor\"></data>"
                        + "<data value=\"C\" class=\"contributor\"></data></p>\n",
                written(List.of(Markup.element("p", line))));
    }

    @Test
    void looksForNoMoreNamesInALineThanTimeAllows() {
        String line = "x ".repeat(1 << 19) + "Ann";
        var last = PrintedLine.of(line, List.of(named("Bo".repeat(40)), named("Ann")));
        assertEquals(
                "<data value=\"Ann\" class=\"contributor\"></data>",
                written(last.subList(1, 2)).strip());
    }

    private static Contributor named(String name) {
        return Contributor.named(name);
    }

    private static Block heading(String text, int level) {
        return new Crosshead(RichText.of(text), level);
    }

    private static Block nested(int depth) {
        Block block = Paragraph.of("a");
        for (int i = 0; i < depth; i++) {
            block = new Quotation(List.of(block), Optional.empty(), Optional.empty());
        }
        return block;
    }

    private String html(Block... blocks) {
        return html(BodyMarkup.Options.PLAIN, blocks);
    }

    private String html(BodyMarkup.Options options, Block... blocks) {
        return written(new BodyMarkup(losses, options).blocks(List.of(blocks), ElementPath.ROOT, "body"));
    }

    private String written(List<? extends Markup> markup) {
        var out = new StringBuilder();
        var html = new HtmlWriter(out, losses);
        try {
            for (Markup part : markup) {
                html.write(part, ElementPath.ROOT);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }
}
