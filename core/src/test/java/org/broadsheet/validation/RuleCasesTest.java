package org.broadsheet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.json.JsonReader;
import org.broadsheet.model.Metadata;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder for each rule: a document that breaks it, where and how that is told, and the same document put right.
 * {@code -Dcases.accept=true} rewrites what is told.
 */
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/rules");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesAtItsPlace(Path folder) throws IOException {
        var properties = properties(folder);
        var document = Document.read(folder.resolve("bad.json"));
        var told = lines(document, validator(properties), properties.getProperty("rule"));
        var expected = folder.resolve("findings.txt");
        if (Boolean.getBoolean("cases.accept")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsQuietAboutTheSameDocumentPutRight(Path folder) throws IOException {
        var properties = properties(folder);
        var document = Document.read(folder.resolve("good.json"));
        assertEquals("", lines(document, validator(properties), properties.getProperty("rule")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void canBeSuppressed(Path folder) throws IOException {
        var properties = properties(folder);
        String rule = properties.getProperty("rule");
        if (rule.startsWith("suppression/")) {
            return;
        }
        var document = Document.read(folder.resolve("bad.json")).suppressing(rule);
        var verdict = validator(properties).judge(document.source(), document.result());
        assertThat(verdict.findings()).extracting(Diagnostic::code).doesNotContain(rule, "suppression/unused");
        assertThat(verdict.suppressed())
                .isNotEmpty()
                .allSatisfy(suppressed -> assertEquals("on purpose", suppressed.reason()))
                .allSatisfy(
                        suppressed -> assertEquals(rule, suppressed.finding().code()));
    }

    @Test
    void thereIsOneForEachRuleThatNotReadersAloneTell() throws IOException {
        var rules = Rules.catalogue().stream()
                .filter(rule -> !rule.isReaders())
                .map(RuleInfo::anchor)
                .filter(name -> !List.of("structure-schema", "text-paragraph-merged", "output-fact-dropped")
                        .contains(name));
        assertThat(cases().stream().map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(rules.toList());
    }

    private static String lines(Document document, EditionValidator validator, String rule) {
        return String.join(
                "",
                validator.judge(document.source(), document.result()).findings().stream()
                        .filter(finding -> finding.code().equals(rule))
                        .map(RuleCasesTest::line)
                        .toList());
    }

    private static String line(Diagnostic finding) {
        return finding.span().map(span -> span.start().toString()).orElse("?") + " " + finding.severity() + " "
                + finding.path() + ": " + finding.message() + "\n";
    }

    private static Properties properties(Path folder) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(folder.resolve("rule.txt"))));
        return properties;
    }

    private static EditionValidator validator(Properties properties) {
        var parameters = Parameters.DEFAULTS
                .withLanguages(words(properties, "languages"))
                .withRequiredSubjects(words(properties, "required-subjects"));
        var vocabulary = words(properties, "vocabulary");
        if (!vocabulary.isEmpty()) {
            parameters = parameters.withVocabulary(vocabulary.get(0), vocabulary.subList(1, vocabulary.size()));
        }
        return EditionValidator.builder()
                .profile(Profile.named(properties.getProperty("profile", "draft"))
                        .orElseThrow())
                .parameters(parameters)
                .clock(NOON)
                .build();
    }

    private static List<String> words(Properties properties, String name) {
        String words = properties.getProperty(name, "");
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /**
     * What was read.
     *
     * @param source the text
     * @param result what was understood
     */
    private record Document(Source source, ParseResult result) {
        static Document read(Path file) throws IOException {
            var source = Source.of(file.toString(), Files.readAllBytes(file));
            return new Document(source, JsonReader.builder().build().parse(source));
        }

        Document suppressing(String rule) {
            var facts = Metadata.builder()
                    .extensions(Map.of("broadsheet-disable", rule + " -- on purpose"))
                    .build();
            return new Document(
                    source,
                    result.withEdition(
                            result.edition().toBuilder().metadata(facts).build()));
        }
    }
}
