package org.broadsheet.cli;

import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;

/** Finds what is wrong with a document. Safe for use by several threads. */
@FunctionalInterface
interface Judge {
    /** The names of the profiles. */
    List<String> PROFILES = List.of("draft", "publishable", "newsml", "google-news");

    /** All findings, the reader's own among them, in the order of the document. */
    List<Diagnostic> judge(ParseResult result);

    /** The judge of a profile. */
    static Judge of(String profile) {
        if (!PROFILES.contains(profile)) {
            throw UsageException.unknown("profile", profile, PROFILES);
        }
        return result ->
                result.diagnostics().stream().sorted(Diagnostic.DOCUMENT_ORDER).toList();
    }
}
