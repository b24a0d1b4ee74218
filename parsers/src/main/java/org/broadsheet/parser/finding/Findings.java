package org.broadsheet.parser.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;

/** Collects what the reader has to say, each thing once, at its first place. Not for several threads. */
public final class Findings {
    private final Source source;
    private final boolean strict;
    private final int limit;
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> kept = new ArrayList<>();
    private int left;

    /**
     * For one document.
     *
     * @param strict whether each liberty is an error
     */
    public Findings(Source source, boolean strict, int limit) {
        this.source = source;
        this.strict = strict;
        this.limit = limit;
    }

    /** Tells that the document is read otherwise than the standard says. */
    public void liberty(String code, Node where, String message) {
        add(strict ? Severity.ERROR : Severity.NOTE, code, where, message);
    }

    /** Tells what was understood or assumed. */
    public void note(String code, Node where, String message) {
        add(Severity.NOTE, code, where, message);
    }

    /** Tells what a person should look at; an error where each liberty is one. */
    public void warning(String code, Node where, String message) {
        add(strict ? Severity.ERROR : Severity.WARNING, code, where, message);
    }

    /** Takes over what the reader of bodies has to say. */
    public void addAll(List<Diagnostic> others) {
        others.stream()
                .filter(other -> told.add(other.code() + ' ' + other.message()))
                .forEach(this::keep);
    }

    private void add(Severity severity, String code, Node where, String message) {
        if (told.add(code + ' ' + message)) {
            keep(Diagnostic.of(code, severity, message).at(place(where)));
        }
    }

    private void keep(Diagnostic finding) {
        if (kept.size() < limit) {
            kept.add(finding);
        } else {
            left++;
        }
    }

    /** The place of a node, if it is known. */
    public Optional<Span> place(Node node) {
        return node.start() < 0 || node.end() < node.start()
                ? Optional.empty()
                : Optional.of(source.span(node.start(), node.end()));
    }

    /** All in document order; the last says how many more there are. */
    public List<Diagnostic> all() {
        var all = new ArrayList<>(kept);
        all.sort(Diagnostic.DOCUMENT_ORDER);
        if (left > 0) {
            all.add(Diagnostic.warning("limit/diagnostics", left + " more findings are not shown"));
        }
        return List.copyOf(all);
    }
}
