package org.broadsheet.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultTest {
    private static List<TextFault> faults(String text) {
        int faults = TextFault.in(text);
        return Stream.of(TextFault.values()).filter(fault -> fault.isIn(faults)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\t\n\r",
                "\u007f",
                "\u0085",
                "\u00a0",
                "\ud83d\ude00",
                "\udb7f\udc00",
                "\u200c",
                "\u205f",
                "\u2065",
                "\uf900",
                "，b",
                "a，",
                "1，b",
                "a，1",
                "@，a",
                "[，a",
                "`，a",
                "{，a",
                ",字",
                "漢,",
                "\u33ff,字",
                "\ua000,字",
                "a,字",
                "字,a",
                "锟a",
                "AT&T",
                "a < b",
                "naïve",
                "ñandú",
                "âge",
                "SÃ¡",
                "Ã",
                "Ã.",
                "ÃÀ",
                "Ã\u00a0",
                "ïx¿",
                "ï»",
                "ða",
                "ö",
                "<",
                "&",
                "&#",
                "&#12",
                "&#;",
                "&#x;",
                "&#12a;",
                "&#xg;",
                "&nbsp",
                "&foo;",
                "<p",
                "<foo>",
                "<h9>",
                "<p class>",
                "<a href=x <c>",
                "</",
                "& amp;",
                "&amp .",
                "<pa>"
            })
    void soundTextHasNone(String text) {
        assertEquals(List.of(), faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u001f", "\u000b", "\ufffe", "\uffff", "\ud83d", "\ud83dx", "\ude00", "a\ude00b"})
    void controls(String text) {
        assertEquals(List.of(TextFault.CONTROL), faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufffd", "\u0080", "\u009f", "锟斤", "Ã©", "Â°", "Ã¡", "Ã¿", "sÃ¡", "Ã€", "Ãž", "â€", "ï»¿", "ðŸ", " Ã©"
            })
    void lettersDecodedWrongly(String text) {
        assertEquals(List.of(TextFault.MOJIBAKE), faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200bb",
                "\u2060",
                "\u2064",
                "\ufeff",
                "\u180e",
                "\ue000",
                "\uf8ff",
                "\udb80\udc00",
                "\udbff\udfff"
            })
    void invisibleLetters(String text) {
        assertEquals(List.of(TextFault.INVISIBLE), faults(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a，b", "z；A", "Z，a", "漢,字", "漢;字", "\u3400,\u9fff"})
    void widthsOfAnotherScript(String text) {
        assertEquals(List.of(TextFault.WIDTH), faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</p>",
                "<br/>",
                "<BR>",
                "<p class=x>",
                "<br />",
                "<blockquote>",
                "<h1>",
                "&#8212;",
                "&#x2014;",
                "&#X2014;",
                "&nbsp;",
                "&NBSP;",
                "&#0;",
                "&#xAF;",
                "a &amp; b"
            })
    void markup(String text) {
        assertEquals(List.of(TextFault.MARKUP), faults(text));
    }
}
