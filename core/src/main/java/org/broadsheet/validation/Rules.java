package org.broadsheet.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of this library. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
                    StructureRules.all(),
                    MetadataRules.all(),
                    DateRules.all(),
                    IdentifierRules.all(),
                    LinkRules.all(),
                    LanguageRules.all(),
                    TextRules.all(),
                    HeadlineRules.all(),
                    PictureRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** The rules about several components; those about one are constraints on the model. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What is known of the rule, the constraint or the reader's finding called {@code id}. */
    public static Optional<RuleInfo> find(String id) {
        return Catalogue.find(id);
    }

    /** What is known of all rules, constraints and findings of readers, in the order of their catalogue. */
    public static List<RuleInfo> catalogue() {
        return Catalogue.all();
    }
}
