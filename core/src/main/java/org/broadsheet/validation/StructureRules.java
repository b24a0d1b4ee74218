package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;

/** Rules about the tree as a whole. */
final class StructureRules {
    private StructureRules() {}

    static List<Rule> all() {
        return List.of(
                rule("structure/empty-document", StructureRules::emptyDocument),
                rule("structure/duplicate-id", StructureRules::duplicateIds),
                rule("structure/dangling-reference", StructureRules::danglingReferences),
                rule("structure/heading-level-jump", StructureRules::levelJumps),
                rule("text/duplicate-article", StructureRules::duplicateArticles));
    }

    /** An item may be nothing but facts, as that of a person is. */
    private static void emptyDocument(Inspection inspection) {
        var edition = inspection.edition();
        if (inspection.scene().stories().isEmpty()
                && holdsNoFacts(edition.metadata())
                && edition.sections().stream().noneMatch(StructureRules::holdsSomething)) {
            inspection.report(Place.ROOT);
        }
    }

    private static boolean holdsNoFacts(Metadata facts) {
        return facts.toBuilder().extensions(Map.of()).build().equals(Metadata.EMPTY);
    }

    private static boolean holdsSomething(Section section) {
        return !section.articles().isEmpty()
                || !section.references().isEmpty()
                || !section.pictures().isEmpty()
                || section.sections().stream().anyMatch(StructureRules::holdsSomething);
    }

    private static void duplicateIds(Inspection inspection) {
        Set<String> ids = new HashSet<>();
        inspection.edition().metadata().id().ifPresent(ids::add);
        for (Story story : inspection.scene().stories()) {
            tellTwice(ids, story.article().metadata().id(), story.place(), inspection);
        }
        for (Scene.Shown shown : inspection.scene().pictures()) {
            tellTwice(ids, shown.picture().metadata().id(), shown.place(), inspection);
        }
    }

    private static void tellTwice(Set<String> ids, Optional<String> id, Place place, Inspection inspection) {
        if (id.isPresent() && !ids.add(id.get())) {
            inspection.report(place.child("metadata").child("id"), "id", id.get());
        }
    }

    private static void danglingReferences(Inspection inspection) {
        Set<String> ids = new HashSet<>();
        for (Story story : inspection.scene().stories()) {
            for (Passage passage : story.passages()) {
                String target = passage.isMarked() ? target(passage) : "";
                if (!target.isEmpty() && !ids(inspection, ids).contains(target)) {
                    inspection.report(passage.place(), "id", target);
                }
            }
        }
    }

    /** The id in this document that a link leads to; empty when there is no such link. */
    private static String target(Passage passage) {
        for (Run run : passage.text().runs()) {
            for (Mark mark : run.marks()) {
                if (mark instanceof Mark.Link link
                        && link.href().startsWith("#")
                        && link.href().length() > 1) {
                    return link.href().substring(1);
                }
            }
        }
        return "";
    }

    private static Set<String> ids(Inspection inspection, Set<String> ids) {
        if (ids.isEmpty()) {
            ids.add("");
            inspection
                    .scene()
                    .stories()
                    .forEach(story -> story.article().metadata().id().ifPresent(ids::add));
            inspection
                    .scene()
                    .pictures()
                    .forEach(shown -> shown.picture().metadata().id().ifPresent(ids::add));
        }
        return ids;
    }

    private static void levelJumps(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            int above = 0;
            List<Block> body = story.article().body();
            for (int b = 0; b < body.size(); b++) {
                if (body.get(b) instanceof Crosshead crosshead) {
                    if (above > 0 && crosshead.level() > above + 1) {
                        inspection.report(story.place().child("body", b), "level", crosshead.level(), "above", above);
                    }
                    above = crosshead.level();
                }
            }
        }
    }

    private static void duplicateArticles(Inspection inspection) {
        if (inspection.scene().stories().size() < 2) {
            return;
        }
        Map<List<Block>, Place> seen = new HashMap<>();
        for (Story story : inspection.scene().stories()) {
            boolean said = story.paragraphs().stream()
                    .anyMatch(passage -> !passage.words().isBlank());
            var same = said ? seen.putIfAbsent(story.article().body(), story.place()) : null;
            if (same != null) {
                inspection.report(story.place(), "other", inspection.name(same));
            }
        }
    }
}
