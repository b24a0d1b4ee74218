package org.broadsheet.renderer.item;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;

/** Tells each assumption once, at the first place where it was made, however many items share it. */
public record Assumptions(Losses losses, Set<String> told) {
    /** For one document. */
    public Assumptions(Losses losses) {
        this(losses, new HashSet<>());
    }

    /** Notes the assumption {@code kind}, unless it was noted before. */
    public void once(String kind, ElementPath path, String message) {
        if (told.add(kind)) {
            losses.assumed(path, message);
        }
    }

    /** Notes the assumption {@code kind} at the fact {@code name} of the element at {@code owner}, unless it was noted before. */
    public void once(String kind, ElementPath owner, String name, String message) {
        if (told.add(kind)) {
            losses.assumed(owner.child("metadata").child(name), message);
        }
    }

    /** Warns of the assumption {@code kind}, unless it was told before. */
    public void warnOnce(String kind, ElementPath path, String message) {
        if (told.add(kind)) {
            losses.guessed(path, message);
        }
    }
}
