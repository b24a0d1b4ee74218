package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void keepsWordsOnOneHarmlessLine() {
        assertEquals("a b c d e f 报", Printable.line("a\nb\u001bc\u202ed\u2028e\ud800f\u0085报"));
    }

    @Test
    void cutsByCharacters() {
        assertEquals("𠀀𠀀", Printable.start("𠀀𠀀", 2));
        assertEquals("𠀀…", Printable.start("𠀀𠀀𠀀", 2));
    }

    @Test
    void cutsByColumns() {
        assertEquals("报纸", Printable.columns(" 报纸 ", 4));
        assertEquals("报…", Printable.columns("报纸报", 4));
        assertEquals("ab…", Printable.columns("ab报", 3));
        assertEquals("e\u0301é…", Printable.columns("e\u0301ééé", 3));
        assertEquals("🚩…", Printable.columns("🚩🚩", 3));
    }

    @Test
    void keepsTheEndOfAPath() {
        assertEquals("…ge.txt", Printable.path("a/long/page.txt", 7));
        assertEquals("./::error::.txt", Printable.path("::error::.txt", 70));
        assertEquals("./ ##[error].txt", Printable.path(" ##[error].txt", 70));
    }
}
