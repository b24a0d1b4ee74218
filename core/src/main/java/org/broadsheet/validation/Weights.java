package org.broadsheet.validation;

import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;

/**
 * How much each rule weighs: the profile's word, and the caller's above it.
 *
 * @param profile the profile
 * @param own what the caller says, by id; empty for off
 */
record Weights(Profile profile, Map<String, Optional<Severity>> own) {
    Optional<Severity> of(RuleInfo rule) {
        var said = own.get(rule.id());
        return said == null ? rule.severity(profile) : said;
    }

    /** A reader's finding with its weight; what readers alone can tell weighs what they say. */
    Optional<Diagnostic> of(Diagnostic told) {
        var said = own.get(told.code());
        var severity = said != null
                ? said
                : Catalogue.find(told.code())
                        .filter(rule -> !rule.isReaders())
                        .map(rule -> rule.severity(profile))
                        .orElse(Optional.of(told.severity()));
        return severity.map(weight -> weight == told.severity() ? told : told.weighing(weight));
    }
}
