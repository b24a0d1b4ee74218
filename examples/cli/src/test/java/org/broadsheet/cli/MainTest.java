package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "convert --help", "inspect --help", "validate --help", "formats --help"})
    void explainsItself(String words) {
        var call = Call.of((Object[]) words.split(" "));
        assertEquals(new Call(0, call.out(), ""), call);
        assertThat(call.out()).contains("Usage: broadsheet").doesNotContain("\u001b");
        assertThat(call.out().lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(100);
    }

    @Test
    void tellsItsVersion() {
        assertThat(Call.of("--version"))
                .matches(call -> call.status() == 0 && call.out().startsWith("broadsheet "));
        assertEquals(Call.of("--version"), Call.of("convert", "--version"));
    }

    @Test
    void listsTheFormatsInColumns() {
        assertEquals("""
                FORMAT  READ  WRITE  ENDINGS                   WHAT IT IS
                text    yes   yes    .txt .md .markdown .text  plain and Markdown-like text: pages, releases, wire messages
                ninjs   yes          .ninjs.json               ninjs, the IPTC's news in JSON
                json          yes    .json .jsonl .ndjson      Broadsheet's own JSON, lossless
                nitf          yes    .nitf.xml                 NITF, the IPTC's News Industry Text Format
                """, Call.of("formats").out());
    }

    @Test
    void knowsTheFormatsOfTheLibrary() {
        assertThat(Call.real("formats").out()).contains("\ntext ");
    }

    @Test
    void endsQuietlyWhenNobodyReads() throws IOException {
        assertEquals("3 ", into("Broken pipe"));
    }

    @Test
    void saysThatStandardOutputIsFull() throws IOException {
        assertEquals(
                "3 DIR/a.txt: error: cannot write to standard output: No space left on device\n",
                into("No space left on device"));
    }

    @Test
    void speaksTheSameUnderEveryLocale() {
        var before = Locale.getDefault();
        var call = Call.of("convert", "--to", "IPTC", "--limit", "x", "I");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(call, Call.of("convert", "--to", "IPTC", "--limit", "x", "I"));
            assertEquals(
                    2, Call.of("convert", "--jobs", "x", "--to", "json", "I").status());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void coloursOnATerminalAlone() throws IOException {
        var page = Files.writeString(dir.resolve("a.txt"), "!warning w\nOne");
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, true, true, true);
        Main.run(new String[] {"convert", "--to", "json", page.toString()}, terminal, new FakeFormats());
        assertEquals(
                "\u001b[1m" + page + ":1:1:\u001b[0m \u001b[33mwarning:\u001b[0m !warning w [fake/warning]\n",
                err.toString(StandardCharsets.UTF_8));
    }

    private String into(String failure) throws IOException {
        var page = Files.writeString(dir.resolve("a.txt"), "One");
        var err = new ByteArrayOutputStream();
        var out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        var terminal = Terminal.of(InputStream.nullInputStream(), out, err);
        int status = Main.run(new String[] {"convert", "--to", "json", page.toString()}, terminal, new FakeFormats());
        return status + " " + err.toString(StandardCharsets.UTF_8).replace(dir.toString(), "DIR");
    }
}
