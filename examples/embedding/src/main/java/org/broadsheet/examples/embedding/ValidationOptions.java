package org.broadsheet.examples.embedding;

import java.util.List;
import java.util.Locale;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.broadsheet.validation.EditionValidator;
import org.broadsheet.validation.Parameters;
import org.broadsheet.validation.Profile;
import org.broadsheet.validation.Verdict;

/** How do I say what my newsroom expects? */
public final class ValidationOptions {
    private ValidationOptions() {}

    /** The findings in Chinese, and what the page itself asks not to be told. */
    public static Verdict of(byte[] bytes) {
        var source = Source.of("harbour-en.txt", bytes);
        EditionValidator rules = EditionValidator.builder()
                .profile(Profile.PUBLISHABLE)
                .off("text/headline-length")
                .parameters(Parameters.DEFAULTS.withLanguages(List.of("en", "zh-Hans")))
                .locale(Locale.CHINESE)
                .build();
        Verdict verdict = rules.judge(source, Parsers.text().parse(source));
        return verdict;
    }
}
