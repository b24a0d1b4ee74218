package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newsroom decides: the configuration, suppressions and the baseline, with the library's own formats. */
class NewsroomTest {
    private static final String STORY = """
        ---
        title: Quay to be rebuilt
        author: Lin Wei
        language: en
        id: urn:x:1
        ---
        The council met. “It is time, she said.

        See the [minutes](minutes.html).
        """;

    @TempDir
    Path dir;

    @BeforeEach
    void writeStory() throws IOException {
        file("news/a.md", STORY);
    }

    private Path file(String name, String words) throws IOException {
        var file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    private Call validate(Object... words) {
        return Call.real(Stream.concat(
                        Stream.of("validate", "--fail-on", "note"),
                        Stream.concat(Stream.of(words), Stream.of(dir.resolve("news"))))
                .toArray());
    }

    /** The findings without the readers' own words about what they did. */
    private List<String> told(Call call) {
        return call.out()
                .replace(dir.toString(), "DIR")
                .lines()
                .filter(line -> !line.contains("[text/dialect") && !line.contains("[text/fact"))
                .toList();
    }

    @Test
    void tellsNotesWhereTheyMakeItFail() {
        assertThat(told(validate("--no-config")))
                .containsExactly(
                        "DIR/news/a.md:7:18: note: the quotation mark “ is opened and never closed"
                                + " [text/quotes-unbalanced]",
                        "DIR/news/a.md:9:1: note: 'minutes.html' is relative; without the address of its page it leads"
                                + " nowhere [id/url-relative]",
                        "0 errors, 0 warnings, 3 notes in 1 of 1 file");
    }

    @Test
    void weighsAsConfigured() throws IOException {
        var config = file("broadsheet.yaml", """
            rules:
              text/quotes-unbalanced: error
              id/url-relative: off
            parameters:
              languages: [zh]
            """);
        assertThat(told(validate("--config", config)))
                .anyMatch(line -> line.endsWith(
                        "error: the quotation mark “ is opened and never closed [text/quotes-unbalanced]"))
                .anyMatch(line -> line.contains("warning: the language 'en' is none of those"))
                .noneMatch(line -> line.contains("id/url-relative"));
    }

    @Test
    void takesTheProfileOfTheCallBeforeTheConfigured() throws IOException {
        var config = file("broadsheet.json", "{\"profile\": \"publishable\"}");
        assertThat(validate("--config", config).out()).contains("[rights/holder-missing]");
        assertThat(validate("--config", config, "--profile", "draft").out()).doesNotContain("[rights/holder-missing]");
    }

    @Test
    void leavesFilesOutAndTreatsOthersByTheirOwnWeights() throws IOException {
        file("news/old/b.md", STORY);
        file("news/letters/c.md", STORY);
        var config = file("broadsheet.yaml", """
            ignore: ["news/old/**"]
            overrides:
              - files: ["news/letters/**"]
                rules: {text/quotes-unbalanced: off}
              - files: [c.md]
                profile: publishable
                rules: {id/url-relative: error}
            """);
        var told = told(validate("--config", config));
        assertThat(told)
                .noneMatch(line -> line.contains("/old/"))
                .anyMatch(line -> line.contains("a.md") && line.contains("quotes-unbalanced"))
                .noneMatch(line -> line.contains("c.md") && line.contains("quotes-unbalanced"))
                .anyMatch(line -> line.contains("c.md") && line.contains("error: 'minutes.html'"))
                .anyMatch(line -> line.contains("c.md") && line.contains("rights/holder-missing"));
        assertEquals(validate("--config", config), validate("--config", config, "--jobs", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profil: draft | there is no setting 'profil'; did you mean 'profile'?",
                "profile: weekend | there is no profile 'weekend'",
                "rules: {id/mising: off} | there is no rule 'id/mising'; did you mean 'id/missing'?",
                "rules: {x: off} | there is no rule 'x'; 'broadsheet rules' lists them",
                "rules: {id/missing: fatal} | there is no weight 'fatal'",
                "rules: [id/missing] | 'rules' takes names with values",
                "parameters: {headline-lenght: 3} | there is no parameter 'headline-lenght'; did you mean"
                        + " 'headline-length'?",
                "parameters: {headline-length: 0} | 'headline-length' takes a number from 1, not '0'",
                "parameters: {languages: en} | 'languages' takes a list",
                "parameters: {languages: [[en]]} | 'languages' takes a list of words",
                "overrides: [{rules: {}}] | an override names no 'files'",
                "ignore: ['[a'] | '[a' is no pattern of paths",
                "- a | it holds no names with values",
                "a: b: c | line 1: ",
                "{profile: draft, profile: draft} | line 1: "
            })
    void answersFaultsOfTheConfigurationInOneLine(String text, String answer) throws IOException {
        var config = file("c.yaml", text);
        var call = validate("--config", config);
        assertEquals(new Call(2, "", call.err()), call);
        assertThat(call.err()).hasLineCount(1).contains("the configuration '").contains("c.yaml': " + answer);
    }

    @Test
    void answersAConfigurationThatIsNotThere() {
        var call = validate("--config", dir.resolve("none.yaml"));
        assertEquals(2, call.status());
        assertThat(call.err()).contains("it cannot be read: no such file or folder");
        assertEquals(2, validate("--config", "x", "--no-config").status());
    }

    @Test
    void findsTheNearestConfigurationUpwards() throws IOException {
        var outer = file("broadsheet.json", "{}");
        assertEquals(Optional.of(outer), ConfigFile.find(dir.resolve("news")));
        var inner = file("news/broadsheet.yaml", "");
        assertEquals(Optional.of(inner), ConfigFile.find(dir.resolve("news")));
        assertEquals(Config.NONE.rules(), ConfigFile.read(inner).rules());
    }

    @Test
    void suppressesWhatTheDocumentAsksFor() throws IOException {
        file("news/a.md", STORY.replace("See", "<!-- broadsheet-disable id/url-relative -- ours alone -->\n\nSee"));
        var call = validate("--no-config");
        assertThat(call.out()).doesNotContain("[id/url-relative]").contains("1 suppressed");
        var sarif = validate("--no-config", "--report", "sarif").out();
        assertThat(sarif).contains("\"kind\": \"inSource\"").contains("\"justification\": \"ours alone\"");
    }

    @Test
    void knowsWhatTheBaselineKnows() throws IOException {
        var known = dir.resolve("known.json");
        assertEquals(0, validate("--no-config", "--write-baseline", known).status());
        String first = Files.readString(known);
        assertThat(first).contains("{\"file\":\"news/a.md\",\"rule\":\"id/url-relative\",\"fingerprint\":\"");
        var call = validate("--no-config", "--baseline", known);
        assertEquals(0, call.status());
        assertThat(call.out())
                .startsWith("0 errors, 0 warnings in 0 of 1 file; ")
                .contains("known to the baseline");
        file(
                "news/a.md",
                STORY.replace("The council", "It rained.\n\nThe council").replace("met.", "met. «It"));
        call = validate("--no-config", "--baseline", known);
        assertEquals(1, call.status());
        file("news/a.md", STORY.replace("minutes.html", "https://example.org"));
        call = validate("--no-config", "--baseline", known);
        assertEquals(0, call.status());
        assertThat(call.err()).contains("1 findings of the baseline are gone");
        validate("--no-config", "--baseline", known, "--write-baseline", known);
        assertThat(Files.readString(known)).doesNotContain("id/url-relative");
    }

    @Test
    void answersABaselineThatIsNone() throws IOException {
        for (var words : List.of("{}", "{", "[]")) {
            var call = validate("--baseline", file("known.json", words));
            assertEquals(2, call.status());
            assertThat(call.err()).hasLineCount(1).contains("the baseline '");
        }
    }

    @Test
    void writesSeveralReportsAtOnce() throws IOException {
        var call = validate(
                "--no-config",
                "--report",
                "sarif=" + dir.resolve("out/a.sarif"),
                "--report",
                "junit=" + dir.resolve("out/a.xml"),
                "--report",
                "json");
        assertEquals(1, call.status());
        assertThat(call.out()).startsWith("{\n  \"format\": \"broadsheet-report\"");
        assertThat(dir.resolve("out/a.sarif")).content().contains("\"version\": \"2.1.0\"");
        assertThat(dir.resolve("out/a.xml")).content().contains("<testsuite name=\"");
    }

    @Test
    void tellsWhatNewsmlWouldLose() {
        assertThat(validate("--no-config", "--profile", "newsml").status()).isEqualTo(1);
    }

    @Test
    void listsTheRulesAndExplainsThem() {
        var rules = Call.of("rules");
        assertEquals(0, rules.status());
        assertThat(rules.out().lines())
                .anyMatch(line -> line.matches("id/missing +off +warning +error +note +the article has no id"));
        assertEquals("""
            metadata/urgency-range: the urgency is no number from 1 to 9

            ninjs and NewsML-G2 know no other; receivers refuse the item.

            bad:   urgency: 0
            good:  urgency: 4
            weighs draft error, publishable error, newsml error, google-news error
            https://github.com/broadsheet-news/broadsheet/blob/main/docs/rules.md#metadata-urgency-range
            """, Call.of("rule", "metadata/urgency-range").out());
        assertThat(Call.of("rule", "json/empty").out()).contains("Readers alone tell this");
        var wrong = Call.of("rule", "metadata/urgency-rang");
        assertEquals(2, wrong.status());
        assertThat(wrong.err()).contains("did you mean 'metadata/urgency-range'?");
    }
}
