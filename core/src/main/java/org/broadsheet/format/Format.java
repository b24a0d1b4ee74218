package org.broadsheet.format;

import java.util.List;
import java.util.Objects;

/**
 * A format that documents are read from or written to.
 *
 * @param id its name in commands and messages, such as {@code newsml-g2}
 * @param title what it is, in a few words
 * @param extensions the endings of its files, without a dot, in lower case
 * @param outputExtension the ending that is put to the name of an output, without a leading dot
 * @param mediaType its media type
 */
public record Format(String id, String title, List<String> extensions, String outputExtension, String mediaType) {
    /** Pages, releases and wire messages in plain or Markdown-like text. */
    public static final Format TEXT = new Format(
            "text",
            "plain and Markdown-like text: pages, releases, wire messages",
            List.of("txt", "md", "markdown", "text"),
            "txt",
            "text/plain");
    /** Web pages. */
    public static final Format HTML =
            new Format("html", "web pages", List.of("html", "htm", "xhtml"), "html", "text/html");
    /** Broadsheet's own lossless JSON. */
    public static final Format JSON = new Format(
            "json", "Broadsheet's own JSON, lossless", List.of("json", "jsonl", "ndjson"), "json", "application/json");
    /** News in JSON, a standard of the IPTC. */
    public static final Format NINJS = new Format(
            "ninjs", "ninjs, the IPTC's news in JSON", List.of("ninjs.json"), "ninjs.json", "application/json");
    /** NewsML-G2, a standard of the IPTC. */
    public static final Format NEWSML_G2 = new Format(
            "newsml-g2",
            "NewsML-G2, the IPTC's news exchange format",
            List.of("newsml.xml", "xml"),
            "newsml.xml",
            "application/vnd.iptc.g2.newsmessage+xml");
    /** The News Industry Text Format, a standard of the IPTC. */
    public static final Format NITF = new Format(
            "nitf",
            "NITF, the IPTC's News Industry Text Format",
            List.of("nitf.xml"),
            "nitf.xml",
            "application/nitf+xml");

    /** Copies the list and checks for null. */
    public Format {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        extensions = List.copyOf(extensions);
        Objects.requireNonNull(outputExtension, "outputExtension");
        Objects.requireNonNull(mediaType, "mediaType");
    }
}
