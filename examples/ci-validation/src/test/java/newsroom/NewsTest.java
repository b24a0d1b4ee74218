package newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.report.Line;
import org.broadsheet.source.Source;
import org.broadsheet.validation.EditionValidator;
import org.broadsheet.validation.Profile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A test for each story; what is wrong with it is the message, with file, line and column. */
class NewsTest {
    private static final EditionValidator RULES =
            EditionValidator.builder().profile(Profile.PUBLISHABLE).build();

    @TestFactory
    Stream<DynamicTest> everyStoryIsFitToPublish() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/news"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> dynamicTest(file.toString(), file.toUri(), () -> assertEquals("", errors(file))));
        }
    }

    private static String errors(Path file) throws IOException {
        var source = Source.of(file.toString(), Files.readAllBytes(file));
        List<String> errors = RULES.judge(source, Parsers.text().parse(source)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> Line.of(file.toString(), finding).words(false))
                .toList();
        return String.join("\n", errors);
    }
}
