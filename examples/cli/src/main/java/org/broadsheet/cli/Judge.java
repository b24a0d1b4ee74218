package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.validation.EditionValidator;
import org.broadsheet.validation.Profile;
import org.broadsheet.validation.Verdict;

/**
 * Finds what is wrong with documents: by their schema, and by the rules. Safe for use by several threads.
 *
 * @param structure judges by schemas
 * @param rules the validator, which takes its time to start; it does so while the first document is read
 */
record Judge(SchemaJudge structure, CompletableFuture<EditionValidator> rules) {
    /** A judge that starts now. */
    static Judge of(EditionValidator.Builder options, SchemaJudge structure) {
        return new Judge(structure, CompletableFuture.supplyAsync(options::build));
    }

    /** The profile called {@code name}. */
    static Profile profile(String name) {
        return Profile.named(name)
                .orElseThrow(() -> UsageException.unknown(
                        "profile",
                        name,
                        Stream.of(Profile.values()).map(Profile::toString).toList()));
    }

    /** All findings, the reader's own among them, in the order of the document. */
    Verdict judge(Reading.Document document) {
        var result = document.result();
        var all = new ArrayList<Diagnostic>(structure.judge(document));
        all.addAll(result.diagnostics());
        return rules.join()
                .judge(
                        document.source(),
                        new ParseResult(result.source(), result.edition(), result.sourceMap(), List.copyOf(all)));
    }
}
