package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rights;

/** Rules about facts that a story or its edition should give. */
final class MetadataRules {
    private MetadataRules() {}

    static List<Rule> all() {
        return List.of(
                rule("metadata/language-missing", MetadataRules::languageMissing),
                rule("metadata/byline-missing", MetadataRules::bylineMissing),
                rule("metadata/subject-missing", MetadataRules::subjectMissing),
                rule("metadata/subject-required", MetadataRules::subjectRequired),
                rule("date/published-missing", MetadataRules::publishedMissing),
                rule("rights/holder-missing", MetadataRules::holderMissing),
                rule("g2/provider-missing", MetadataRules::providerMissing),
                rule("google/author-url", MetadataRules::authorWithoutUrl));
    }

    private static void languageMissing(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            if (story.tag().isEmpty()) {
                inspection.report(story.place().child("metadata").child("language"));
            }
        }
    }

    private static void bylineMissing(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var article = story.article();
            if (article.bylines().isEmpty()
                    && article.dateline().isEmpty()
                    && article.metadata().infoSources().isEmpty()) {
                inspection.report(story.place().child("bylines"));
            }
        }
    }

    private static void subjectMissing(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var facts = story.article().metadata();
            if (!story.isLabelled()
                    && facts.subjects().isEmpty()
                    && facts.keywords().isEmpty()) {
                inspection.report(story.place().child("metadata").child("subjects"));
            }
        }
    }

    private static void subjectRequired(Inspection inspection) {
        for (String code : inspection.parameters().requiredSubjects()) {
            for (Story story : inspection.scene().stories()) {
                if (story.article().metadata().subjects().stream().noneMatch(subject -> isOf(code, subject))) {
                    inspection.report(story.place().child("metadata").child("subjects"), "code", code);
                }
            }
        }
    }

    /** Whether the subject has the code, or one of the scheme where the code is but {@code scheme:}. */
    private static boolean isOf(String code, Concept subject) {
        Optional<String> own = subject.qcode();
        return own.isPresent()
                && (code.endsWith(":") ? own.get().startsWith(code) : own.get().equals(code));
    }

    private static void publishedMissing(Inspection inspection) {
        if (inspection.edition().date().isPresent()
                || inspection.edition().metadata().published().isPresent()) {
            return;
        }
        for (Story story : inspection.scene().stories()) {
            if (story.article().metadata().published().isEmpty()) {
                inspection.report(story.place().child("metadata").child("published"));
            }
        }
    }

    private static void holderMissing(Inspection inspection) {
        if (isHeld(inspection.edition().metadata())) {
            return;
        }
        for (Story story : inspection.scene().stories()) {
            if (!isHeld(story.article().metadata())) {
                inspection.report(story.place().child("metadata").child("rights"));
            }
        }
    }

    private static boolean isHeld(Metadata facts) {
        Rights rights = facts.rights().orElse(Rights.NONE);
        return rights.holder().isPresent() || rights.notice().isPresent();
    }

    private static void providerMissing(Inspection inspection) {
        if (inspection.edition().metadata().provider().isPresent()) {
            return;
        }
        for (Story story : inspection.scene().stories()) {
            if (story.article().metadata().provider().isEmpty()) {
                inspection.report(story.place().child("metadata").child("provider"));
            }
        }
    }

    private static void authorWithoutUrl(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            Article article = story.article();
            for (int b = 0; b < article.bylines().size(); b++) {
                Byline byline = article.bylines().get(b);
                for (int c = 0; c < byline.contributors().size(); c++) {
                    var author = byline.contributors().get(c);
                    if (author.uri().isEmpty()) {
                        inspection.report(
                                story.place().child("bylines", b).child("contributors", c), "name", author.name());
                    }
                }
            }
        }
    }
}
