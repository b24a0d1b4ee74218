package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;

/** Rules about facts that an article or its edition should give. */
final class MetadataRules {
    private MetadataRules() {}

    static List<Rule> all() {
        return List.of(
                rule("metadata/body-missing", MetadataRules::bodyMissing),
                rule("metadata/language-missing", MetadataRules::languageMissing),
                rule("metadata/byline-missing", MetadataRules::bylineMissing),
                rule("rights/holder-missing", MetadataRules::holderMissing));
    }

    private static void bodyMissing(Inspection inspection) {
        inspection.edition().walk((path, within, article) -> {
            if (article.body().isEmpty()) {
                inspection.report(path, "the article has no body; give it at least one paragraph or picture");
            }
        });
    }

    private static void languageMissing(Inspection inspection) {
        inspection.edition().walk((path, within, article) -> {
            if (facts(article, inspection).language().isEmpty()) {
                inspection.report(
                        path.child("metadata").child("language"),
                        "neither the article nor the edition names its language, such as 'en' or 'zh-Hans'");
            }
        });
    }

    private static void bylineMissing(Inspection inspection) {
        inspection.edition().walk((path, within, article) -> {
            boolean named = !article.bylines().isEmpty()
                    || article.dateline().isPresent()
                    || !article.metadata().infoSources().isEmpty();
            if (!named) {
                inspection.report(path, "the article names neither a writer nor a source");
            }
        });
    }

    private static void holderMissing(Inspection inspection) {
        boolean missing = inspection.edition().articles().stream()
                .map(article -> facts(article, inspection).rights())
                .anyMatch(rights -> rights.isEmpty()
                        || rights.get().holder().isEmpty()
                                && rights.get().notice().isEmpty());
        if (missing) {
            inspection.report(
                    ElementPath.ROOT.child("metadata").child("rights"),
                    "neither a copyright holder nor a copyright notice is named");
        }
    }

    private static Metadata facts(Article article, Inspection inspection) {
        return article.metadata().within(inspection.edition().facts());
    }
}
