package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import java.util.function.BiConsumer;
import org.broadsheet.model.Caption;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Picture;

/** Rules about the pictures of articles. */
final class PictureRules {
    private PictureRules() {}

    static List<Rule> all() {
        return List.of(
                rule("structure/orphan-caption", PictureRules::orphanCaption),
                rule("rights/image-credit-missing", PictureRules::creditMissing),
                rule("image/alt-missing", PictureRules::alternativeMissing));
    }

    private static void orphanCaption(Inspection inspection) {
        each(inspection, (picture, path) -> {
            if (picture.renditions().isEmpty() && picture.caption().isPresent()) {
                inspection.report(path, "the caption stands without its picture");
            }
        });
    }

    private static void creditMissing(Inspection inspection) {
        each(inspection, (picture, path) -> {
            boolean credited = picture.caption().flatMap(Caption::credit).isPresent()
                    || picture.metadata().rights().isPresent();
            if (!credited) {
                inspection.report(path, "nobody is named who made the picture");
            }
        });
    }

    private static void alternativeMissing(Inspection inspection) {
        each(inspection, (picture, path) -> {
            if (!picture.renditions().isEmpty() && picture.alternative().isEmpty()) {
                inspection.report(path, "the picture has no words for those who do not see it");
            }
        });
    }

    private static void each(Inspection inspection, BiConsumer<Picture, ElementPath> check) {
        inspection.edition().walk((path, within, article) -> {
            for (int b = 0; b < article.body().size(); b++) {
                if (article.body().get(b) instanceof Picture picture) {
                    check.accept(picture, path.child("body", b));
                }
            }
        });
    }
}
