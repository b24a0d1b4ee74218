package org.broadsheet.renderer.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "HTTPS://example.com/a?b=1&c=%20#d",
                "https://user:pw@example.com:8080/x",
                "https://[2001:db8::1]/x",
                "https://例え.example.com/路?词=1",
                "mailto:desk@example.com",
                "page.html",
                "../2026/03/03.html?x=a:b",
                "//example.com/x",
                "#notes",
                "?page=2",
                "a/javascript:b"
            })
    void leavesAllowedAddressesAlone(String href) {
        assertEquals(Optional.of(href), SafeUrl.of(href));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "\u0001\u001F javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\r\nscript:alert(1)",
                "javascript\n:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml;base64,AAAA",
                "blob:https://example.com/1",
                "file:///etc/passwd",
                "feed:javascript:alert(1)",
                "view-source:x",
                "tag:example.com,2026:1",
                "http:",
                "http:example.com",
                "http://",
                "https:\\\\example.com",
                "http://a b/",
                "",
                " \t\n"
            })
    void refusesOtherSchemesHoweverTheyAreSpelled(String href) {
        assertEquals(Optional.empty(), SafeUrl.of(href));
    }

    @ParameterizedTest
    @CsvSource({
        "' page 2.html ', page%202.html",
        "'a\"b<c>`d', a%22b%3Cc%3E%60d",
        "50%.html, 50%25.html",
        "a#b#c, a#b%23c",
        "'https://example.com/[1]{2}|3\\4^5', https://example.com/%5B1%5D%7B2%7D%7C3%5C4%5E5",
    })
    void encodesWhatNoUrlHolds(String href, String expected) {
        assertEquals(Optional.of(expected), SafeUrl.of(href));
    }

    @Test
    void encodesControlsInTheMiddle() {
        assertEquals(Optional.of("a%00b%C2%85c"), SafeUrl.of("a\u0000b\u0085c"));
    }

    @Test
    void takesTimeInProportionToTheAddress() {
        assertEquals(Optional.of("%5B".repeat(200_000)), SafeUrl.of("[".repeat(200_000)));
        assertEquals(Optional.empty(), SafeUrl.of("http://" + "a@".repeat(200_000)));
    }
}
