package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Headline;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Table;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** What Markdown can say, as it comes out of the text parser. */
class MarkdownTest {
    private static final String HEAD = "## The old quay is closed\n\nBy Ann Lee\n\nThe quay is old.\n\n";

    private static ParseResult parse(String page) {
        return TextParser.builder().dialect("markdown").build().parse(Source.of("page.txt", page));
    }

    /** The blocks below a story's first paragraph. */
    private static List<Block> blocks(String markdown) {
        var body = parse(HEAD + markdown).article().orElseThrow().body();
        return body.subList(1, body.size());
    }

    private static Paragraph paragraph(Run... runs) {
        return new Paragraph(new RichText(List.of(runs)));
    }

    @Test
    void marksWordsBetweenPairedTags() {
        assertThat(blocks("They burn H<sub>2</sub> and <u>no</u> coal, <b>never</b>."))
                .containsExactly(paragraph(
                        Run.of("They burn H"),
                        Run.of("2", Mark.Style.SUBSCRIPT),
                        Run.of(" and "),
                        Run.of("no", Mark.Style.EMPHASIS),
                        Run.of(" coal, "),
                        Run.of("never", Mark.Style.STRONG),
                        Run.of(".")));
    }

    @Test
    void keepsTagsWithoutPartner() {
        assertThat(blocks("The sign <b> stands here, <i>twice.</b>"))
                .containsExactly(Paragraph.of("The sign <b> stands here, <i>twice.</b>"));
    }

    @Test
    void readsLinksByReferenceAndKeepsDefinitionsThatNobodyUses() {
        var result = parse(
                HEAD + "See [the plan][p].\n\n[p]: https://quay.example/p \"The plan\"\n\n[q]: https://quay.example/q");
        assertThat(result.article().orElseThrow().body())
                .containsExactly(
                        Paragraph.of("The quay is old."),
                        paragraph(
                                Run.of("See "),
                                Run.of("the plan", new Mark.Link("https://quay.example/p", Optional.of("The plan"))),
                                Run.of(".")),
                        Paragraph.of("[q]: https://quay.example/q"));
    }

    @Test
    void numbersItemsByTheirPlace() {
        var result = parse(HEAD + "3. nets\n4. ropes");
        assertThat(result.article().orElseThrow().body().get(1))
                .isEqualTo(new ListBlock(
                        true,
                        3,
                        List.of(
                                new ListBlock.Item(List.of(Paragraph.of("nets"))),
                                new ListBlock.Item(List.of(Paragraph.of("ropes"))))));
        assertThat(result.edition().notices()).isEmpty();
    }

    @Test
    void keepsNumbersThatListsDoNotCount() {
        assertThat(parse(HEAD + "3. nets\n7. ropes").edition().notices())
                .containsExactly(new Notice(Notice.Kind.OTHER, RichText.of("7.")));
    }

    @Test
    void takesLineBehindDashForAttribution() {
        assertThat(blocks("> “A fare is a promise.”\n>\n> — Jo Fox, pilot"))
                .containsExactly(new Quotation(
                        List.of(Paragraph.of("“A fare is a promise.”")),
                        Optional.of(RichText.of("— Jo Fox, pilot")),
                        Optional.empty()));
    }

    @Test
    void takesTitleOfPictureForCaptionWhereNoneIsPrinted() {
        var bare = Picture.at("quay.jpg");
        assertThat(blocks("![The quay](quay.jpg \"Waves at noon\")"))
                .containsExactly(new Picture(
                        bare.renditions(),
                        Optional.of("The quay"),
                        Optional.of(Caption.of("Waves at noon")),
                        Metadata.EMPTY));
        assertThat(blocks("![The quay](quay.jpg \"Waves at noon\")\nThe quay in the storm."))
                .containsExactly(new Picture(
                        bare.renditions(),
                        Optional.of("The quay\nWaves at noon"),
                        Optional.of(Caption.of("The quay in the storm.")),
                        Metadata.EMPTY));
    }

    @Test
    void readsTablesWrittenAsHtml() {
        assertThat(blocks("<table><tr><th>Tide</th></tr><tr><td>low</td></tr></table>"))
                .containsExactly(new Table(
                        Optional.empty(),
                        List.of(
                                new Table.Row(List.of(new Table.Cell(List.of(Paragraph.of("Tide")), true, 1, 1))),
                                new Table.Row(List.of(new Table.Cell(List.of(Paragraph.of("low")), false, 1, 1))))));
    }

    @Test
    void keepsHtmlOfWhichSomethingWouldBeLost() {
        assertThat(blocks("<div><script>run()</script>Words</div>"))
                .containsExactly(Paragraph.of("<div><script>run()</script>Words</div>"));
    }

    @Test
    void keepsTheWordsOfCommentsApartAndTheStoryTogether() {
        var result = parse(HEAD + "<!-- seen by the desk -->\n\nThe quay is deep.");
        assertThat(result.article().orElseThrow().body())
                .containsExactly(Paragraph.of("The quay is old."), Paragraph.of("The quay is deep."));
        assertThat(result.edition().notices())
                .containsExactly(new Notice(Notice.Kind.OTHER, RichText.of("seen by the desk")));
    }

    @Test
    void readsHeadlinesAcrossImageMarks() {
        Headline headline = parse(
                        "#### On the quay\n\n<!-- image -->\n\n## The old quay is closed\n\n<!-- image -->\n\n### It will open in May\n\nBy Ann Lee\n\nThe quay is old.")
                .article()
                .orElseThrow()
                .headline();
        assertThat(headline)
                .isEqualTo(Article.headlined("The old quay is closed")
                        .kicker("On the quay")
                        .deck("It will open in May")
                        .build()
                        .headline());
    }

    @Test
    void makesNoHeadingOfParagraphAboveRule() {
        var text =
                "The quay is old, and the town has no money for it, as the mayor said on Monday in the hall of the fishermen, where the council met for the first time since the storm of last winter.";
        assertThat(parse(HEAD + text + "\n---\n").article().orElseThrow().body())
                .containsExactly(Paragraph.of("The quay is old."), Paragraph.of(text));
    }

    @Test
    void takesALineOfThousandsOfMarksForWords() {
        var line = "*a* ".repeat(5_000).strip();

        assertThat(blocks(String.join("\n\n", line, "The quay stays closed, *it* is said.")))
                .containsExactly(
                        Paragraph.of(line),
                        paragraph(
                                Run.of("The quay stays closed, "),
                                Run.of("it", Mark.Style.EMPHASIS),
                                Run.of(" is said.")));
    }

    @Test
    void readsAPictureThatStandsInTheTextItself() {
        var data = "data:image/png;base64," + "iVBORw0K/+".repeat(20_000);

        assertThat(blocks("![The quay](" + data + ")"))
                .extracting(block -> ((Picture) block).renditions().get(0).href())
                .containsExactly(data);
    }

    @Test
    void refusesMoreItemsThanTheLimitOfBlocks() {
        var parser = TextParser.builder()
                .dialect("markdown")
                .limits(Limits.defaults().with("blocks", 10))
                .build();
        var page = Source.of("page.txt", HEAD + "1) x\n".repeat(11));

        assertThatThrownBy(() -> parser.parse(page))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("blocks");
    }
}
