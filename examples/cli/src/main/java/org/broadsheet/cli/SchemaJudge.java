package org.broadsheet.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Format;
import org.broadsheet.json.JsonSchema;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Judges the structure of documents by their schema: our own format by the one in the library, ninjs, NewsML-G2 and NITF by
 * the official ones in a folder. Nothing is fetched. Safe for use by several threads.
 */
final class SchemaJudge {
    static final String CODE = "structure/schema";

    private final Optional<NinjsSchemas> ninjs;
    private final Optional<XsdJudge> xml;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private SchemaJudge(Optional<NinjsSchemas> ninjs, Optional<XsdJudge> xml) {
        this.ninjs = ninjs;
        this.xml = xml;
    }

    /** A judge that has the official schemas in {@code folder}. */
    static SchemaJudge of(Optional<Path> folder) {
        return new SchemaJudge(folder.map(SchemaJudge::schemas), folder.map(SchemaJudge::xml));
    }

    private static NinjsSchemas schemas(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--schemas takes a folder, and '" + folder + "' is none");
        }
        try {
            return NinjsSchemas.in(folder);
        } catch (IOException unreadable) {
            throw new UsageException("the folder '" + folder + "' cannot be read: " + Failures.words(unreadable));
        }
    }

    private static XsdJudge xml(Path folder) {
        try {
            return XsdJudge.in(folder);
        } catch (IOException unreadable) {
            throw new UsageException("the folder '" + folder + "' cannot be read: " + Failures.words(unreadable));
        }
    }

    /** What is wrong with the structure of a document; nothing where there is no schema for it. */
    List<Diagnostic> judge(Reading.Document document) {
        if (document.format().equals(Format.NEWSML_G2) || document.format().equals(Format.NITF)) {
            return xml.map(judge -> judge.judge(document.source().text())).orElse(List.of());
        }
        boolean own = document.format().equals(Format.JSON);
        if (!own && !(document.format().equals(Format.NINJS) && ninjs.isPresent())) {
            return List.of();
        }
        JsonNode root = root(document);
        if (own) {
            return faults("Broadsheet's JSON " + JsonSchema.VERSION, JsonSchema.text(), Map.of(), root);
        }
        return ninjs.flatMap(all ->
                        all.of(root).map(found -> faults("ninjs " + found.version(), found.text(), all.others(), root)))
                .orElse(List.of());
    }

    private JsonNode root(Reading.Document document) {
        try {
            return Json.READER.readTree(document.source().text(), InputFormat.JSON);
        } catch (JacksonException notTaken) {
            throw new IllegalStateException("the schema cannot be applied: " + notTaken.getMessage(), notTaken);
        }
    }

    private List<Diagnostic> faults(String name, String text, Map<String, String> others, JsonNode root) {
        var schema = schemas.computeIfAbsent(name, none -> registry(others).getSchema(text));
        return SchemaFaults.of(schema.validate(root)).stream()
                .map(fault -> diagnostic(name, fault))
                .distinct()
                .toList();
    }

    private static SchemaRegistry registry(Map<String, String> others) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(others)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ENGLISH)
                                .build()));
    }

    private static Diagnostic diagnostic(String name, Error fault) {
        var finding = Diagnostic.error(CODE, "this is not valid by " + name + ": " + fault.getMessage())
                .at(path(fault));
        return place(fault).map(finding::at).orElse(finding);
    }

    /** The place as we write it: {@code associations[0].uri}. */
    private static ElementPath path(Error fault) {
        var location = fault.getInstanceLocation();
        var path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            if (location.getElement(i) instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(location.getElement(i));
            }
        }
        return new ElementPath(path.toString());
    }

    /** The place of the property that is meant, or of the value. */
    private static Optional<Span> place(Error fault) {
        JsonNode value = fault.getInstanceNode();
        if (value == null) {
            return Optional.empty();
        }
        JsonNode property = fault.getProperty() == null ? null : value.get(fault.getProperty());
        return (property == null ? value : property) instanceof TokenStreamLocationAware located
                ? Optional.of(span(located.tokenStreamLocation()))
                : Optional.empty();
    }

    private static Span span(TokenStreamLocation location) {
        return Span.at(new Position(
                (int) Math.max(location.getCharOffset(), 0),
                Math.max(location.getLineNr(), 1),
                Math.max(location.getColumnNr(), 1)));
    }

    /** What is loaded for documents in JSON alone: it takes its time. */
    private static final class Json {
        static final NodeReader READER =
                DefaultNodeReader.builder().locationAware().build();
    }
}
