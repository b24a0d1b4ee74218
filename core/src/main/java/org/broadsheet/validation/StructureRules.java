package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Section;

/** Rules about the tree as a whole. */
final class StructureRules {
    private StructureRules() {}

    static List<Rule> all() {
        return List.of(
                rule("structure/empty-document", StructureRules::emptyDocument),
                rule("structure/duplicate-id", StructureRules::duplicateIds),
                rule("text/duplicate-article", StructureRules::duplicateArticles));
    }

    private static void emptyDocument(Inspection inspection) {
        if (inspection.edition().sections().stream().noneMatch(StructureRules::holdsSomething)) {
            inspection.report(ElementPath.ROOT, "the edition holds no article; there is nothing to publish");
        }
    }

    private static boolean holdsSomething(Section section) {
        return !section.articles().isEmpty()
                || !section.references().isEmpty()
                || section.sections().stream().anyMatch(StructureRules::holdsSomething);
    }

    private static void duplicateIds(Inspection inspection) {
        Set<String> ids = new HashSet<>();
        inspection.edition().metadata().id().ifPresent(ids::add);
        inspection.edition().walk((path, within, article) -> {
            tellTwice(ids, article.metadata().id(), path, inspection);
            for (int b = 0; b < article.body().size(); b++) {
                if (article.body().get(b) instanceof Picture picture) {
                    tellTwice(ids, picture.metadata().id(), path.child("body", b), inspection);
                }
            }
        });
    }

    private static void tellTwice(Set<String> ids, Optional<String> id, ElementPath path, Inspection inspection) {
        if (id.isPresent() && !ids.add(id.get())) {
            inspection.report(
                    path.child("metadata").child("id"), "the id '" + id.get() + "' is taken by another part already");
        }
    }

    private static void duplicateArticles(Inspection inspection) {
        Map<Article, ElementPath> seen = new HashMap<>();
        inspection.edition().walk((path, within, article) -> {
            var same = seen.putIfAbsent(story(article), path);
            if (same != null) {
                inspection.report(path, "the article says the same as " + same);
            }
        });
    }

    private static Article story(Article article) {
        return Article.headlined(article.headline()).body(article.body()).build();
    }
}
