package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Span;
import tools.jackson.core.JsonGenerator;

/** JSON of our own, a finding a line; its schema stands in {@code docs/schema}. */
final class JsonReport implements Report {
    private static final int MESSAGE_LENGTH = 2_000;

    private final JsonOut out;
    private final Tally tally = new Tally();
    private boolean open;

    JsonReport(OutputStream stream) {
        out = new JsonOut(stream);
    }

    @Override
    public void add(Examined document) throws IOException {
        tally.add(document);
        out.run(json -> {
            open(json);
            json.writeStartObject();
            json.writeStringProperty("path", Clean.of(document.name()));
            document.refusal().ifPresent(refusal -> {
                json.writeName("refusal");
                write(json, refusal);
                json.writeEndObject();
            });
            json.writeArrayPropertyStart("findings");
            document.findings().forEach(finding -> write(json, finding));
            json.writeEndArray();
            writeCuts(json, document);
            json.writeEndObject();
        });
    }

    @Override
    public void end() throws IOException {
        out.run(json -> {
            open(json);
            json.writeEndArray();
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("files", tally.files());
            json.writeNumberProperty("filesWithFindings", tally.filesWithFindings());
            json.writeNumberProperty("unread", tally.unread());
            json.writeNumberProperty("errors", tally.count(Severity.ERROR));
            json.writeNumberProperty("warnings", tally.count(Severity.WARNING));
            json.writeNumberProperty("notes", tally.count(Severity.NOTE));
            json.writeNumberProperty("known", tally.known());
            json.writeNumberProperty("suppressed", tally.suppressed());
            json.writeEndObject();
            json.writeEndObject();
        });
        out.finish();
    }

    private void open(JsonGenerator json) {
        if (!open) {
            json.writeStartObject();
            json.writeStringProperty("format", "broadsheet-report");
            json.writeStringProperty("formatVersion", "1.0");
            json.writeArrayPropertyStart("files");
            open = true;
        }
    }

    private void write(JsonGenerator json, Finding finding) {
        write(json, finding.diagnostic());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeStringProperty("state", finding.state().name().toLowerCase(Locale.ROOT));
        if (!finding.reason().isEmpty()) {
            json.writeStringProperty("reason", OneLine.of(finding.reason(), MESSAGE_LENGTH));
        }
        json.writeEndObject();
    }

    /** Leaves the object open. */
    private void write(JsonGenerator json, Diagnostic finding) {
        out.inline();
        json.writeStartObject();
        json.writeStringProperty("rule", Clean.of(finding.code()));
        json.writeStringProperty("severity", finding.severity().toString());
        json.writeStringProperty("message", OneLine.of(finding.message(), MESSAGE_LENGTH));
        if (!finding.path().value().isEmpty()) {
            json.writeStringProperty("element", Clean.of(finding.path().value()));
        }
        finding.span().ifPresent(span -> write(json, span));
    }

    private static void write(JsonGenerator json, Span span) {
        json.writeNumberProperty("line", span.start().line());
        json.writeNumberProperty("column", span.start().column());
        json.writeNumberProperty("endLine", span.end().line());
        json.writeNumberProperty("endColumn", span.end().column());
    }

    private void writeCuts(JsonGenerator json, Examined document) {
        if (document.cut().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("notTold");
        document.cut().forEach((cut, count) -> {
            out.inline();
            json.writeStartObject();
            json.writeStringProperty("rule", Clean.of(cut.rule()));
            json.writeStringProperty("severity", cut.severity().toString());
            json.writeNumberProperty("count", count);
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
