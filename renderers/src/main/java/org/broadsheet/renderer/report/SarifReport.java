package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.broadsheet.validation.RuleInfo;
import org.broadsheet.validation.Rules;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, a run for each 25,000 results, which is what GitHub takes. The tool with its rules stands behind the results, as
 * all findings are needed to tell it.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final int MOST_RESULTS = 25_000;
    private static final int MESSAGE_LENGTH = 1_000;

    private final JsonOut out;
    private final String version;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<Examined> refused = new ArrayList<>();
    private boolean started;
    private boolean running;
    private int results;

    SarifReport(OutputStream stream, String version) {
        this.out = new JsonOut(stream);
        this.version = version;
    }

    @Override
    public void add(Examined document) throws IOException {
        out.run(json -> {
            if (document.refusal().isPresent()) {
                refused.add(document);
            }
            for (Finding finding : document.findings()) {
                if (results == MOST_RESULTS) {
                    endRun(json);
                }
                startRun(json);
                write(json, document.name(), finding);
                results++;
            }
        });
    }

    @Override
    public void end() throws IOException {
        out.run(json -> {
            startRun(json);
            endRun(json);
            json.writeEndArray();
            json.writeEndObject();
        });
        out.finish();
    }

    private void startRun(JsonGenerator json) {
        if (!started) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            started = true;
        }
        if (!running) {
            json.writeStartObject();
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            running = true;
        }
    }

    private void endRun(JsonGenerator json) {
        json.writeEndArray();
        writeInvocation(json);
        writeTool(json);
        json.writeEndObject();
        running = false;
        results = 0;
        rules.clear();
        refused.clear();
    }

    private void write(JsonGenerator json, String name, Finding finding) {
        var diagnostic = finding.diagnostic();
        out.inline();
        json.writeStartObject();
        String id = Clean.of(diagnostic.code());
        json.writeStringProperty("ruleId", id);
        json.writeNumberProperty("ruleIndex", rules.computeIfAbsent(id, none -> rules.size()));
        json.writeStringProperty("level", diagnostic.severity().toString());
        writeText(json, "message", diagnostic.message());
        writeLocations(json, name, diagnostic);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("broadsheet/v1", finding.fingerprint());
        json.writeEndObject();
        writeState(json, finding);
        json.writeEndObject();
    }

    private static void writeLocations(JsonGenerator json, String name, Diagnostic diagnostic) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        writeArtifact(json, name);
        writeRegion(json, diagnostic.span());
        json.writeEndObject();
        if (!diagnostic.path().value().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty(
                    "fullyQualifiedName", Clean.of(diagnostic.path().value()));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeArtifact(JsonGenerator json, String name) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileUri.of(Clean.of(name)));
        json.writeEndObject();
    }

    /** What has no place stands on the first line: viewers drop what has no line. */
    private static void writeRegion(JsonGenerator json, Optional<Span> span) {
        Position start = span.map(Span::start).orElse(Position.START);
        Position end = span.map(Span::end).orElse(Position.START);
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", start.line());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeEndObject();
    }

    private static void writeState(JsonGenerator json, Finding finding) {
        switch (finding.state()) {
            case KNOWN -> json.writeStringProperty("baselineState", "unchanged");
            case SUPPRESSED -> {
                json.writeArrayPropertyStart("suppressions");
                json.writeStartObject();
                json.writeStringProperty("kind", "inSource");
                json.writeStringProperty("justification", OneLine.of(finding.reason(), MESSAGE_LENGTH));
                json.writeEndObject();
                json.writeEndArray();
            }
            case NEW -> {}
        }
    }

    private void writeInvocation(JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", refused.isEmpty());
        if (!refused.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            refused.forEach(document -> writeRefusal(json, document));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeRefusal(JsonGenerator json, Examined document) {
        var refusal = document.refusal().orElseThrow();
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        writeText(json, "message", refusal.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        writeArtifact(json, document.name());
        writeRegion(json, refusal.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Broadsheet");
        json.writeStringProperty("informationUri", "https://github.com/broadsheet-news/broadsheet");
        if (!version.isEmpty()) {
            json.writeStringProperty("version", version);
        }
        json.writeArrayPropertyStart("rules");
        rules.keySet().forEach(id -> writeRule(json, id));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, String id) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        var info = Rules.find(id);
        writeText(json, "shortDescription", info.map(RuleInfo::title).orElse(id));
        if (info.isPresent()) {
            writeRule(json, info.get());
        }
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, RuleInfo rule) {
        if (!rule.why().isEmpty()) {
            writeText(json, "fullDescription", rule.why());
        }
        writeText(json, "help", help(rule));
        json.writeStringProperty("helpUri", rule.help());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty(
                "level", rule.severities().get(0).map(Severity::toString).orElse("none"));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(rule.id().substring(0, rule.id().indexOf('/')));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String help(RuleInfo rule) {
        return rule.isReaders() ? rule.title() + "." : rule.why() + "\n\nBad: " + rule.bad() + "\nGood: " + rule.good();
    }

    private static void writeText(JsonGenerator json, String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", name.equals("message") ? OneLine.of(words, MESSAGE_LENGTH) : words);
        json.writeEndObject();
    }
}
