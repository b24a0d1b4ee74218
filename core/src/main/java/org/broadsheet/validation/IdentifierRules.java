package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Metadata;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/** Rules about ids, versions and codes. */
final class IdentifierRules {
    private IdentifierRules() {}

    static List<Rule> all() {
        return List.of(
                rule("id/missing", IdentifierRules::missing),
                rule("id/guid-form", IdentifierRules::guidForm),
                rule("id/version-not-number", IdentifierRules::versions),
                rule("id/scheme-undeclared", IdentifierRules::undeclared),
                rule("id/code-unknown", IdentifierRules::unknownCodes));
    }

    private static void missing(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            if (story.article().metadata().id().isEmpty()) {
                inspection.report(story.place().child("metadata").child("id"));
            }
        }
    }

    private static void guidForm(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var id = story.article().metadata().id();
            if (id.isPresent() && !isGuid(id.get())) {
                inspection.report(story.place().child("metadata").child("id"), "id", id.get());
            }
        }
    }

    /** {@code urn:newsml:provider:date:name} (RFC 3085) or {@code tag:authority,date:name} (RFC 4151). */
    private static boolean isGuid(String id) {
        var parts = id.split(":", 5);
        if (parts[0].equalsIgnoreCase("tag") && parts.length > 2) {
            int comma = parts[1].indexOf(',');
            return comma > 0 && comma < parts[1].length() - 4 && !parts[2].isEmpty();
        }
        return parts.length == 5
                && parts[0].equalsIgnoreCase("urn")
                && parts[1].equalsIgnoreCase("newsml")
                && !parts[2].isEmpty()
                && isDay(parts[3])
                && !parts[4].isEmpty();
    }

    private static boolean isDay(String date) {
        return date.length() >= 8 && digits(date.substring(0, 8));
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void versions(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var version = story.article().metadata().version();
            if (version.isPresent()
                    && (!digits(version.get()) || version.get().chars().allMatch(c -> c == '0'))) {
                inspection.report(story.place().child("metadata").child("version"), "version", version.get());
            }
        }
    }

    private static void undeclared(Inspection inspection) {
        Set<String> own = inspection.parameters().vocabularies().keySet();
        codes(inspection, (place, code) -> {
            if (!own.contains(code.scheme()) && !isKnown(code.scheme())) {
                inspection.report(place, "scheme", code.scheme());
            }
        });
    }

    private static boolean isKnown(String alias) {
        for (Scheme scheme : OwnSchemes.ALL) {
            if (scheme.alias().equals(alias)) {
                return true;
            }
        }
        return Schemes.IPTC.find(alias).isPresent();
    }

    private static void unknownCodes(Inspection inspection) {
        var own = inspection.parameters().vocabularies();
        if (own.isEmpty()) {
            return;
        }
        codes(inspection, (place, code) -> {
            var codes = own.getOrDefault(code.scheme(), Set.of());
            if (!codes.isEmpty() && !codes.contains(code.code())) {
                inspection.report(place, "code", code, "scheme", code.scheme());
            }
        });
    }

    private static void codes(Inspection inspection, BiConsumer<Place, QCode> check) {
        for (Story story : inspection.scene().stories()) {
            Metadata facts = story.article().metadata();
            var place = story.place().child("metadata");
            codes(facts.genres(), place, "genres", check);
            codes(facts.subjects(), place, "subjects", check);
            codes(facts.people(), place, "people", check);
            codes(facts.organisations(), place, "organisations", check);
            codes(facts.places(), place, "places", check);
            codes(facts.located(), place, "located", check);
            codes(facts.infoSources(), place, "infoSources", check);
        }
    }

    private static void codes(List<Concept> concepts, Place above, String name, BiConsumer<Place, QCode> check) {
        for (int c = 0; c < concepts.size(); c++) {
            var code = concepts.get(c).qcode().flatMap(QCode::parse);
            if (code.isPresent()) {
                check.accept(above.child(name, c).child("qcode"), code.get());
            }
        }
    }
}
