package org.broadsheet.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemesTest {
    @Test
    void readsAQCodeUpToItsFirstColon() {
        assertEquals(Optional.of(new QCode("ex", "a:b")), QCode.parse("ex:a:b"));
        assertEquals(Optional.empty(), QCode.parse("1ST LEAD"));
        assertEquals(Optional.empty(), QCode.parse(":code"));
        assertEquals(Optional.empty(), QCode.parse("scheme:"));
        assertEquals(Optional.empty(), QCode.parse("scheme:two words"));
        assertThrows(IllegalArgumentException.class, () -> new QCode("a:b", "c"));
    }

    @Test
    void goesFromAliasToUriAndBack() {
        QCode economy = new QCode("medtop", "04000000");
        String uri = "http://cv.iptc.org/newscodes/mediatopic/04000000";
        assertEquals(Optional.of(uri), Schemes.IPTC.uri(economy));
        assertEquals(Optional.of(economy), Schemes.IPTC.qcode(uri));
        assertEquals(Optional.empty(), Schemes.IPTC.qcode("http://cv.iptc.org/newscodes/mediatopic/"));
        assertEquals(Optional.empty(), Schemes.IPTC.qcode("https://example.com/04000000"));
    }

    @Test
    void goesThereAndBackForEverySchemeOfTheIptc() {
        assertEquals(147, Schemes.IPTC.all().size());
        for (Scheme scheme : Schemes.IPTC.all()) {
            assertEquals(Optional.of(scheme.code("x")), Schemes.IPTC.qcode(scheme.uriOf("x")));
        }
    }

    @Test
    void takesTheLongestUriThatFits() {
        var schemes =
                Schemes.of(List.of(new Scheme("wide", "http://ex.org/"), new Scheme("narrow", "http://ex.org/a/")));
        assertEquals(Optional.of(new QCode("narrow", "b")), schemes.qcode("http://ex.org/a/b"));
        assertEquals(Optional.of(new QCode("wide", "c/b")), schemes.qcode("http://ex.org/c/b"));
    }

    @Test
    void makesACodeOfAnyWord() {
        assertEquals("bssig:1ST%20LEAD", OwnSchemes.SIGNAL.word("1ST LEAD").toString());
        assertEquals("bsrole:特派记者", OwnSchemes.ROLE.word("特派记者").toString());
        assertEquals("bsrole:a%3Ab%25", OwnSchemes.ROLE.word("a:b%").toString());
    }

    @Test
    void keepsItsOwnAliasesApartFromThoseOfTheIptc() {
        for (Scheme scheme : OwnSchemes.ALL) {
            assertEquals(Optional.empty(), Schemes.IPTC.find(scheme.alias()));
        }
    }
}
