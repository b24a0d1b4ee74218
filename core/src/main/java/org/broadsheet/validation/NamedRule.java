package org.broadsheet.validation;

import java.util.function.Consumer;

/**
 * A rule of the catalogue and the function that checks it.
 *
 * @param info its entry in the catalogue
 * @param checker reports each place where it is broken
 */
record NamedRule(RuleInfo info, Consumer<Inspection> checker) implements Rule {
    static Rule rule(String id, Consumer<Inspection> checker) {
        return new NamedRule(Catalogue.rule(id), checker);
    }

    @Override
    public void check(Inspection inspection) {
        checker.accept(inspection);
    }
}
