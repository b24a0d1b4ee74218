package org.broadsheet.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriTextTest {
    @Test
    void beginsWithAScheme() {
        var absolute = List.of("a:b", "z:b", "A:b", "Z:b", "a0:b", "a9:b", "a+:b", "a-:b", "a.:b", "a::");
        var others =
                List.of("", "abc", ":b", "a:", "@:b", "[:b", "`:b", "{:b", "1a:b", "+:b", "a/:b", "a\":b", "a b:c");

        assertThat(absolute).allMatch(UriText::isAbsolute);
        assertThat(others).noneMatch(UriText::isAbsolute);
    }

    @Test
    void holdsNoCharacterThatUrisHaveNot() {
        var allowed = List.of("a:!", "a:~", "a:\u00a1", "a:新", "a:%41", "a:%fFb");
        var forbidden =
                List.of("a: ", "a:\u007f", "a:\u00a0", "a:b\tc", "a:%", "a:b%4", "a:%4g", "a:%g4", "a:%４１", "a:^");

        assertThat(allowed).allMatch(UriText::isAbsolute);
        assertThat(forbidden).noneMatch(UriText::isAbsolute);
    }

    @Test
    void hasTheSchemeThatABrowserSees() {
        assertEquals("http", UriText.scheme("HTTP://example.org"));
        assertEquals("javascript", UriText.scheme("java\tscript:run()"));
        assertEquals("javascript", UriText.scheme(" javascript:run()"));
        assertEquals("java", UriText.scheme("java\t:run()"));
        assertEquals("z", UriText.scheme("\u0000z:run()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quay.html", "/a:b", " a/b:c", ":x", "\t1x:y", "a b", "a\n", "é:x", "?a:b"})
    void hasNoSchemeInRelativeUrls(String url) {
        assertEquals("", UriText.scheme(url));
    }
}
