package org.broadsheet.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.Renderers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Pages as the Nu Html Checker sees them. Its schemas take a second to load, so all that needs it stands here. */
class HtmlValidityTest {
    private static final EmbeddedValidator CHECKER = checker(true);
    private static final EmbeddedValidator WITHOUT_GUESSES = checker(false);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ar", "ja"})
    void leavesTheCheckerNothingToSay(String sample) {
        assertEquals("", findings(SamplePages.all().get(sample)));
    }

    @Test
    void leavesTheCheckerNothingToSayAboutAnEmptyEdition() {
        assertEquals("", findings(Edition.builder().build()));
    }

    @Test
    void leavesTheCheckerNothingToSayAboutAHundredRandomEditions() {
        for (long seed = 0; seed < 100; seed++) {
            String page = Renderers.html().renderToString(RandomEditions.of(seed));
            assertEquals("", findings(page, WITHOUT_GUESSES), "seed " + seed);
        }
    }

    @Test
    void isCheckedByACheckerThatFindsFaults() {
        String page = Renderers.html().renderToString(SamplePages.english()).replace("<h1", "<h1><p>");
        assertTrue(findings(page, CHECKER).contains("error"));
    }

    private static String findings(Edition edition) {
        return findings(Renderers.html().renderToString(edition), CHECKER);
    }

    private static String findings(String page, EmbeddedValidator checker) {
        try {
            return checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Random words are of no language, so a guess at it says nothing. */
    private static EmbeddedValidator checker(boolean guessingLanguages) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(!guessingLanguages);
        return checker;
    }
}
