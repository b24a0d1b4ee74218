package org.broadsheet.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Span;

/**
 * One finding: what it is, how much it weighs, where it is.
 *
 * @param code the stable id of the rule, {@code category/name}
 * @param severity how much it weighs
 * @param message one sentence: what was found, and what was expected or done
 * @param path the element it is about; the root when it is about the whole
 * @param span its place in the source, if known
 * @param related further places it speaks of, such as the other copy of a duplicated passage
 */
public record Diagnostic(
        String code, Severity severity, String message, ElementPath path, Optional<Span> span, List<Span> related) {
    /** By place in the source, findings without a place first; then by path, code and message. */
    public static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(Diagnostic::offset)
            .thenComparing(Diagnostic::path)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Copies the list and checks for null. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(span, "span");
        related = List.copyOf(related);
    }

    /** A note about the whole document. */
    public static Diagnostic note(String code, String message) {
        return of(code, Severity.NOTE, message);
    }

    /** A warning about the whole document. */
    public static Diagnostic warning(String code, String message) {
        return of(code, Severity.WARNING, message);
    }

    /** An error about the whole document. */
    public static Diagnostic error(String code, String message) {
        return of(code, Severity.ERROR, message);
    }

    /** A finding about the whole document. */
    public static Diagnostic of(String code, Severity severity, String message) {
        return new Diagnostic(code, severity, message, ElementPath.ROOT, Optional.empty(), List.of());
    }

    /** This finding about the element at {@code where}. */
    public Diagnostic at(ElementPath where) {
        return new Diagnostic(code, severity, message, where, span, related);
    }

    /** This finding at the place {@code where}. */
    public Diagnostic at(Span where) {
        return new Diagnostic(code, severity, message, path, Optional.of(where), related);
    }

    /** This finding at the place {@code where}, if there is one. */
    public Diagnostic at(Optional<Span> where) {
        return new Diagnostic(code, severity, message, path, where, related);
    }

    /** This finding with further places. */
    public Diagnostic with(List<Span> others) {
        return new Diagnostic(code, severity, message, path, span, others);
    }

    /** This finding with another weight. */
    public Diagnostic weighing(Severity other) {
        return new Diagnostic(code, other, message, path, span, related);
    }

    private int offset() {
        return span.map(place -> place.start().offset()).orElse(-1);
    }
}
