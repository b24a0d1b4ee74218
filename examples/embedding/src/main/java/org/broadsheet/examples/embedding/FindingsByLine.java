package org.broadsheet.examples.embedding;

import java.util.List;
import org.broadsheet.format.ParseResult;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.broadsheet.validation.EditionValidator;

/** How do I tell an editor what is wrong, and on which line? */
public final class FindingsByLine {
    private FindingsByLine() {}

    /** All findings of parser and validator, each with its line and column. */
    public static List<String> of(byte[] bytes) {
        ParseResult page = Parsers.text().parse(Source.of("harbour-zh.txt", bytes));
        List<String> findings = EditionValidator.create().validate(page).stream()
                .map(finding -> finding.span().map(span -> span.start() + " ").orElse("") + finding.message())
                .toList();
        return findings;
    }
}
