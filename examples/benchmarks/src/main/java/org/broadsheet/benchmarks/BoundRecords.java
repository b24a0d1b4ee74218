package org.broadsheet.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records of the shapes of our own JSON, bound by jackson-databind. They hold what the benchmark's page has and check nothing. */
final class BoundRecords {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                    usual -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private BoundRecords() {}

    /** Reads a document. */
    static Document read(byte[] json) {
        return MAPPER.readValue(json, Document.class);
    }

    /** Writes a document. */
    static void write(Document document, Drain out) {
        MAPPER.writeValue(out, document);
    }

    /** The document as bytes. */
    static byte[] written(Document document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** The root. */
    record Document(String format, String formatVersion, Edition edition, List<Finding> diagnostics) {}

    /** An edition. */
    record Edition(
            Optional<String> publication,
            Optional<Time> date,
            Optional<String> language,
            List<Section> sections,
            List<Notice> notices) {}

    /** A time that is no notation of its value. */
    record Time(String text, Optional<String> value) {}

    /** A section. */
    record Section(Optional<String> heading, Optional<String> page, List<Article> articles) {}

    /** A notice. */
    record Notice(String kind, String text) {}

    /** An article. */
    record Article(
            Headline headline,
            List<Byline> bylines,
            Optional<Dateline> dateline,
            List<Block> body,
            Optional<Placement> placement) {}

    /** A headline. */
    record Headline(String main) {}

    /** A byline, or a credit. */
    record Byline(String text, List<Contributor> contributors) {}

    /** Somebody understood. */
    record Contributor(String name, Optional<String> role) {}

    /** A dateline. */
    record Dateline(String text, Optional<String> place, Optional<String> agency) {}

    /** A place on the page. */
    record Placement(Optional<String> page, int sequence) {}

    /** A block, by its type. */
    @JsonTypeInfo(use = Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Crosshead.class, name = "crosshead"),
        @JsonSubTypes.Type(value = Items.class, name = "list"),
        @JsonSubTypes.Type(value = Picture.class, name = "picture")
    })
    sealed interface Block permits Paragraph, Crosshead, Items, Picture {}

    /** A paragraph. */
    record Paragraph(String text, List<Mark> marks) implements Block {}

    /** A crosshead. */
    record Crosshead(String text, List<Mark> marks) implements Block {}

    /** A list. */
    record Items(List<Item> items) implements Block {}

    /** An item of a list. */
    record Item(List<Block> content) {}

    /** A picture. */
    record Picture(List<Rendition> renditions, Optional<Caption> caption) implements Block {}

    /** A file of a picture. */
    record Rendition(String href) {}

    /** A caption. */
    record Caption(String text, Optional<Byline> credit) {}

    /** A mark. */
    record Mark(String type, int start, int end) {}

    /** A diagnostic. */
    record Finding(
            String code,
            String severity,
            String message,
            Optional<String> path,
            int line,
            int column,
            int endLine,
            int endColumn,
            int offset,
            int endOffset) {}
}
