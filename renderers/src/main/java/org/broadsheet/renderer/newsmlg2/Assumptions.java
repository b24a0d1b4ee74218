package org.broadsheet.renderer.newsmlg2;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;

/** Tells each assumption once, at the first place where it was made, however many items share it. */
record Assumptions(Losses losses, Set<String> told) {
    Assumptions(Losses losses) {
        this(losses, new HashSet<>());
    }

    /** Notes the assumption {@code kind}, unless it was noted before. */
    void once(String kind, ElementPath path, String message) {
        if (told.add(kind)) {
            losses.assumed(path, message);
        }
    }

    /** Warns of the assumption {@code kind}, unless it was told before. */
    void warnOnce(String kind, ElementPath path, String message) {
        if (told.add(kind)) {
            losses.guessed(path, message);
        }
    }
}
