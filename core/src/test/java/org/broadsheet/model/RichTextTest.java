package org.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void joinsNeighboursWithEqualMarks() {
        assertThat(RichText.of(Run.of("old ", Mark.Style.STRONG), Run.of("quay", Mark.Style.STRONG), Run.of("!")))
                .isEqualTo(RichText.of(Run.of("old quay", Mark.Style.STRONG), Run.of("!")));
    }

    @Test
    void keepsNeighboursWithEqualRubyApart() {
        var twice = RichText.of(Run.of("人", new Mark.Ruby("ひと")), Run.of("人", new Mark.Ruby("ひと")));
        assertThat(twice.runs()).hasSize(2);
    }

    @Test
    void putsLineBreaksIntoRunsOfTheirOwn() {
        assertThat(RichText.of("first\nsecond").runs())
                .containsExactly(Run.of("first"), Run.LINE_BREAK, Run.of("second"));
    }

    @Test
    void keepsTwoLineBreaks() {
        assertThat(RichText.of("a\n\nb").runs())
                .containsExactly(Run.of("a"), Run.LINE_BREAK, Run.LINE_BREAK, Run.of("b"));
    }

    @Test
    void takesMarksFromLineBreaks() {
        assertThat(RichText.of(Run.of("a\nb", Mark.Style.EMPHASIS)).runs())
                .containsExactly(Run.of("a", Mark.Style.EMPHASIS), Run.LINE_BREAK, Run.of("b", Mark.Style.EMPHASIS));
    }

    @Test
    void leavesEmptyRunsOut() {
        assertThat(RichText.of(Run.of(""), Run.of("a"), Run.of("")))
                .isEqualTo(RichText.of("a"))
                .isNotEqualTo(RichText.EMPTY);
        assertThat(RichText.of("")).isEqualTo(RichText.EMPTY);
    }

    @Test
    void ordersMarksSoThatEachTextHasOneForm() {
        assertThat(Run.of("x", Mark.Style.EMPHASIS, Mark.Link.to("/a"), new Mark.Language("fr")))
                .isEqualTo(Run.of("x", new Mark.Language("fr"), Mark.Link.to("/a"), Mark.Style.EMPHASIS));
    }

    @Test
    void keepsTheFirstOfTwoMarksOfOneKind() {
        assertThat(Run.of("x", Mark.Link.to("/a"), Mark.Link.to("/b"))).isEqualTo(Run.of("x", Mark.Link.to("/a")));
    }

    @Test
    void slicesThroughRuns() {
        var text = RichText.of(Run.of("abc"), Run.of("def", Mark.Style.STRONG), Run.of("ghi"));
        assertThat(text.slice(2, 7)).isEqualTo(RichText.of(Run.of("c"), Run.of("def", Mark.Style.STRONG), Run.of("g")));
    }

    @Test
    void isItsCharacters() {
        var text = RichText.of(Run.of("渔港"), Run.of("动工", Mark.Style.STRONG));
        assertThat(text.toString()).isEqualTo("渔港动工").isEqualTo(text.plain());
        assertThat(text.length()).isEqualTo(4);
        assertThat(text.charAt(2)).isEqualTo('动');
        assertThat(text.subSequence(1, 3).toString()).isEqualTo("港动");
        assertThatThrownBy(() -> text.charAt(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
