package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
    private static final FileTime CHANGED = FileTime.from(Instant.parse("2026-03-01T00:00:00Z"));

    @TempDir
    Path dir;

    @Test
    void writesASingleResultToStandardOutput() throws IOException {
        var page = page("page.txt", "One");
        assertEquals(
                new Call(0, "json of " + page + " at 2026-03-01T00:00:00Z\n1:1 One\n", ""),
                Call.of("convert", "--to", "json", page));
    }

    @Test
    void takesTheCallersTimeAndFacts() throws IOException {
        var page = page("page.txt", "One");
        assertEquals(
                "json of " + page + " at 2026-03-01T00:00:00Z\nExample = News\n1:1 One\n",
                Call.of(
                                "convert",
                                "--to",
                                "json",
                                "--now",
                                "2026-03-01T08:00:00+08:00",
                                "--set",
                                "provider=Example = News",
                                page)
                        .out());
    }

    @Test
    void passesOptionsToTheWriter() throws IOException {
        var page = page("page.txt", "# One\n\nWords.\n");
        assertThat(Call.real("convert", "--quiet", "--to", "html", "--option", "fragment=true", page)
                        .out())
                .startsWith("<div class=\"edition\"");
        assertEquals(
                new Call(
                        2,
                        "",
                        "broadsheet convert: error: --option vertical=up: it is true or false, not 'up' (see"
                                + " broadsheet convert --help)\n"),
                Call.real("convert", "--to", "html", "--option", "vertical=up", page));
        assertEquals(
                new Call(
                        2,
                        "",
                        "broadsheet convert: error: --option style=none: json has no options (see broadsheet convert"
                                + " --help)\n"),
                Call.real("convert", "--to", "json", "--option", "style=none", page));
        assertThat(Call.real("convert", "--to", "html", "--option", "stile=none", page)
                        .err())
                .startsWith(
                        "broadsheet convert: error: there is no option of html 'stile'; did you mean 'style'? Known: ")
                .hasLineCount(1);
    }

    @Test
    void readsStandardInput() throws IOException {
        assertThat(Call.fed("One", "convert", "--to", "json", "-").out())
                .startsWith("json of - at 20")
                .endsWith("\n1:1 One\n");
        assertEquals(new Call(0, "", ""), Call.fed("One", "convert", "--to", "json", "--output-dir", dir, "-"));
        assertThat(files()).containsExactly("stdin.json");
    }

    @Test
    void namesOutputsByInputsWithoutTheirEndings() throws IOException {
        for (String name : List.of(
                "two words.txt",
                "a.ninjs.json",
                "2024.10.08.news.TXT",
                ".dot.txt",
                "README",
                "end..txt",
                "b.dat",
                "日报.md")) {
            page(name, "One");
        }
        var names = files().stream().map(name -> dir.resolve(name).toString()).toList();
        var words = new ArrayList<Object>(List.of("convert", "--to", "nitf", "--output-dir", dir.resolve("out")));
        words.addAll(names);
        assertEquals(new Call(0, "", ""), Call.of(words.toArray()));
        assertThat(files("out"))
                .containsExactlyInAnyOrder(
                        "two words.nitf.xml",
                        "a.nitf.xml",
                        "2024.10.08.news.nitf.xml",
                        ".dot.nitf.xml",
                        "README.nitf.xml",
                        "end..nitf.xml",
                        "b.nitf.xml",
                        "日报.nitf.xml");
    }

    @Test
    void looksIntoFoldersForKnownEndingsInOrder() throws IOException {
        for (String name : List.of(
                "pages/b.txt", "pages/a.md", "pages/sub/c.txt", "pages/.git/d.txt", "pages/x.png", "pages/.e.txt")) {
            page(name, "!note", "One", "lossy");
        }
        var call = Call.of("convert", "--to", "json", "--output-dir", dir.resolve("pages/out"), dir.resolve("pages"));
        var warning = ":1:1: warning: something is lost [output/fact-dropped]";
        assertEquals(
                List.of("DIR/pages/a.md" + warning, "DIR/pages/b.txt" + warning, "DIR/pages/sub/c.txt" + warning),
                call.lines(dir));
        assertThat(files("pages/out")).containsExactlyInAnyOrder("a.json", "b.json", "sub/c.json");
        assertEquals(
                call,
                Call.of(
                        "convert",
                        "--to",
                        "json",
                        "--output-dir",
                        dir.resolve("pages/out"),
                        dir.resolve("pages") + "/"));
    }

    @Test
    void refusesAFolderWithoutPages() throws IOException {
        Files.createDirectory(dir.resolve("pages"));
        var call = Call.of("convert", "--to", "json", "--from", "text", dir.resolve("pages"));
        assertEquals(3, call.status());
        assertEquals(
                List.of("DIR/pages/: error: a folder without a file that ends in .markdown .text .txt .md"),
                call.lines(dir));
    }

    @Test
    void convertsTheOthersWhenSomeCannotBeRead() throws IOException {
        page("good.txt", "One");
        page("torn.txt", "One", "  !no order", "!refuse");
        page("empty.txt", "", " ");
        page("fault.txt", "!fault");
        page("deep.txt", "!deep");
        page("memory.txt", "!memory");
        page("other.txt", "<other>");
        Files.write(dir.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        Files.write(dir.resolve("zeros.txt"), new byte[100]);
        page("unwritable.txt", "unwritable");
        var call = Call.of(
                "convert",
                "--to",
                "json",
                "--output-dir",
                dir.resolve("out"),
                dir.resolve("gone.txt"),
                dir.resolve("good.txt/x"),
                "",
                dir);
        assertEquals(3, call.status());
        assertThat(call.lines(dir).get(5))
                .matches("DIR/fault.txt: error: a fault of broadsheet itself \\(FakeFormats.java, line \\d+\\); please"
                        + " report it, with the document if you can");
        var lines = new ArrayList<>(call.lines(dir));
        lines.remove(5);
        assertEquals(
                List.of(
                        "DIR/gone.txt: error: no such file or folder",
                        "DIR/good.txt/x: error: Not a directory",
                        "'': error: an empty name names no file",
                        "DIR/deep.txt: error: nested too deeply to be worked on",
                        "DIR/empty.txt: error: the input is empty; there is no news in it to read [input/empty]",
                        "DIR/memory.txt: error: not enough memory; give the program more (java -Xmx), fewer --jobs, or"
                                + " a lower --limit bytes",
                        "DIR/other.txt: error: the format of the input is none that can be read; if it is, name it"
                                + " with --from [input/format-unknown]",
                        "DIR/picture.txt: error: the input is a PNG picture; bring it into text first [input/binary]",
                        "DIR/torn.txt:3:1: error: refused on demand [fake/refused]",
                        "DIR/unwritable.txt: error: cannot write 'DIR/out/unwritable.json': No space left on device",
                        "DIR/zeros.txt: error: the input is binary data; bring it into text first [input/binary]"),
                lines);
        assertThat(files("out")).containsExactly("good.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                            | broadsheet: error: name a command: convert, inspect, validate, formats, rules, rule (see broadsheet --help)
        publish                                       | broadsheet: error: there is no command 'publish'; Known: convert, inspect, validate, formats, rules, rule (see broadsheet --help)
        convrt                                        | broadsheet: error: there is no command 'convrt'; did you mean 'convert'? Known: convert, inspect, validate, formats, rules, rule (see broadsheet --help)
        convert x                                     | broadsheet convert: error: Missing required option: '--to=FORMAT' (see broadsheet convert --help)
        convert --to json                             | broadsheet convert: error: Missing required parameter: 'INPUT' (see broadsheet convert --help)
        convert --to docx x                           | broadsheet convert: error: there is no format to write 'docx'; Known: json, nitf, text (see broadsheet convert --help)
        convert --to nift x                           | broadsheet convert: error: there is no format to write 'nift'; did you mean 'nitf'? Known: json, nitf, text (see broadsheet convert --help)
        convert --to json --from docx x               | broadsheet convert: error: there is no format to read 'docx'; Known: text, ninjs (see broadsheet convert --help)
        convert --to json x --output-dir              | broadsheet convert: error: Missing required parameter for option '--output-dir' (DIR) (see broadsheet convert --help)
        convert --to json --output-dir a --output b x | broadsheet convert: error: --output-dir and --output exclude each other (see broadsheet convert --help)
        convert --to json --split x                   | broadsheet convert: error: --split needs --output-dir, a folder for the articles (see broadsheet convert --help)
        convert --to json --resume x                  | broadsheet convert: error: --resume needs --output-dir, to see what is done (see broadsheet convert --help)
        convert --to json -q -v x                     | broadsheet convert: error: --quiet and --verbose exclude each other (see broadsheet convert --help)
        convert --to json x y                         | broadsheet convert: error: 2 inputs need --output-dir, a folder for their outputs (see broadsheet convert --help)
        convert --to json - -                         | broadsheet convert: error: standard input (-) can be read but once (see broadsheet convert --help)
        convert --to json --jobs -1 x                 | broadsheet convert: error: --jobs takes a number from 0 to 256, not -1 (see broadsheet convert --help)
        convert --to json --jobs x x                  | broadsheet convert: error: Invalid value for option '--jobs': 'x' is not an int (see broadsheet convert --help)
        convert --to json --now today x               | broadsheet convert: error: --now takes a time with its offset such as 2026-03-01T08:00:00+08:00, not 'today' (see broadsheet convert --help)
        convert --to json --set provider x            | broadsheet convert: error: --set takes NAME=VALUE, not 'provider' (see broadsheet convert --help)
        convert --to json --set urgency=high x        | broadsheet convert: error: --set urgency=high: urgency is a number from 1 to 9, not 'high' (see broadsheet convert --help)
        convert --to json --limit depth=deep x        | broadsheet convert: error: --limit depth takes a number from 1, not 'deep' (see broadsheet convert --help)
        convert --to json --limit bites=1 x           | broadsheet convert: error: there is no limit 'bites'; did you mean 'bytes'? Known: bytes, depth, blocks, attributes, text-length, diagnostics (see broadsheet convert --help)
        convert --to json --charset latin-x x         | broadsheet convert: error: there is no charset 'latin-x'; try UTF-8, GB18030, Big5, Shift_JIS or windows-1252 (see broadsheet convert --help)
        convert --to json --base-url news/ x          | broadsheet convert: error: --base-url takes a whole address such as https://example.org/news/, not 'news/' (see broadsheet convert --help)
        convert --to json --dialect wired x           | broadsheet convert: error: there is no dialect 'wired'; known: wire (see broadsheet convert --help)
        """)
    void answersWrongCallsInOneLine(String words, String line) {
        var call = Call.of((Object[]) words.split(" "));
        assertEquals(new Call(2, "", line + "\n"), call.out().isEmpty() && words.isEmpty() ? Call.of() : call);
    }

    @Test
    void guessesTheOptionAndTheFactThatWereMeant() {
        assertThat(Call.of("convert", "--too", "json", "x").err())
                .startsWith("broadsheet convert: error: there is no option '--too'; did you mean '--to'? Known: --to,"
                        + " --from,")
                .hasLineCount(1);
        assertThat(Call.of("convert", "--to", "json", "--set", "providr=x", "x").err())
                .startsWith("broadsheet convert: error: there is no fact 'providr'; did you mean 'provider'? Known:"
                        + " publication, ")
                .hasLineCount(1);
    }

    @Test
    void refusesTwoInputsThatWouldWriteOneFile() throws IOException {
        page("one/front.txt", "One");
        page("two/front.md", "Two");
        var call = Call.of(
                "convert",
                "--to",
                "json",
                "--output-dir",
                dir.resolve("out"),
                dir.resolve("one/front.txt"),
                dir.resolve("two/front.md"));
        assertEquals(2, call.status());
        assertEquals(
                List.of("broadsheet convert: error: 'DIR/one/front.txt' and 'DIR/two/front.md' would both be written to"
                        + " 'DIR/out/front.json'; convert them into different folders (see broadsheet convert --help)"),
                call.lines(dir));
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void tellsNamesApartThatDifferInTheirCase() throws IOException {
        page("page.txt", "One");
        assumeTrue(Files.notExists(dir.resolve("PAGE.txt")), "this file system takes PAGE.txt for page.txt");
        page("PAGE.txt", "Two");
        assertEquals(
                0,
                Call.of(
                                "convert",
                                "--to",
                                "json",
                                "--output-dir",
                                dir,
                                dir.resolve("page.txt"),
                                dir.resolve("PAGE.txt"))
                        .status());
        assertThat(files()).contains("page.json", "PAGE.json");
    }

    @Test
    void neverReplacesAnInput() throws IOException {
        var page = page("page.txt", "One");
        page("link/page.md", "Two");
        Files.createSymbolicLink(dir.resolve("same"), dir);
        Files.createSymbolicLink(dir.resolve("link/page.txt"), page);
        for (var call : List.of(
                Call.of("convert", "--to", "text", "--output-dir", dir, page),
                Call.of("convert", "--to", "text", "--output-dir", dir.resolve("same"), page),
                Call.of("convert", "--to", "text", "--output-dir", dir, dir.resolve("same/page.txt")),
                Call.of("convert", "--to", "text", "--output", dir.resolve("same/page.txt"), page),
                Call.of("convert", "--to", "text", "--output", page, dir.resolve("link/page.txt")),
                Call.of(
                        "convert",
                        "--to",
                        "text",
                        "--output-dir",
                        dir.resolve("link"),
                        dir.resolve("link/page.md"),
                        page))) {
            assertEquals(2, call.status());
            assertThat(call.err())
                    .containsAnyOf("replace the input", "is the input", "would both be written")
                    .hasLineCount(1);
        }
        assertThat(page).hasContent("One");
    }

    @Test
    void neverReplacesAnInputByAnArticle() throws IOException {
        page("a.md", "One", "Two");
        page("a-02.txt", "Mine");
        var call = Call.of(
                "convert",
                "--to",
                "text",
                "--split",
                "--output-dir",
                dir,
                dir.resolve("a.md"),
                dir.resolve("a-02.txt"));
        assertEquals(3, call.status());
        assertThat(dir.resolve("a-02.txt")).hasContent("Mine");
        assertThat(files()).containsExactlyInAnyOrder("a.md", "a-02.txt", "a-02-01.txt");
    }

    @Test
    void replacesALinkAndDoesNotFollowIt() throws IOException {
        var page = page("page.txt", "One");
        var outside = page("outside", "precious");
        Files.createDirectory(dir.resolve("out"));
        Files.createSymbolicLink(dir.resolve("out/page.json"), outside);
        assertEquals(
                0,
                Call.of("convert", "--to", "json", "--output-dir", dir.resolve("out"), page)
                        .status());
        assertThat(outside).hasContent("precious");
        assertThat(dir.resolve("out/page.json")).isRegularFile().content().endsWith("One\n");
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
        var page = page("page.txt", "unwritable");
        page("page.json", "old");
        assertEquals(
                3, Call.of("convert", "--to", "json", "--output-dir", dir, page).status());
        assertThat(dir.resolve("page.json")).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("page.txt", "page.json");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        var page = page("page.txt", "One");
        Files.createDirectories(dir.resolve("out/page.json/full"));
        Files.createSymbolicLink(dir.resolve("ring"), dir.resolve("ring"));
        assertEquals(
                List.of("DIR/page.txt: error: cannot write 'DIR/out/page.json': there is a folder of that name"),
                Call.of("convert", "--to", "json", "--output-dir", dir.resolve("out"), page)
                        .lines(dir));
        assertEquals(
                List.of("DIR/page.txt: error: cannot make this folder for the outputs: there is a file where a folder"
                        + " is needed"),
                Call.of("convert", "--to", "json", "--output-dir", page, page).lines(dir));
        assertEquals(
                3,
                Call.of("convert", "--to", "json", "--output-dir", page.resolve("deeper"), page)
                        .status());
        assertEquals(
                3,
                Call.of("convert", "--to", "json", "--output-dir", dir.resolve("ring"), page)
                        .status());
        assertEquals(
                3,
                Call.of("convert", "--to", "json", "--output-dir", dir.resolve("o".repeat(300)), page)
                        .status());
        assertThat(page).hasContent("One");
    }

    @Test
    void saysThatAFolderIsReadOnly() throws IOException {
        var page = page("page.txt", "One");
        var out = Files.createDirectory(dir.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(out), "this user may write everywhere");
        assertEquals(
                List.of("DIR/page.txt: error: cannot write 'DIR/out/page.json': permission denied"),
                Call.of("convert", "--to", "json", "--output-dir", out, page).lines(dir));
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        var page = page("page.txt", "One");
        Files.createSymbolicLink(dir.resolve("out"), Files.createDirectory(dir.resolve("real")));
        assertEquals(new Call(0, "", ""), Call.of("convert", "--to", "json", "--output-dir", dir.resolve("out"), page));
        assertThat(files("real")).containsExactly("page.json");
    }

    @Test
    void splitsAnEditionIntoItsArticles() throws IOException {
        var page = page("page.txt", "!warning about it", "One", "!notice", "!warning about it", "Two");
        var call = Call.of("convert", "--to", "nitf", "--split", "--output-dir", dir.resolve("out"), page);
        assertEquals(0, call.status());
        assertEquals(
                List.of(
                        "DIR/page.txt:1:1: warning: !warning about it [fake/warning]",
                        "DIR/page.txt:4:1: warning: !warning about it [fake/warning]",
                        "DIR/page.txt:1:1: warning: 1 notices and 0 references and pictures belong to no article and"
                                + " are in none of the outputs; they are in the output without --split"
                                + " [output/fact-dropped]"),
                call.lines(dir));
        assertThat(dir.resolve("out/page-01.nitf.xml"))
                .hasContent("nitf of " + page + "#1 at 2026-03-01T00:00:00Z\n2:1 One\nsections[0].articles[0]");
        assertThat(dir.resolve("out/page-02.nitf.xml"))
                .hasContent("nitf of " + page + "#2 at 2026-03-01T00:00:00Z\n5:1 Two\nsections[0].articles[0]");
    }

    @Test
    void givesNoTwoArticlesTheIdOfTheirEdition() throws IOException {
        var file = page(
                "issue.json",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\",\"edition\":{\"sections\":[{\"articles\":["
                        + "{\"headline\":{\"main\":\"One\"}},{\"headline\":{\"main\":\"Two\"}}]}],"
                        + "\"metadata\":{\"id\":\"urn:x:7\"}}}");
        Call.real("convert", "--to", "ninjs", "--split", "--output-dir", dir.resolve("out"), file);
        assertThat(dir.resolve("out/issue-01.ninjs.json")).content().contains("\"uri\": \"urn:x:7#1\"");
        assertThat(dir.resolve("out/issue-02.ninjs.json")).content().contains("\"uri\": \"urn:x:7#2\"");
    }

    @Test
    void refusesSeveralArticlesWhereADocumentHoldsOne() throws IOException {
        var page = page("page.txt", "One", "Two");
        assertEquals(
                List.of("DIR/page.txt: error: holds 2 articles, and one document of nitf holds one; give --split"),
                Call.of("convert", "--to", "nitf", page).lines(dir));
        assertEquals(
                List.of("DIR/none.txt: error: holds no article, so there is nothing to split"),
                Call.of("convert", "--to", "nitf", "--split", "--output-dir", dir, page("none.txt", "!note"))
                        .lines(dir));
    }

    @Test
    void makesEachLibertyAnErrorWhenStrict() throws IOException {
        page("free.txt", "!note n", "!warning w", "One");
        page("plain.txt", "!note n", "One");
        var call = Call.of("convert", "--strict", "--to", "json", "--output-dir", dir.resolve("out"), dir);
        assertEquals(3, call.status());
        assertEquals(List.of("DIR/free.txt:2:1: error: !warning w [fake/warning]"), call.lines(dir));
        assertThat(files("out")).containsExactly("plain.json");
    }

    @Test
    void tellsAsMuchAsIsAskedFor() throws IOException {
        var page = page("page.txt", "!note n", "!warning w", "!error e", "One");
        var all = List.of(
                "DIR/page.txt:1:1: note: !note n [fake/note]",
                "DIR/page.txt:2:1: warning: !warning w [fake/warning]",
                "DIR/page.txt:3:1: error: !error e [fake/error]");
        assertEquals(all.subList(1, 3), Call.of("convert", "--to", "json", page).lines(dir));
        assertEquals(all, Call.of("convert", "--to", "json", "-v", page).lines(dir));
        assertEquals(
                all.subList(2, 3),
                Call.of("convert", "--to", "json", "-q", page).lines(dir));
        assertEquals(0, Call.of("convert", "--to", "json", page).status());
    }

    @Test
    void keepsMessagesOnOneHarmlessLine() throws IOException {
        var page =
                page("esc\u001b[2J\n::error::.txt", "!warning \u001b]0;t\u0007\u202e\u2028" + "x".repeat(1000), "One");
        var call = Call.of("convert", "--to", "json", "--output-dir", dir.resolve("out"), page);
        assertThat(call.err()).hasLineCount(1).doesNotContain("\u001b", "\u202e", "\u2028");
        assertThat(call.lines(dir).get(0))
                .startsWith("DIR/esc [2J ::error::.txt:1:1: warning: !warning  ]0;t")
                .hasSizeLessThan(700);
    }

    @Test
    void doesNotDependOnTheNumberOfJobs() throws IOException {
        for (int i = 100; i < 160; i++) {
            page("in/p" + i + ".txt", i % 7 == 0 ? "!fault" : "!warning w" + i, "One " + i);
        }
        var one = Call.of("convert", "--to", "json", "--output-dir", dir.resolve("one"), dir.resolve("in"));
        var four = Call.of(
                "convert", "--to", "json", "--jobs", "4", "--output-dir", dir.resolve("four"), dir.resolve("in"));
        assertEquals(one, four);
        assertThat(one.err()).hasLineCount(60);
        for (String name : files("one")) {
            assertThat(dir.resolve("four").resolve(name))
                    .hasSameBinaryContentAs(dir.resolve("one").resolve(name));
        }
        assertThat(files("four")).hasSameSizeAs(files("one")).hasSize(52);
    }

    @Test
    void passesOverWhatIsDoneWhenItResumes() throws IOException {
        page("a.txt", "One");
        page("b.txt", "Two");
        page("out/a.json", "done");
        page("out/b.json", "old");
        Files.setLastModifiedTime(
                dir.resolve("out/a.json"), FileTime.from(CHANGED.toInstant().plusSeconds(1)));
        Call.of("convert", "--resume", "--to", "json", "--output-dir", dir.resolve("out"), dir);
        assertThat(dir.resolve("out/a.json")).hasContent("done");
        assertThat(dir.resolve("out/b.json")).content().contains("Two");
    }

    @Test
    void passesOverWhatIsSplitWhenItResumes() throws IOException {
        page("a.txt", "One", "Two");
        page("out/a-01.json", "done");
        Files.setLastModifiedTime(
                dir.resolve("out/a-01.json"), FileTime.from(CHANGED.toInstant().plusSeconds(1)));
        Call.of("convert", "--resume", "--split", "--to", "json", "--output-dir", dir.resolve("out"), dir);
        assertThat(files("out")).containsExactly("a-01.json");
    }

    @Test
    void holdsInputsToTheLimits() throws IOException {
        var page = page("page.txt", "four");
        assertEquals(
                0,
                Call.of("convert", "--to", "json", "--limit", "bytes=5", page).status());
        assertEquals(
                List.of("DIR/page.txt: error: the input goes beyond the limit of 4 bytes; raise that limit to read it"
                        + " [limit/bytes]"),
                Call.of("convert", "--to", "json", "--limit", "bytes=4", page).lines(dir));
    }

    /** Three items, of which the last is beyond the limit of bytes. */
    @Test
    void readsAndWritesLargeMessagesItemByItem() throws IOException {
        var item = "<newsItem guid=\"urn:x:%d\"><contentMeta><headline>Item %d</headline></contentMeta></newsItem>";
        var message = page(
                "wire.xml",
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>",
                item.formatted(1, 1),
                item.formatted(2, 2),
                item.formatted(3, 3),
                "</itemSet></newsMessage>");
        var lines = dir.resolve("wire.jsonl");
        assertEquals(
                0,
                Call.real("convert", "-q", "--limit", "bytes=150", "--to", "json", "--output", lines, message)
                        .status());
        assertThat(Files.readAllLines(lines))
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"format\":\"broadsheet\""));
        var back = Call.real("convert", "-q", "--to", "newsml-g2", "--set", "provider=Example", lines);
        assertThat(back.out()).containsSubsequence("<newsMessage", "Item 1", "Item 2", "Item 3", "</newsMessage>");
        assertEquals(
                new Call(
                        3,
                        "",
                        lines
                                + ": error: one document of nitf holds one edition, and there are several; give --split\n"),
                Call.real("convert", "-q", "--to", "nitf", lines));
        var parts = dir.resolve("parts");
        assertEquals(
                0,
                Call.real("convert", "-q", "--to", "nitf", "--split", "--output-dir", parts, lines)
                        .status());
        try (var files = Files.list(parts)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("wire-000001.nitf.xml", "wire-000002.nitf.xml", "wire-000003.nitf.xml");
        }
    }

    /** What was read before the fault is not written either. */
    @Test
    void writesNothingOfAMessageThatBreaksOff() throws IOException {
        var message = page("cut.xml", "<newsMessage><itemSet>", "<newsItem guid=\"urn:x:1\"/>", "<newsItem guid='2");
        var call = Call.real("convert", "--stream", "--to", "json", "--output-dir", dir.resolve("out"), message);
        assertEquals(3, call.status());
        assertThat(call.err()).startsWith(message + ":4:1: error:").contains("the XML is not well-formed");
        try (var files = Files.list(dir.resolve("out"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void stopsAStrictStreamAtTheFirstLiberty() throws IOException {
        var message =
                page("wire.xml", "<newsMessage><itemSet>", "<newsItem guid=\"urn:x:1\"/>", "</itemSet></newsMessage>");
        var call = Call.real("convert", "--stream", "--strict", "--to", "json", message);
        assertEquals(3, call.status());
        assertEquals("", call.out());
        assertThat(call.err()).contains(": error: ");
    }

    @Test
    void readsAndWritesCodesOfTheCallersCatalog() throws IOException {
        var item = page(
                "item.xml",
                "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\">",
                "<catalogRef href=\"http://example.org/catalog.xml\"/>",
                "<contentMeta><subject qcode=\"our:harbour\"/></contentMeta></newsItem>");
        var catalog = page(
                "catalog.xml",
                "<catalog xmlns=\"http://iptc.org/std/nar/2006-10-01/\">",
                "<scheme alias=\"our\" uri=\"http://example.org/our/\"/></catalog>");
        assertThat(Call.real("convert", "-q", "--to", "json", "--catalog", catalog, item)
                        .out())
                .contains("http://example.org/our/harbour");
        assertThat(Call.real("convert", "-q", "--to", "newsml-g2", "--catalog", catalog, item)
                        .out())
                .contains("qcode=\"our:harbour\"", "<scheme alias=\"our\" uri=\"http://example.org/our/\"/>");
        var empty = page("empty.xml", "<catalog/>");
        assertThat(Call.real("convert", "--to", "json", "--catalog", empty, item))
                .matches(call -> call.status() == 2)
                .extracting(Call::err)
                .asString()
                .contains(empty + ": the catalog declares no scheme");
        assertThat(Call.real("convert", "--to", "json", "--catalog", dir.resolve("none"), item)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void writesBodiesOfNewsmlAsNitfWhenAsked() throws IOException {
        var page = page("page.txt", "# One", "", "Words.");
        assertThat(Call.real("convert", "-q", "--to", "newsml-g2", "--option", "body=nitf", page)
                        .out())
                .contains("<inlineXML contenttype=\"application/nitf+xml\"");
        assertThat(Call.real("convert", "--to", "newsml-g2", "--option", "body=pdf", page)
                        .err())
                .contains("the body is xhtml or nitf, not 'pdf'");
    }

    private Path page(String name, String... lines) throws IOException {
        var page = dir.resolve(name);
        Files.createDirectories(page.getParent());
        Files.writeString(page, String.join("\n", lines) + "\n");
        Files.setLastModifiedTime(page, CHANGED);
        return page;
    }

    private List<String> files() throws IOException {
        return files("");
    }

    private List<String> files(String below) throws IOException {
        var top = dir.resolve(below);
        try (var found = Files.walk(top)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
