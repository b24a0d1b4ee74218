package org.broadsheet.parser.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Headline;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    private static final String NAR = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"";
    private static final String SECRET = "nobody shall read this";

    @Test
    void refusesEntitiesOfEveryKind(@TempDir Path folder) throws IOException {
        String file =
                Files.writeString(folder.resolve("secret"), SECRET).toUri().toString();
        assertEquals("xml/entity-declaration", refusal("<!DOCTYPE newsItem [<!ENTITY a 'b'>]>" + item("&a;")));
        assertEquals(
                "xml/entity-declaration",
                refusal("<!DOCTYPE newsItem [<!ENTITY a SYSTEM '" + file + "'>]>" + item("&a;")));
        assertEquals(
                "xml/entity-declaration",
                refusal("<!DOCTYPE newsItem [<!ENTITY % a SYSTEM '" + file + "'> %a;]>" + item("")));
    }

    @Test
    void opensNothingThatADocumentNames(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String xml = "<!DOCTYPE newsItem SYSTEM '" + address + "a.dtd'><newsItem " + NAR + " guid='urn:x:1'"
                    + " xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " xsi:schemaLocation='http://iptc.org/std/nar/2006-10-01/ " + address + "a.xsd'>"
                    + "<catalogRef href='" + address + "catalog.xml'/>"
                    + "<contentMeta><headline>Rain</headline></contentMeta>"
                    + "<xi:include parse='text' href='" + file.toUri() + "'/></newsItem>";
            var result = parse(xml);
            assertThat(result.edition().articles())
                    .extracting(Article::headline)
                    .containsExactly(Headline.of("Rain"));
            assertThat(result.edition().toString()).doesNotContain(SECRET);
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void refusesHundredThousandLevelsAtOnceAndInAStream() {
        String deep = item("<a>".repeat(100_000) + "</a>".repeat(100_000));
        assertEquals("limit/depth", refusal(deep));
        var in = new ByteArrayInputStream(deep.getBytes(StandardCharsets.UTF_8));
        var refused = assertThrows(
                ParseException.class,
                () -> NewsmlG2Parser.builder().build().stream("deep", in).count());
        assertEquals("limit/depth", refused.diagnostic().code());
    }

    @Test
    void hidesNoEntitiesInOtherEncodings() {
        String bomb = "<!DOCTYPE newsItem [<!ENTITY a 'b'>]>" + item("&a;");
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var bytes = ("\uFEFF" + bomb).getBytes(charset);
            var refused = assertThrows(
                    ParseException.class, () -> NewsmlG2Parser.builder().build().parse(Source.of("bomb", bytes)));
            assertEquals("xml/entity-declaration", refused.diagnostic().code());
        }
        var shifted = "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE newsItem [+ADwAIQ-ENTITY a 'b'+AD4]+AD4"
                .getBytes(StandardCharsets.US_ASCII);
        assertThrows(
                ParseException.class, () -> NewsmlG2Parser.builder().build().parse(Source.of("shifted", shifted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conceptItem", "knowledgeItem", "planningItem", "catalogItem"})
    void keepsWhatIsNoNews(String kind) {
        var result = parse("<" + kind + " " + NAR + " guid=\"urn:x:1\"/>");
        assertThat(result.edition().metadata().foreign())
                .extracting(fact -> fact.path() + " " + fact.value())
                .containsExactly(kind + " <" + kind + " guid=\"urn:x:1\"/>");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("newsml-g2/item-not-news");
    }

    /** The message is several times as large as what a document may have. */
    @Test
    void streamsTenThousandItemsBeyondTheLimitOfBytes() throws IOException {
        var parser = NewsmlG2Parser.builder()
                .limits(Limits.defaults().with("bytes", 100_000))
                .build();
        Stream<String> parts = Stream.of(
                        Stream.of("<newsMessage " + NAR + "><itemSet>"),
                        IntStream.range(0, 10_000)
                                .mapToObj(i -> "<newsItem guid='urn:x:" + i + "'><contentMeta><headline>Item " + i
                                        + "</headline></contentMeta></newsItem>"),
                        Stream.of("</itemSet></newsMessage>"))
                .flatMap(part -> part);
        try (var results = parser.stream("message", joined(parts))) {
            var headlines = results.map(result ->
                            result.article().orElseThrow().headline().main().plain())
                    .iterator();
            for (int i = 0; i < 10_000; i++) {
                assertEquals("Item " + i, headlines.next());
            }
            assertThat(headlines.hasNext()).isFalse();
        }
    }

    private static InputStream joined(Stream<String> parts) {
        List<InputStream> streams = parts.<InputStream>map(
                        part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    private static String item(String body) {
        return "<newsItem " + NAR + " guid='urn:x:1'><contentMeta><headline>" + body
                + "</headline></contentMeta></newsItem>";
    }

    private static ParseResult parse(String xml) {
        return NewsmlG2Parser.builder().build().parse(Source.of("item", xml));
    }

    private static String refusal(String xml) {
        return assertThrows(ParseException.class, () -> parse(xml)).diagnostic().code();
    }
}
