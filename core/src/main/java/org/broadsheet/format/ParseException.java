package org.broadsheet.format;

import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.source.Span;

/**
 * Input that yields no tree at all: XML that is not well formed, JSON cut short, bytes that are no text, a limit reached.
 * Its message is one sentence without the name of the source; its diagnostic says where.
 */
public final class ParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** A refusal of the whole input. */
    public ParseException(String code, String message) {
        this(Diagnostic.error(code, message));
    }

    /** A refusal because of what stands at {@code span}. */
    public ParseException(String code, String message, Span span) {
        this(Diagnostic.error(code, message).at(span));
    }

    /** A refusal because of {@code diagnostic}. */
    public ParseException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What is wrong, and where. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Where the fault is, if known. */
    public Optional<Span> span() {
        return diagnostic.span();
    }
}
