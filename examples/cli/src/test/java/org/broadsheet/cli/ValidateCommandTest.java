package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path dir;

    @Test
    void reportsFindingsAndCountsThem() throws IOException {
        page("a.txt", "!note n", "!warning w", "One");
        page("b.txt", "One", "!error e");
        page("c.txt", "One");
        var call = Call.of("validate", dir);
        assertEquals(new Call(1, call.out(), ""), call);
        assertEquals(
                List.of(
                        "DIR/a.txt:2:1: warning: !warning w [fake/warning]",
                        "DIR/b.txt:2:1: error: !error e [fake/error]",
                        "1 error, 1 warning, 1 note in 2 of 3 files"),
                lines(call));
    }

    @Test
    void failsAtTheThreshold() throws IOException {
        var warning = page("a.txt", "!warning w", "One");
        var note = page("b.txt", "!note n", "One");
        assertEquals(0, Call.of("validate", warning).status());
        assertEquals(1, Call.of("validate", "--fail-on", "warning", warning).status());
        assertEquals(0, Call.of("validate", "--fail-on", "warning", note).status());
        assertEquals(1, Call.of("validate", "--fail-on", "note", note).status());
        assertThat(Call.of("validate", "--fail-on", "note", note).out()).contains("note: !note n [fake/note]");
    }

    @Test
    void tellsWhatItCouldNotReadOnStandardError() throws IOException {
        page("a.txt", "!error e", "One");
        page("b.txt", "!refuse");
        var call = Call.of("validate", dir, dir.resolve("gone.txt"));
        assertEquals(3, call.status());
        assertEquals(
                List.of(
                        "DIR/b.txt:1:1: error: refused on demand [fake/refused]",
                        "DIR/gone.txt: error: no such file or folder"),
                call.lines(dir));
        assertThat(lines(call)).last().isEqualTo("1 error, 0 warnings in 1 of 3 files; 2 could not be read");
    }

    @Test
    void writesReportsIntoFiles() throws IOException {
        page("in/a.txt", "!warning w", "One");
        var call = Call.of(
                "validate", "--report", "text=" + dir.resolve("out.txt"), "--report", "text", dir.resolve("in"));
        assertThat(dir.resolve("out.txt")).hasContent(call.out().strip());
        assertThat(call.out()).endsWith("0 errors, 1 warning in 1 of 1 file\n");
        assertEquals(
                new Call(0, "", ""),
                Call.of("validate", "--report", "text=" + dir.resolve("out.txt"), dir.resolve("in")));
    }

    @Test
    void tellsNoMoreOfARuleThanIsAskedFor() throws IOException {
        page("a.txt", "!error 1", "!error 2", "!error 3", "!warning w", "One");
        assertEquals(
                List.of(
                        "DIR/a.txt:1:1: error: !error 1 [fake/error]",
                        "DIR/a.txt:4:1: warning: !warning w [fake/warning]",
                        "DIR/a.txt: note: 2 more findings of one rule are not told [fake/error]",
                        "3 errors, 1 warning in 1 of 1 file"),
                lines(Call.of("validate", "--max-findings", "1", dir)));
    }

    @Test
    void saysWhereAReportCannotBeWritten() throws IOException {
        var page = page("a.txt", "One");
        var call = Call.of("validate", "--report", "text=" + page.resolve("report"), page);
        assertEquals(3, call.status());
        assertThat(call.err()).hasLineCount(1).startsWith("validate: error: cannot write the report '");
    }

    @Test
    void answersWrongCallsInOneLine() {
        for (var wrong : List.of(
                List.of("--fail-on", "fatal"),
                List.of("--profile", "weekend"),
                List.of("--report", "yaml"),
                List.of("--report", "text", "--report", "text"),
                List.of("--max-findings", "0"),
                List.of("--fast"))) {
            var words = new ArrayList<Object>(wrong);
            words.add(0, "validate");
            words.add("x");
            var call = Call.of(words.toArray());
            assertEquals(new Call(2, "", call.err()), call);
            assertThat(call.err()).hasLineCount(1).startsWith("broadsheet validate: error: ");
        }
    }

    @Test
    void doesNotDependOnTheNumberOfJobs() throws IOException {
        for (int i = 10; i < 40; i++) {
            page("p" + i + ".txt", i % 3 == 0 ? "!refuse" : "!error " + i);
        }
        assertEquals(Call.of("validate", dir), Call.of("validate", "--jobs", "3", dir));
    }

    private Path page(String name, String... lines) throws IOException {
        var page = dir.resolve(name);
        Files.createDirectories(page.getParent());
        return Files.writeString(page, String.join("\n", lines) + "\n");
    }

    private List<String> lines(Call call) {
        return call.out().replace(dir.toString(), "DIR").lines().toList();
    }
}
