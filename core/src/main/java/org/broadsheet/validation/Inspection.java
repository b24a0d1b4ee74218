package org.broadsheet.validation;

import java.time.Clock;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;

/** One edition under one rule. Not for use by several threads at once. */
public final class Inspection {
    private final Scene scene;
    private final RuleInfo rule;
    private final Sink findings;

    Inspection(Scene scene, RuleInfo rule, Sink findings) {
        this.scene = scene;
        this.rule = rule;
        this.findings = findings;
    }

    /** The edition. */
    public Edition edition() {
        return scene.result().edition();
    }

    /** The edition with the places and the findings of the parser that read it. */
    public ParseResult result() {
        return scene.result();
    }

    /** Tells the time of this inspection. */
    public Clock clock() {
        return scene.clock();
    }

    /** What the newsroom decided for itself. */
    public Parameters parameters() {
        return scene.parameters();
    }

    /** Reports that the element at {@code path} breaks the rule; {@code message} is one sentence. */
    public void report(ElementPath path, String message) {
        findings.take(rule, path, message);
    }

    /** Reports with the rule's own message and these values in it. */
    void report(Place place, Object... values) {
        report(place.path(), scene.words().of(rule.id(), values));
    }

    /** How a message names another place: by its line where it was read, else by its path. */
    String name(Place place) {
        var path = place.path();
        return result().sourceMap()
                .find(path)
                .map(span -> scene.words().of("place/line", "line", span.start().line()))
                .orElse(path.value());
    }

    /** The stories and what several rules ask of them. */
    Scene scene() {
        return scene;
    }

    /** Takes what is found. */
    @FunctionalInterface
    interface Sink {
        void take(RuleInfo rule, ElementPath path, String message);
    }
}
