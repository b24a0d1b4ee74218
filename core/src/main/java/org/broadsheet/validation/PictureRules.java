package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;

/** Rules about pictures. */
final class PictureRules {
    private static final int LEAST_PIXELS = 50_000;
    private static final double[] RATIOS = {16 / 9.0, 4 / 3.0, 1};
    private static final double TOLERANCE = .02;

    private PictureRules() {}

    static List<Rule> all() {
        return List.of(
                rule("structure/orphan-caption", PictureRules::orphanCaptions),
                rule("rights/image-credit-missing", PictureRules::creditMissing),
                rule("image/alt-missing", PictureRules::alternativeMissing),
                rule("image/dimensions", PictureRules::dimensions),
                rule("image/too-small", PictureRules::tooSmall));
    }

    private static void orphanCaptions(Inspection inspection) {
        for (Scene.Shown shown : inspection.scene().pictures()) {
            if (shown.picture().renditions().isEmpty()
                    && shown.picture().caption().isPresent()) {
                inspection.report(shown.place());
            }
        }
    }

    private static void creditMissing(Inspection inspection) {
        for (Scene.Shown shown : inspection.scene().pictures()) {
            var picture = shown.picture();
            if (picture.caption().flatMap(Caption::credit).isEmpty()
                    && picture.metadata().rights().isEmpty()) {
                inspection.report(shown.place());
            }
        }
    }

    private static void alternativeMissing(Inspection inspection) {
        for (Scene.Shown shown : inspection.scene().pictures()) {
            var picture = shown.picture();
            if (!picture.renditions().isEmpty()
                    && picture.alternative().filter(words -> !words.isBlank()).isEmpty()) {
                inspection.report(shown.place());
            }
        }
    }

    private static void dimensions(Inspection inspection) {
        for (Scene.Shown shown : inspection.scene().pictures()) {
            List<Rendition> files = shown.picture().renditions();
            for (int r = 0; r < files.size(); r++) {
                if (pixels(files.get(r)) <= 0) {
                    inspection.report(shown.place().child("renditions", r));
                }
            }
        }
    }

    /** A story whose pictures all have dimensions, none of them good. */
    private static void tooSmall(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            boolean measured = story.pictures().stream()
                    .flatMap(shown -> shown.picture().renditions().stream())
                    .allMatch(file -> pixels(file) > 0);
            boolean good = story.pictures().stream().map(Scene.Shown::picture).anyMatch(PictureRules::isGood);
            if (measured && !good) {
                inspection.report(story.place());
            }
        }
    }

    private static boolean isGood(Picture picture) {
        for (Rendition file : picture.renditions()) {
            if (pixels(file) >= LEAST_PIXELS && hasGoodRatio(file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGoodRatio(Rendition file) {
        double ratio = file.width().orElse(0) / (double) file.height().orElse(1);
        for (double good : RATIOS) {
            if (Math.abs(ratio / good - 1) <= TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    /** The pixels of a file; 0 when they are not told or not positive. */
    private static long pixels(Rendition file) {
        return positive(file.width()) * positive(file.height());
    }

    private static long positive(Optional<Integer> length) {
        return Math.max(length.orElse(0), 0);
    }
}
