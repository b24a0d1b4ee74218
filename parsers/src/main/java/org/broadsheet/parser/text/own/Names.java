package org.broadsheet.parser.text.own;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.parser.text.fact.Fact;

/** Who and what: concepts and contributors, each a mapping, or a plain word where no more than the name is known. */
final class Names {
    private Names() {}

    static Optional<Concept> concept(FactSheet around, Fact fact) {
        if (fact instanceof Fact.Fields fields) {
            return Optional.of(concept(around.below(fields)));
        }
        return FactSheet.words(fact).map(Concept::named);
    }

    /** A contributor; a plain name is one in {@code role}. */
    static Optional<Contributor> contributor(FactSheet around, Fact fact, Optional<String> role) {
        if (fact instanceof Fact.Fields fields) {
            return Optional.of(contributor(around.below(fields)));
        }
        return FactSheet.words(fact)
                .map(Contributor::named)
                .map(named -> role.map(named::withRole).orElse(named));
    }

    private static Concept concept(FactSheet sheet) {
        var one = sheet.text("name").map(Names::plain).stream().toList();
        var names = one.isEmpty() ? sheet.list("names", each -> name(sheet, each)) : one;
        var concept = new Concept(
                names,
                sheet.text("qcode"),
                sheet.text("uri"),
                sheet.text("literal"),
                sheet.text("type"),
                sheet.text("role"),
                sheet.list("broader", each -> concept(sheet, each)));
        sheet.close();
        return concept;
    }

    private static Optional<Concept.Name> name(FactSheet around, Fact fact) {
        if (fact instanceof Fact.Fields fields) {
            var sheet = around.below(fields);
            var name = new Concept.Name(sheet.text("text").orElse(""), sheet.text("language"));
            sheet.close();
            return Optional.of(name);
        }
        return FactSheet.words(fact).map(Names::plain);
    }

    private static Concept.Name plain(String text) {
        return new Concept.Name(text, Optional.empty());
    }

    private static Contributor contributor(FactSheet sheet) {
        var contributor = new Contributor(
                sheet.text("name").orElse(""),
                sheet.text("role"),
                sheet.text("affiliation"),
                sheet.text("email"),
                sheet.text("qcode"),
                sheet.text("uri"),
                sheet.text("literal"));
        sheet.close();
        return contributor;
    }

    static List<Contributor> contributors(FactSheet around, Optional<Fact> fact, Optional<String> role) {
        return fact.flatMap(found -> FactSheet.all(found, each -> contributor(around, each, role)))
                .orElse(List.of());
    }
}
