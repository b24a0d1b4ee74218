package org.broadsheet.parser.text.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.junit.jupiter.api.Test;

class InlineTest {
    @Test
    void switchesStylesOnAndOff() {
        assertThat(Inline.read("a *b* **c** ~d~ ^e^").text())
                .isEqualTo(RichText.of(
                        Run.of("a "),
                        Run.of("b", Mark.Style.EMPHASIS),
                        Run.of(" "),
                        Run.of("c", Mark.Style.STRONG),
                        Run.of(" "),
                        Run.of("d", Mark.Style.SUBSCRIPT),
                        Run.of(" "),
                        Run.of("e", Mark.Style.SUPERSCRIPT)));
    }

    @Test
    void letsStylesOverlap() {
        assertThat(Inline.read("*a**b*c**").text())
                .isEqualTo(RichText.of(
                        Run.of("a", Mark.Style.EMPHASIS),
                        Run.of("b", Mark.Style.EMPHASIS, Mark.Style.STRONG),
                        Run.of("c", Mark.Style.STRONG)));
    }

    @Test
    void keepsASignThatNeverCloses() {
        assertThat(Inline.read("a 5* hotel, **new"))
                .isEqualTo(new Inline.Result(RichText.of("a 5* hotel, **new"), true));
    }

    @Test
    void keepsSignsWithBlanksOnBothSidesAndLongRowsOfSigns() {
        assertThat(Inline.read("2 * 3 * 4 ~~~ ****"))
                .isEqualTo(new Inline.Result(RichText.of("2 * 3 * 4 ~~~ ****"), false));
    }

    @Test
    void readsLinksWithTitlesAndBalancedParentheses() {
        assertThat(Inline.read("[a [sic] b](https://example.org/x_(y)?z \"T \\\"t\\\"\")")
                        .text())
                .isEqualTo(RichText.of(
                        Run.of("a [sic] b", new Mark.Link("https://example.org/x_(y)?z", Optional.of("T \"t\"")))));
    }

    @Test
    void keepsBracketsThatAreNoLink() {
        assertThat(Inline.read("[a] (b) [c](d e) ]( [").text().plain()).isEqualTo("[a] (b) [c](d e) ]( [");
    }

    @Test
    void readsLanguagesAroundLinks() {
        assertThat(Inline.read("[[Le Monde](x)]{fr}").text())
                .isEqualTo(RichText.of(Run.of("Le Monde", new Mark.Language("fr"), Mark.Link.to("x"))));
    }

    @Test
    void letsTheInnerOfTwoLinksStand() {
        assertThat(Inline.read("[a [b](x) c](y)").text())
                .isEqualTo(RichText.of(Run.of("[a "), Run.of("b", Mark.Link.to("x")), Run.of(" c](y)")));
    }

    @Test
    void keepsNeighbouringRubyApart() {
        assertThat(Inline.read("{漢/かん}{字/じ}").text())
                .isEqualTo(new RichText(List.of(Run.of("漢", new Mark.Ruby("かん")), Run.of("字", new Mark.Ruby("じ")))));
    }

    @Test
    void keepsBracesThatAreNoRuby() {
        assertThat(Inline.read("{a} {b {c/d} {").text())
                .isEqualTo(RichText.of(Run.of("{a} {b "), Run.of("c", new Mark.Ruby("d")), Run.of(" {")));
    }

    @Test
    void resolvesEscapes() {
        assertThat(Inline.read("\\*\\\\\\n\\u{3000}\\u{}\\u{1F600}\\q\\u{110000}\\")
                        .text())
                .isEqualTo(RichText.of("*\\\n\u3000\ud83d\ude00\\q\\u{110000}\\"));
    }
}
