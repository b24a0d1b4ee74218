package org.broadsheet.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports about the same documents in every form; {@code -Dcases.accept=true} writes them again. */
class ReportsTest {
    private static final Path CASES = Path.of("src/test/resources/cases/reports");
    private static final String HOSTILE =
            "a\u001b[31m]]><x/>\n::error::b\r\n##[error]|`*<img>%0A, \u202e\ud800 \ufffe: \"q\" & 'r' 😀";
    private static final Source PAGE = Source.of("news/渔港 1.txt", "# Quay\n\nIt “rained.\nIt rained,\n");

    private static Finding finding(String code, Severity severity, String message, int from, int to) {
        return Finding.of(
                Diagnostic.of(code, severity, message)
                        .at(new ElementPath("sections[0].articles[0].body[0].text"))
                        .at(PAGE.span(from, to)),
                PAGE);
    }

    private static List<Examined> documents() {
        var unplaced = Finding.of(Diagnostic.warning("metadata/language-missing", "no language"), PAGE);
        var findings = List.of(
                unplaced,
                finding("text/quotes-unbalanced", Severity.WARNING, "a mark has no partner", 11, 12),
                finding("text/control-char", Severity.ERROR, HOSTILE, 8, 30),
                finding("text/mixed-width", Severity.NOTE, "first", 19, 20),
                finding("text/mixed-width", Severity.NOTE, "second", 20, 21),
                finding("id/missing", Severity.NOTE, "no id", 0, 0).suppressed("a test\n::error::x"),
                finding("date/no-zone", Severity.WARNING, "no zone", 0, 1).known(),
                finding("house/own", Severity.NOTE, "of somebody's own", 0, 1));
        return List.of(
                Examined.of("news/渔港 1.txt", findings, 1),
                Examined.of("clean.txt", List.of(), 1),
                Examined.of("::error,a:b%\n.txt", List.of(unplaced), 1),
                Examined.unread("gone.txt", Diagnostic.error("input/unreadable", "no such file or folder")),
                Examined.unread(
                        "C:\\news\\broken.xml",
                        Diagnostic.error("xml/not-well-formed", "an end is missing")
                                .at(PAGE.span(3, 4))));
    }

    private static Report report(String name, OutputStream out, OutputStream summary) throws IOException {
        return switch (name) {
            case "text" -> Reports.text(out, false, true);
            case "json" -> Reports.json(out);
            case "sarif" -> Reports.sarif(out, "1.2.3");
            case "junit" -> Reports.junit(out, Severity.WARNING);
            default -> Reports.github(out, Optional.of(summary));
        };
    }

    private static String written(String name, List<Examined> documents) throws IOException {
        var out = new ByteArrayOutputStream();
        var summary = new ByteArrayOutputStream();
        var report = report(name, out, summary);
        for (Examined document : documents) {
            report.add(document);
        }
        report.end();
        return out.toString(StandardCharsets.UTF_8) + summary.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void tellTheSameDocuments(String name) throws IOException {
        compare(name + ".txt", written(name, documents()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void areWholeWithoutAnyDocument(String name) throws IOException {
        compare(name + "-empty.txt", written(name, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void letNoTextBeginALineOrColourATerminal(String name) throws IOException {
        String report = written(name, documents());
        assertThat(report).doesNotContain("\u001b", "\u202e", "\ufffe", "\r");
        assertThat(name.equals("junit") ? report : "").doesNotContain("<x/>");
        assertThat(report.lines())
                .noneMatch(line -> line.startsWith("::error::") || line.startsWith("##[") || line.startsWith("%0A"));
    }

    @Test
    void inJsonAreValidByTheirSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schema/report-1.0.schema.json")));
        assertThat(schema.validate(written("json", documents()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(written("json", List.of()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"format\": \"broadsheet-report\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void inSarifBeginAnotherRunWhereGithubTakesNoMore() throws IOException {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < 25_001; i++) {
            findings.add(finding("id/missing", Severity.NOTE, "no id", 0, 1));
        }
        String report = written("sarif", List.of(Examined.of("a.txt", findings, Integer.MAX_VALUE)));
        assertEquals(3, report.split("\"columnKind\"").length);
        assertEquals(25_002, report.split("\"ruleId\": \"id/missing\"").length);
    }

    @Test
    void onGithubSayHowMuchIsLeftOut() throws IOException {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < 501; i++) {
            findings.add(finding("id/missing", Severity.NOTE, "no id", 0, 1));
        }
        var lines = written("github", List.of(Examined.of("a.txt", findings, Integer.MAX_VALUE)))
                .lines()
                .filter(line -> line.startsWith("::"))
                .toList();
        assertThat(lines)
                .hasSize(501)
                .last()
                .isEqualTo("::notice title=broadsheet::1 more of the weight 'note' are not told");
    }

    @Test
    void countWhatCounts() {
        var tally = new Tally();
        documents().forEach(tally::add);
        assertEquals(
                "1 error, 3 warnings, 3 notes in 2 of 5 files; 2 could not be read; 1 known to the baseline; 1"
                        + " suppressed",
                tally.words());
        assertThat(tally.reaches(Severity.ERROR)).isTrue();
        assertThat(new Tally().reaches(Severity.NOTE)).isFalse();
    }

    @Test
    void colourTerminalsThatAreOnes() throws IOException {
        var out = new ByteArrayOutputStream();
        var report = Reports.text(out, true, false);
        report.add(Examined.of("a", List.of(finding("a/b", Severity.ERROR, "x", 0, 1)), 1));
        report.add(Examined.of("a", List.of(finding("a/b", Severity.NOTE, "x", 0, 1)), 1));
        assertEquals(
                "\u001b[1ma:1:1:\u001b[0m \u001b[31merror:\u001b[0m x [a/b]\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void knowAFindingAgainWhereLinesAboveHaveChanged() {
        var finding = Diagnostic.note("a/b", "x");
        var first = Source.of("p", "One.\nTwo.\n");
        var second = Source.of("p", "Zero.\n\n  One.\nTwo.\n");
        String print = Finding.of(finding.at(first.span(0, 1)), first).fingerprint();
        assertThat(print).matches("[0-9a-f]{16}");
        assertEquals(print, Finding.of(finding.at(second.span(9, 10)), second).fingerprint());
        assertThat(Finding.of(finding.at(first.span(5, 6)), first).fingerprint())
                .isNotEqualTo(print);
        assertThat(Finding.of(Diagnostic.note("a/c", "x").at(first.span(0, 1)), first)
                        .fingerprint())
                .isNotEqualTo(print);
    }

    private static void compare(String file, String written) throws IOException {
        var expected = CASES.resolve(file);
        if (Boolean.getBoolean("cases.accept")) {
            Files.createDirectories(CASES);
            Files.writeString(expected, written);
        }
        assertEquals(Files.readString(expected), written);
    }
}
