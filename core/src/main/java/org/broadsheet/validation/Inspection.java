package org.broadsheet.validation;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;

/** One edition under one rule. Not for use by several threads at once. */
public final class Inspection {
    private final ParseResult result;
    private final Clock clock;
    private final BiConsumer<ElementPath, String> findings;

    Inspection(ParseResult result, Clock clock, BiConsumer<ElementPath, String> findings) {
        this.result = result;
        this.clock = clock;
        this.findings = findings;
    }

    /** The edition. */
    public Edition edition() {
        return result.edition();
    }

    /** The edition with the places and the findings of the parser that read it. */
    public ParseResult result() {
        return result;
    }

    /** Tells the time of this inspection. */
    public Clock clock() {
        return clock;
    }

    /** Reports that the element at {@code path} breaks the rule; {@code message} is one sentence. */
    public void report(ElementPath path, String message) {
        findings.accept(path, message);
    }
}
