package org.broadsheet.renderer.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, its schemas loaded once; it fetches nothing. It lowers letters by the default locale, so that a Turkish
 * one makes it refuse the region IL: it runs under a neutral one, while the pages are written under the one at hand.
 */
final class HtmlChecker {
    private final List<String> findings = new ArrayList<>();
    private final SimpleDocumentValidator checker;

    /** A checker that may guess at the language of a page and compare it with what the page says. */
    HtmlChecker(boolean guessingLanguages) {
        checker = new SimpleDocumentValidator(true, false, guessingLanguages);
        var locale = neutral();
        try {
            withRoom(() -> {
                checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Listener());
                checker.setUpValidatorAndParsers(new Listener(), false, false);
                return null;
            });
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Does a work that goes deeper than the stack of a small thread. */
    private static void withRoom(Callable<?> work) {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "checker", 16L << 20);
        thread.start();
        try {
            task.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Sets a neutral default locale; answers with the one before. */
    private static Locale neutral() {
        var locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        return locale;
    }

    /** All errors and warnings of a page, each with its line. */
    List<String> findings(String page) {
        findings.clear();
        var locale = neutral();
        try {
            checker.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        } finally {
            Locale.setDefault(locale);
        }
        return List.copyOf(findings);
    }

    private final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException finding) {
            add("warning", finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add("error", finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add("fatal error", finding);
        }

        private void add(String weight, SAXParseException finding) {
            findings.add(finding.getLineNumber() + ": " + weight + ": " + finding.getMessage());
        }
    }
}
