package org.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Format;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSnifferTest {
    private static final FormatSniffer SNIFFER = new FormatSniffer(
            List.of(Format.TEXT, Format.HTML, Format.JSON, Format.NINJS, Format.NEWSML_G2, Format.NITF));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    page.txt        | {"uri":"x"}                                              | text
                    PAGE.MD         | <html>                                                   | text
                    page.ninjs.json | {"edition":{}}                                           | ninjs
                    page.nitf.xml   | <newsItem/>                                              | nitf
                    page.newsml.xml | <nitf/>                                                  | newsml-g2
                    page.htm        | no tag at all                                            | html
                    page.json       | {"format":"broadsheet","formatVersion":"1.0"}            | json
                    page.json       | {"uri":"urn:x","associations":[{"article":1}]}           | ninjs
                    page.json       | [{"versioncreated":"2026-01-02"}]                        | ninjs
                    page.json       | {"name":"other"}                                         | json
                    page.json       | {"a\\"edition\\"":1, "uri" : 2}                          | ninjs
                    page.json       | torn                                                     | json
                    page.jsonl      | {"article":{}}                                           | json
                    page.xml        | <?xml version="1.0"?><!-- <nitf> --><nar:newsItem a="b"> | newsml-g2
                    page.xml        | <!DOCTYPE nitf SYSTEM "x" [<!ELEMENT a (b)>]><nitf/>     | nitf
                    page.xml        | <rss/>                                                   | newsml-g2
                    page.xml        | torn                                                     | newsml-g2
                    page.xml        | <?xml version="1.0"?><html xmlns="x">                    | html
                    page            | <!DocType HTML><p>                                       | html
                    page            | <div class="x">                                          | html
                    page            | <?xml version="1.0"?><other/>                            | newsml-g2
                    page            | <other>                                                  | text
                    page            | {"name":1}                                               | json
                    page            | {"name":"cut here                                        | json
                    page            | {"quoted" words} in brackets                             | text
                    page.dat        | {photo} A story                                          | text
                    page            | [Update] A story                                         | text
                    -               | # A story                                                | text
                    -               | ''                                                       | text
                    """)
    void goesByTheEndingThenByTheBeginning(String name, String content, String format) {
        assertThat(SNIFFER.detect(Source.of(name, content))).map(Format::id).contains(format);
        assertThat(SNIFFER.detect(Source.of(name, content.getBytes(StandardCharsets.UTF_8))))
                .map(Format::id)
                .contains(format);
    }

    @Test
    void readsBytesOfTwoAsWell() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(SNIFFER.detect(Source.of("-", " <nitf/>".getBytes(charset))))
                    .contains(Format.NITF);
        }
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(SNIFFER.detect(Source.of("-", "\uFEFF<nitf/>".getBytes(StandardCharsets.UTF_8))))
                .contains(Format.NITF);
    }

    @Test
    void doesNotPassOffOneFormatAsAnotherThatCanBeRead() {
        var textAndXml = new FormatSniffer(List.of(Format.TEXT, Format.NEWSML_G2));
        assertThat(textAndXml.detect(Source.of("-", "<nitf/>"))).isEqualTo(Optional.empty());
        assertThat(textAndXml.detect(Source.of("page.xml", "<nitf/>"))).isEqualTo(Optional.empty());
    }

    @Test
    void looksNoFurtherThanTheBeginning() {
        assertThat(SNIFFER.detect(Source.of("-", "<!--" + "x".repeat(1 << 20) + "--><nitf/>")))
                .contains(Format.TEXT);
    }

    @Test
    void standsBesideTheTable() {
        assertThat(Parsers.detect(Source.of("page.txt", "words"))).contains(Format.TEXT);
    }
}
