package org.broadsheet.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Span;

/** One wish not to be told something. Belongs to one validation. */
final class Suppression {
    private static final String SEPARATOR = "--";

    private final List<String> rules;
    private final String reason;
    private final Scope scope;
    private final ElementPath path;
    private final Optional<Span> span;
    private boolean used;

    /** A wish in the words {@code rule, rule -- reason}, which stand at a path and at a place in the source. */
    Suppression(String words, Scope scope, ElementPath path, Optional<Span> span) {
        int cut = words.indexOf(SEPARATOR);
        this.rules = ids(cut < 0 ? words : words.substring(0, cut));
        this.reason = cut < 0 ? "" : words.substring(cut + SEPARATOR.length()).strip();
        this.scope = scope;
        this.path = path;
        this.span = span;
    }

    /** A wish about the element at {@code element} and all below it. */
    static Suppression below(ElementPath element, String words, ElementPath path, Optional<Span> span) {
        return new Suppression(words, finding -> isBelow(element, finding.path()), path, span);
    }

    /** The ids in a list. */
    static List<String> ids(String words) {
        var ids = new ArrayList<String>();
        for (String word : words.replace(',', ' ').split("\\s+")) {
            if (!word.isEmpty()) {
                ids.add(word);
            }
        }
        return List.copyOf(ids);
    }

    List<String> rules() {
        return rules;
    }

    String reason() {
        return reason;
    }

    boolean covers(Diagnostic finding) {
        boolean covers = !reason.isEmpty() && scope.covers(finding);
        used |= covers;
        return covers;
    }

    /** What is wrong with the wish itself, once all findings were asked for. */
    List<Diagnostic> faults(Words words) {
        var faults = new ArrayList<Diagnostic>();
        String all = String.join(", ", rules);
        if (reason.isEmpty()) {
            faults.add(fault("suppression/no-reason", Severity.WARNING, words, all));
        }
        if (used) {
            return faults;
        }
        for (String id : rules) {
            if (Catalogue.find(id).isEmpty()) {
                faults.add(fault("suppression/unknown-rule", Severity.WARNING, words, id));
            }
        }
        if (faults.isEmpty()) {
            faults.add(fault("suppression/unused", Severity.NOTE, words, all));
        }
        return faults;
    }

    private Diagnostic fault(String id, Severity severity, Words words, String names) {
        return Diagnostic.of(id, severity, words.of(id, "rules", names))
                .at(path)
                .at(span);
    }

    private static boolean isBelow(ElementPath element, ElementPath path) {
        String above = element.value();
        return above.isEmpty()
                || path.value().startsWith(above)
                        && (path.value().length() == above.length()
                                || path.value().charAt(above.length()) == '.');
    }

    /** What a wish is about. */
    @FunctionalInterface
    interface Scope {
        boolean covers(Diagnostic finding);
    }
}
