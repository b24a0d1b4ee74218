package org.broadsheet.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints on a class of somebody else's, by plain Jakarta Validation. */
class ConstraintsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /**
     * Somebody else's.
     *
     * @param tag a language
     * @param code a code
     * @param uri an identifier
     * @param url a link
     * @param text a text
     * @param name a name
     */
    private record Story(
            @LanguageTag String tag,
            @QCode String code,
            @AbsoluteUri String uri,
            @UrlScheme String url,
            @CleanText String text,
            @PersonName String name) {
        static final Story EMPTY = new Story(null, null, null, null, null, null);
    }

    private static String broken(Story story) {
        return VALIDATOR.validate(story).stream()
                .map(violation -> violation.getMessageTemplate())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"en,", "EN,", "zh-Hans,", "de-CH-1996,", "gsw,", "en_US,x", "english,x", "xx,x", "'',x", "e,x"})
    void languageTags(String tag, String fault) {
        assertEquals(fault == null ? "" : "{lang/not-bcp47}", broken(new Story(tag, null, null, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"medtop:20000011,", "a:b:c,", "medtop,x", "':b',x", "'a:',x", "a: b,x", "'a\tb:c',x", "'',x"})
    void codes(String code, String fault) {
        assertEquals(fault == null ? "" : "{id/qcode-form}", broken(new Story(null, code, null, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "urn:x:1,",
        "'tag:example.org,2026:a',",
        "https://例え.jp/新聞,",
        "https://example.org/a%20b,",
        "a+b-c.d:e,",
        "https://example.org/a b,x",
        "https://example.org/100%,x",
        "https://example.org/%zz,x",
        "https://example.org/<a>,x",
        "4711,x",
        "quay.html,x",
        "1a:b,x",
        "urn:,x",
        "'',x"
    })
    void absoluteUris(String uri, String fault) {
        assertEquals(fault == null ? "" : "{id/not-a-uri}", broken(new Story(null, null, uri, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org,",
        "HTTP://example.org,",
        "mailto:desk@example.org,",
        "tel:110,",
        "quay.html,",
        "/a:b,",
        "?a:b,",
        "#a,",
        "a b:c,x",
        "'',",
        "javascript:x,x",
        "JavaScript:x,x",
        "' javascript:x',x",
        "'java\nscript:x',x",
        "'java\tscript\r:x',x",
        "data:text/html,x",
        "ftp://example.org,x"
    })
    void schemesOfLinks(String url, String fault) {
        assertEquals(fault == null ? "" : "{id/url-scheme}", broken(new Story(null, null, null, url, null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plain words, 1 < 2 & 3 > 2;",
                "a\tb;",
                "Bell\u0007 rings;control-char",
                "\ud800 alone;control-char",
                "alone \udc00;control-char",
                "🀄 paired;",
                "\ufffe;control-char",
                "\ufffd;mojibake",
                "cafÃ©;mojibake",
                "AMANHÃ» disse;",
                "SÃO PAULO;",
                "Â£5;mojibake",
                "CÂ£;",
                "donâ€™t;mojibake",
                "château;",
                "ï»¿bom;mojibake",
                "naïve »;",
                "ðŸ˜€;mojibake",
                "þorð;",
                "锟斤拷;mojibake",
                "锟 alone;",
                "\u0085 next;",
                "\u0093quoted\u0094;mojibake",
                "zero\u200bwidth;invisible-char",
                "\u2060;invisible-char",
                "bom\ufeff;invisible-char",
                "\ue000;invisible-char",
                "\udb80\udc00;invisible-char",
                "soft\u00adhyphen;",
                "می\u200cخواهم;",
                "会议,代表;mixed-width",
                "会议， 代表;",
                "会议 , 代表;",
                "a，b;mixed-width",
                "第1,2条;",
                "a <b>bold</b>;markup-left",
                "x</p>;markup-left",
                "<br/>;markup-left",
                "<a href=x>;markup-left",
                "<br />;markup-left",
                "<a href;",
                "<a href <b;",
                "a<b and b>c;",
                "<Lin@example.org>;",
                "<blockquote>;markup-left",
                "black &amp white;",
                "AT&T;",
            })
    void cleanTexts(String text, String fault) {
        String rule = fault == null ? "" : "{text/" + fault + "}";
        assertEquals(rule, broken(new Story(null, null, null, null, text, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lin Wei;",
                "Ana de la Cruz;",
                "钟思捷;",
                "Lin Wei and Ana Sousa;byline-merged-authors",
                "Lin Wei & Ana Sousa;byline-merged-authors",
                "Lin Wei, Ana Sousa;byline-merged-authors",
                "钟思捷、黄鸣辉;byline-merged-authors",
                "Lin Wei/Ana Sousa;byline-merged-authors",
                "By Lin Wei;author-name-noise",
                "Von Ute Braun;author-name-noise",
                "Vonnegut;",
                "By;",
                "记者钟思捷;author-name-noise",
                "Lin Wei, Reuters;author-name-noise",
                "Anderson;"
            })
    void names(String name, String fault) {
        String rule = fault == null ? "" : "{metadata/" + fault + "}";
        assertEquals(rule, broken(new Story(null, null, null, null, null, name)));
    }

    @ParameterizedTest
    @CsvSource({
        "&lt;x&gt;,x",
        "R&amp;D,x",
        "&#8217;,x",
        "&#x2019;,x",
        "&#x;,",
        "&#;,",
        "&#zz;,",
        "&#12345678901;,",
        "Q&A;,"
    })
    void entities(String text, String fault) {
        assertEquals(fault == null ? "" : "{text/markup-left}", broken(new Story(null, null, null, null, text, null)));
    }

    @Test
    void nothingIsValid() {
        assertEquals("", broken(Story.EMPTY));
    }
}
