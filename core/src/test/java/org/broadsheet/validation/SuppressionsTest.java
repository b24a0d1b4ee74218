package org.broadsheet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final EditionValidator DRAFT = EditionValidator.create();
    private static final String RULE = "text/mixed-width";
    private static final Article SOUND = Article.headlined("Quay to be rebuilt")
            .paragraph("The council voted for it.")
            .byline(Byline.of("By Lin Wei", "Lin Wei"))
            .metadata(Metadata.builder().id("urn:x:0").language("en").build())
            .build();

    /** The lines on which something is told and the lines on which something is suppressed, of findings on each X. */
    private static String sifted(String text) {
        var source = Source.of("page.txt", text);
        var told = new ArrayList<Diagnostic>();
        for (int at = text.indexOf('X'); at >= 0; at = text.indexOf('X', at + 1)) {
            told.add(Diagnostic.note(RULE, "a fault").at(source.span(at, at + 1)));
        }
        var result = new ParseResult("page.txt", Edition.of(SOUND), SourceMap.EMPTY, told);
        var verdict = DRAFT.judge(source, result);
        return verdict.findings().stream().map(SuppressionsTest::word).toList()
                + " "
                + verdict.suppressed().stream()
                        .map(suppressed -> word(suppressed.finding()) + "=" + suppressed.reason())
                        .toList();
    }

    private static String word(Diagnostic finding) {
        String line = finding.span().map(span -> "" + span.start().line()).orElse("?");
        return finding.code().equals(RULE) ? line : line + finding.code();
    }

    @Test
    void lastToTheEndOfTheDocument() {
        assertEquals(
                "[1] [3=why not, 5=why not]",
                sifted("X\n<!-- broadsheet-disable text/mixed-width -- why not -->\nX\n\nX"));
    }

    @Test
    void lastUntilTheyAreTakenBack() {
        assertEquals(
                "[5] [3=why]",
                sifted(
                        "\n<!-- broadsheet-disable text/mixed-width -- why -->\nX\n<!--broadsheet-enable text/mixed-width-->\nX"));
    }

    @Test
    void lastForTheNextLinesAlone() {
        assertEquals(
                "[6] [3=why, 4=why]", sifted("<!-- broadsheet-disable-next text/mixed-width -- why -->\n\nX\nX\n \nX"));
        assertEquals("[] [2=why]", sifted("<!-- broadsheet-disable-next text/mixed-width -- why -->\nX"));
    }

    @Test
    void lastForTheWholeDocument() {
        assertEquals("[] [1=why, 3=why]", sifted("X\n<!-- broadsheet-disable-file text/mixed-width -- why -->\nX"));
    }

    @Test
    void takeBackOneRuleOfSeveral() {
        String text =
                "<!-- broadsheet-disable text/mixed-width, id/missing -- why -->\nX\n<!-- broadsheet-enable id/missing -->\nX";
        assertEquals("[] [2=why, 4=why]", sifted(text));
    }

    @Test
    void needAReason() {
        assertEquals("[1suppression/no-reason, 2] []", sifted("<!-- broadsheet-disable text/mixed-width -->\nX"));
        assertEquals("[1suppression/no-reason, 2] []", sifted("<!-- broadsheet-disable text/mixed-width -- -->\nX"));
    }

    @Test
    void needARuleAndSomethingToSuppress() {
        assertEquals("[1suppression/unknown-rule, 2] []", sifted("<!-- broadsheet-disable text/mixed -- why -->\nX"));
        assertEquals("[1suppression/unused] []", sifted("<!-- broadsheet-disable text/mixed-width -- why -->"));
    }

    @Test
    void areCommentsAndNothingElse() {
        assertEquals("[2] []", sifted("broadsheet-disable text/mixed-width -- why\nX"));
        assertEquals("[2] []", sifted("<!-- broadsheet-disable text/mixed-width -- why\nX"));
        assertEquals("[2] []", sifted("{\"a\":\"<!-- broadsheet-disable text/mixed-width -- why -->\"}\nX"));
        assertEquals("[2] []", sifted(" [{\"a\":\"<!-- broadsheet-disable text/mixed-width -- why -->\"}]\nX"));
        assertEquals("[] [2=why]", sifted("[1] <!-- broadsheet-disable text/mixed-width -- why -->\nX"));
        assertEquals("[2] []", sifted("<!-- a comment -->\nX"));
    }

    @Test
    void ofAnElementSuppressWhatIsBelowIt() {
        var silent = Metadata.builder()
                .extensions(Map.of("broadsheet-disable", "image/alt-missing -- drawn"))
                .build();
        var picture = Picture.at("https://example.org/a.jpg");
        var quiet = new Picture(picture.renditions(), picture.alternative(), picture.caption(), silent);
        var article = SOUND.toBuilder().block(picture).block(quiet).build();
        var verdict = DRAFT.judge(Source.of("x", ""), ParseResult.of(Edition.of(article)));
        assertThat(verdict.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "image/alt-missing sections[0].articles[0].body[1]",
                        "rights/image-credit-missing sections[0].articles[0].body[1]",
                        "rights/image-credit-missing sections[0].articles[0].body[2]");
        assertThat(verdict.suppressed())
                .extracting(suppressed -> suppressed.finding().path() + " " + suppressed.reason())
                .containsExactly("sections[0].articles[0].body[2] drawn");
    }

    @Test
    void areHeardUpToANumber() {
        String wish = "<!-- broadsheet-disable-next text/mixed-width -- why -->X\n\n";
        String told = sifted(wish.repeat(1_001));
        assertThat(told).startsWith("[2001] [1=why, 3=why");
    }

    @Test
    void areNotLookedForInEditionsWithoutThem() {
        var verdict = DRAFT.judge(Source.of("x", ""), ParseResult.of(Edition.of(SOUND)));
        assertEquals(new Verdict(List.of(), List.of()), verdict);
    }
}
