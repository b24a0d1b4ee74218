package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XsdJudgeTest {
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

    @TempDir
    Path folder;

    @Test
    void tellsTheLineAndTheColumnOfWhatASchemaForbids() throws IOException {
        schema(
                "item.xsd",
                NAR,
                "<xs:element name='newsItem'><xs:complexType><xs:sequence><xs:element name='title'/>"
                        + "</xs:sequence></xs:complexType></xs:element>");
        var judge = XsdJudge.in(folder);
        assertEquals(List.of(), said(judge, "<newsItem xmlns='" + NAR + "'>\n <title/>\n</newsItem>"));
        assertEquals(
                List.of("2:9 Invalid content was found starting with element '{\"" + NAR + "\":name}'. One of '{\""
                        + NAR + "\":title}' is expected."),
                said(judge, "<newsItem xmlns='" + NAR + "'>\n <name/>\n</newsItem>"));
    }

    @Test
    void judgesItemsWithoutANamespaceAsIfTheyWereInTheOneOfTheStandard() throws IOException {
        schema("item.xsd", NAR, "<xs:element name='newsItem'/>");
        assertEquals(
                List.of("1:12 Cannot find the declaration of element 'newsItem'."),
                said(XsdJudge.in(folder), "<newsItem/>"));
    }

    @Test
    void saysNothingOfDocumentsThatNoSchemaIsFor() throws IOException {
        schema("other.xsd", "urn:other", "<xs:element name='a'/>");
        assertEquals(List.of(), said(XsdJudge.in(folder), "<nitf xmlns='urn:nitf'/>"));
        assertEquals(List.of(), said(XsdJudge.in(Files.createDirectory(folder.resolve("empty"))), "<nitf/>"));
    }

    @Test
    void takesTheLargestSchemaOfANamespaceAndWhatItIncludes() throws IOException {
        schema("part.xsd", NAR, "<xs:element name='newsItem' type='xs:int'/>");
        schema(
                "whole.xsd",
                NAR,
                "<xs:include schemaLocation='http://example.org/part.xsd'/><xs:element name='packageItem'/>");
        assertEquals(
                List.of("1:67 The value 'x' of element 'newsItem' is not valid."),
                said(XsdJudge.in(folder), "<newsItem xmlns='" + NAR + "'>x</newsItem>").stream()
                        .skip(1)
                        .toList());
    }

    @Test
    void opensNothingThatASchemaOrADocumentNamesElsewhere() throws IOException {
        try (var wire = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            wire.setSoTimeout(50);
            String address = "http://127.0.0.1:" + wire.getLocalPort() + "/x";
            schema(
                    "item.xsd",
                    NAR,
                    "<xs:element name='newsItem'><xs:complexType><xs:anyAttribute processContents='lax'/>"
                            + "</xs:complexType></xs:element>");
            assertEquals(
                    List.of(),
                    said(
                            XsdJudge.in(folder),
                            "<!DOCTYPE newsItem SYSTEM '" + address + ".dtd'>\n<newsItem xmlns='" + NAR
                                    + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:o "
                                    + address
                                    + ".xsd'/>"));
            schema(
                    "more.xsd",
                    "urn:more",
                    "<xs:import namespace='urn:o' schemaLocation='" + address + ".xsd'/><xs:element name='a'/>");
            assertEquals(
                    "a schema refers to '" + address + ".xsd', and the folder has no 'x.xsd'",
                    assertThrows(UsageException.class, () -> XsdJudge.in(folder))
                            .getMessage());
            assertThrows(SocketTimeoutException.class, wire::accept);
        }
    }

    @Test
    void refusesSchemasThatAreBroken() throws IOException {
        schema("broken.xsd", NAR, "<xs:element name='a' type='unknown'/>");
        assertThrows(UsageException.class, () -> XsdJudge.in(folder));
    }

    private void schema(String name, String namespace, String content) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' elementFormDefault='qualified' targetNamespace='"
                        + namespace + "'>" + content + "</xs:schema>");
    }

    private static List<String> said(XsdJudge judge, String document) {
        return judge.judge(document).stream().map(XsdJudgeTest::said).toList();
    }

    private static String said(Diagnostic fault) {
        return fault.span().orElseThrow().start() + " "
                + fault.message().substring("this is not valid by its schema: ".length());
    }
}
