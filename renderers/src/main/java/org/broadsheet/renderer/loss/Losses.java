package org.broadsheet.renderer.loss;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.SourceMap;

/** Collects what one rendering assumes and loses, with the place of each in the source. Not for several threads. */
public final class Losses {
    /** A fact that the document does not give and the format demands. */
    public static final String ASSUMED = "output/fact-assumed";

    /** A fact that the format cannot carry: the element at the diagnostic's path is not in the output. */
    public static final String DROPPED = "output/fact-dropped";

    /** Something that the output says in another way than the document. */
    public static final String CHANGED = "output/fact-changed";

    private final SourceMap sourceMap;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** For one rendering of what was read as {@code sourceMap} says. */
    public Losses(SourceMap sourceMap) {
        this.sourceMap = sourceMap;
    }

    /** Notes that the element at {@code path} was taken to be what {@code message} says. */
    public void assumed(ElementPath path, String message) {
        add(Diagnostic.note(ASSUMED, message), path);
    }

    /** Warns that the element at {@code path} was taken to be what {@code message} says, which is likely not what is meant. */
    public void guessed(ElementPath path, String message) {
        add(Diagnostic.warning(ASSUMED, message), path);
    }

    /** Warns that the element at {@code path} is not in the output. */
    public void dropped(ElementPath path, String message) {
        add(Diagnostic.warning(DROPPED, message), path);
    }

    /** Warns that the element at {@code path} stands changed in the output. */
    public void changed(ElementPath path, String message) {
        add(Diagnostic.warning(CHANGED, message), path);
    }

    /** All so far, in the order of the output. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private void add(Diagnostic diagnostic, ElementPath path) {
        diagnostics.add(diagnostic.at(path).at(sourceMap.find(path)));
    }
}
