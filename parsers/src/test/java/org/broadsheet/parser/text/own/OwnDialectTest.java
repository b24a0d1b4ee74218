package org.broadsheet.parser.text.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class OwnDialectTest {
    private static final String FRONT = "---\nbroadsheet: 1.0\n---\n";

    private static ParseResult parse(String text) {
        return OwnDialect.parse(Source.of("test", text), Limits.defaults());
    }

    private static List<Block> body(String text) {
        return parse(FRONT + "## H\n\n" + text).article().orElseThrow().body();
    }

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<Object> spans(ParseResult result, String... paths) {
        return List.of(paths).stream()
                .<Object>map(path -> {
                    var span = result.sourceMap().spans().get(new ElementPath(path));
                    return path + " " + span.start() + "-" + span.end();
                })
                .toList();
    }

    @Test
    void isKnownByItsFrontMatterAlone() {
        assertThat(OwnDialect.recognises(FRONT)).isTrue();
        assertThat(OwnDialect.recognises("--- \r\ntitle: x\r\nbroadsheet: 1.0")).isTrue();
        assertThat(OwnDialect.recognises("---\ntitle: x\n---\nbroadsheet: 1.0\n"))
                .isFalse();
        assertThat(OwnDialect.recognises("broadsheet: 1.0\n")).isFalse();
        assertThat(OwnDialect.recognises("----\nbroadsheet: 1.0\n")).isFalse();
        assertThat(OwnDialect.recognises("")).isFalse();
    }

    @Test
    void tellsWhereEachElementStands() {
        var result = parse(FRONT
                + "@folio A1\n\n# News\n\n## Head\n@kicker K\n@deck D\n@byline By A\n  - A\n@dateline LONDON\n@summary S\n\n"
                + "One\ntwo.\n\n- a\n\n![](x)\n@caption C\n@credit D\n");

        assertThat(spans(
                        result,
                        "notices[0]",
                        "sections[0]",
                        "sections[0].heading",
                        "sections[0].articles[0]",
                        "sections[0].articles[0].headline",
                        "sections[0].articles[0].headline.kicker",
                        "sections[0].articles[0].headline.deck",
                        "sections[0].articles[0].bylines[0]",
                        "sections[0].articles[0].dateline",
                        "sections[0].articles[0].summary",
                        "sections[0].articles[0].body[0]",
                        "sections[0].articles[0].body[1]",
                        "sections[0].articles[0].body[1].items[0].content[0]",
                        "sections[0].articles[0].body[2]",
                        "sections[0].articles[0].body[2].caption",
                        "sections[0].articles[0].body[2].caption.credit"))
                .containsExactly(
                        "notices[0] 4:1-4:10",
                        "sections[0] 6:1-23:10",
                        "sections[0].heading 6:1-6:7",
                        "sections[0].articles[0] 8:1-23:10",
                        "sections[0].articles[0].headline 8:1-8:8",
                        "sections[0].articles[0].headline.kicker 9:1-9:10",
                        "sections[0].articles[0].headline.deck 10:1-10:8",
                        "sections[0].articles[0].bylines[0] 11:1-12:6",
                        "sections[0].articles[0].dateline 13:1-13:17",
                        "sections[0].articles[0].summary 14:1-14:11",
                        "sections[0].articles[0].body[0] 16:1-17:5",
                        "sections[0].articles[0].body[1] 19:1-19:4",
                        "sections[0].articles[0].body[1].items[0].content[0] 19:3-19:4",
                        "sections[0].articles[0].body[2] 21:1-23:10",
                        "sections[0].articles[0].body[2].caption 22:1-23:10",
                        "sections[0].articles[0].body[2].caption.credit 23:1-23:10");
    }

    @Test
    void joinsTheLinesOfAParagraphAsItsScriptAsks() {
        assertThat(body("One\ntwo.\n\n第一\n第二。\n\n　　第三"))
                .containsExactly(Paragraph.of("One two."), Paragraph.of("第一第二。"), Paragraph.of("　　第三"));
    }

    @Test
    void readsListsAsAnEditorTypesThem() {
        assertThat(body("* a\n\n* b\n    - c\n3) d\n4) e"))
                .containsExactly(
                        new ListBlock(
                                false,
                                1,
                                List.of(
                                        ListBlock.Item.of("a"),
                                        new ListBlock.Item(List.of(Paragraph.of("b"), ListBlock.of("c"))))),
                        new ListBlock(true, 3, List.of(ListBlock.Item.of("d"), ListBlock.Item.of("e"))));
    }

    @Test
    void readsTablesAsAnEditorTypesThem() {
        assertThat(body("| a | b\n|:--|--:|\n| {2x1} c \\| d |"))
                .containsExactly(Table.of(
                        new Table.Row(List.of(Table.Cell.header("a"), Table.Cell.header("b"))),
                        new Table.Row(List.of(new Table.Cell(List.of(Paragraph.of("c | d")), false, 2, 1)))));
    }

    @Test
    void partsQuotationsByABlankLine() {
        assertThat(body(">a\n> b\n\n> c\n> @attribution D"))
                .containsExactly(
                        Quotation.of("a b"),
                        new Quotation(List.of(Paragraph.of("c")), Optional.of(RichText.of("D")), Optional.empty()));
    }

    @Test
    void takesAPlainNameBelowALineForTheOneThatTheLineSpeaksOf() {
        var article = parse(
                        FRONT + "## H\n@byline By A\n  - A\n  - {name: B, role: editor}\n\n![x](y)\n@credit P\n  Z\n")
                .article()
                .orElseThrow();

        assertThat(article.bylines().get(0).contributors())
                .isEqualTo(List.of(
                        Byline.of("", "A").contributors().get(0),
                        Byline.of("", "B").contributors().get(0).withRole("editor")));
        assertThat(article.pictures().get(0).caption())
                .contains(new Caption(RichText.EMPTY, Optional.of(Credit.of("P", "Z"))));
    }

    @Test
    void givesAPictureBeforeTheFirstArticleToTheSection() {
        assertThat(parse(FRONT + "# S\n\n![](x)\n").edition())
                .isEqualTo(Edition.builder()
                        .sections(List.of(Section.headed("S")
                                .pictures(List.of(Picture.at("x")))
                                .build()))
                        .build());
    }

    @Test
    void nestsSections() {
        assertThat(parse(FRONT + "# A\n#> B\n#>> C\n#> D\n# E\n").edition().sections())
                .containsExactly(
                        Section.headed("A")
                                .sections(List.of(
                                        Section.headed("B")
                                                .sections(List.of(
                                                        Section.headed("C").build()))
                                                .build(),
                                        Section.headed("D").build()))
                                .build(),
                        Section.headed("E").build());
    }

    @Test
    void makesAnArticleForWordsUnderNoHeadline() {
        var result = parse(FRONT + "Lost words.\n");

        assertThat(result.article())
                .contains(Article.headlined(Headline.NONE)
                        .paragraph("Lost words.")
                        .build());
        assertThat(codes(result)).containsExactly("text/outside-article");
    }

    @Test
    void keepsLinesThatMakeNoSenseAsParagraphs() {
        var result = parse(FRONT + "## H\n\n@reader asked\n\n@caption of what\n\n> # inside\n\n@kicker a\n@kicker b\n");

        assertThat(result.article().orElseThrow().body())
                .containsExactly(
                        Paragraph.of("@reader asked"),
                        Paragraph.of("@caption of what"),
                        Quotation.of("# inside"),
                        Paragraph.of("@kicker b"));
        assertThat(codes(result))
                .containsExactly(
                        "text/directive-unknown",
                        "text/directive-misplaced",
                        "text/directive-misplaced",
                        "text/directive-misplaced");
    }

    @Test
    void keepsFactsThatAreNoYamlAsText() {
        var result = parse(FRONT + "## H\n  id: [x\n  more\n\nText\n");

        assertThat(result.article().orElseThrow().body())
                .containsExactly(Paragraph.of("id: [x more"), Paragraph.of("Text"));
        assertThat(codes(result)).containsExactly("text/facts-unreadable");
    }

    @Test
    void keepsFrontMatterThatIsNoYamlAsANotice() {
        var result = parse("---\nbroadsheet: 1.0\nx: [\n---\n## H\n");

        assertThat(result.edition().notices()).containsExactly(Notice.of(Notice.Kind.OTHER, "broadsheet: 1.0\nx: ["));
        assertThat(codes(result)).containsExactly("text/facts-unreadable");
    }

    @Test
    void reportsTheSecondOfTwoFactsOfOneName() {
        var result = parse("---\nbroadsheet: 1.0\nnumber: 1\nnumber: 2\n---\n");

        assertThat(result.edition().number()).contains("1");
        assertThat(result.diagnostics())
                .containsExactly(
                        Diagnostic.error("text/fact-duplicate", "'number' is given twice; the first stands, not '2'")
                                .at(Source.of("", "---\nbroadsheet: 1.0\nnumber: 1\nnumber: 2\n---\n")
                                        .span(30, 36)));
    }

    @Test
    void keepsFactsThatItDoesNotKnowAsExtensions() {
        var result = parse("---\nbroadsheet: 1.0\nmood: good\nurgency: high\n---\n");

        assertThat(result.edition().metadata())
                .isEqualTo(Metadata.builder()
                        .extensions(Map.of("mood", "good", "urgency", "high"))
                        .build());
        assertThat(codes(result)).containsExactly("text/fact-unknown", "text/fact-unknown");
    }

    @Test
    void keepsEveryValueAsItsCharacters() {
        assertThat(parse("---\nbroadsheet: 1.0\nnumber: 007\nversion: 1.10\nid: no\n---\n")
                        .edition())
                .isEqualTo(Edition.builder()
                        .number("007")
                        .metadata(Metadata.builder().version("1.10").id("no").build())
                        .build());
    }

    @Test
    void reportsCommentsWhichHaveNoPlaceInAnEdition() {
        var result = parse("---\nbroadsheet: 1.0 # ours\n# a remark\nnumber: 1\n---\n");

        assertThat(result.edition().number()).contains("1");
        assertThat(result.diagnostics().stream().map(Diagnostic::message))
                .containsExactly("the comment 'ours' is not kept", "the comment 'a remark' is not kept");
    }

    @Test
    void endsFrontMatterThatIsNeverClosedAtItsFirstBlankLine() {
        var result = parse("---\nbroadsheet: 1.0\nnumber: 1\n\n## H\n");

        assertThat(result.edition().number()).contains("1");
        assertThat(result.article().orElseThrow().headline()).isEqualTo(Headline.of("H"));
        assertThat(codes(result)).containsExactly("text/front-matter-unclosed");
    }

    @Test
    void takesAFenceThatIsNeverClosedToReachTheEnd() {
        var result = parse(FRONT + "## H\n\n```\n## a\n\nb\n");

        assertThat(result.article().orElseThrow().body()).containsExactly(new Preformatted("## a\n\nb"));
        assertThat(codes(result)).containsExactly("text/fence-unclosed");
    }

    @Test
    void reportsMarksThatNeverClose() {
        var result = parse(FRONT + "## H\n\nA 5* hotel\n\n| *x |\n");

        assertThat(codes(result)).containsExactly("text/mark-unclosed", "text/mark-unclosed");
    }

    @Test
    void readsALaterVersionAsItsOwn() {
        assertThat(codes(parse("---\nbroadsheet: 2.0\n---\n"))).containsExactly("text/dialect-version");
    }

    @Test
    void countsDiagnosticsBeyondTheCeiling() {
        var result = OwnDialect.parse(
                Source.of("test", FRONT + "## H\n\n" + "@x\n\n".repeat(5)),
                Limits.defaults().with("diagnostics", 2));

        assertThat(codes(result))
                .containsExactly("text/directive-unknown", "text/directive-unknown", "limit/diagnostics");
    }

    @Test
    void refusesWhatGoesBeyondALimit() {
        var source = Source.of("test", FRONT + "## H\n  id: x\n\n> > a\n\nb\n");
        for (String limit : List.of("bytes", "depth", "blocks", "attributes", "text-length")) {
            assertThatThrownBy(() -> OwnDialect.parse(
                            limit.equals("attributes") ? Source.of("", "---\nbroadsheet: 1.0\nid: 1\n---\n") : source,
                            Limits.defaults().with(limit, 1)))
                    .as(limit)
                    .isInstanceOf(ParseException.class)
                    .hasMessageContaining("limit of 1 " + limit);
        }
    }

    @Test
    void readsCrossheadsByTheirSigns() {
        assertThat(body("### a\n#### b\n@crosshead c\n  level: 9"))
                .containsExactly(
                        Crosshead.of("a"), new Crosshead(RichText.of("b"), 2), new Crosshead(RichText.of("c"), 9));
    }
}
