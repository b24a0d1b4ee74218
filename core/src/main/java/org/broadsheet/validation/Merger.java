package org.broadsheet.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Span;

/**
 * Brings the findings of a reader and of the rules together, each fault once: a rule's finding is left out where the reader told
 * the same rule about the same element, or about a place inside of it, which is the exacter word. Belongs to one validation.
 */
final class Merger {
    private final List<Diagnostic> all = new ArrayList<>();
    private final Map<String, Told> told = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    /** Takes what a reader said. */
    void tell(Diagnostic finding) {
        all.add(finding);
        told.computeIfAbsent(finding.code(), none -> new Told()).add(finding);
    }

    /** Takes what a rule found, unless it is known. */
    void find(Diagnostic finding) {
        var known = told.get(finding.code());
        boolean isNew = (known == null || !known.covers(finding))
                && found.add(finding.code() + '@' + finding.path().value());
        if (isNew) {
            all.add(finding);
        }
    }

    /** All of them in the order of the document. */
    List<Diagnostic> inOrder() {
        if (all.size() > 1) {
            all.sort(Diagnostic.DOCUMENT_ORDER);
        }
        return List.copyOf(all);
    }

    /** What a reader said of one rule. */
    private static final class Told {
        private final Set<ElementPath> paths = new HashSet<>();
        private final NavigableMap<Integer, Integer> spans = new TreeMap<>();

        void add(Diagnostic finding) {
            if (!finding.path().equals(ElementPath.ROOT) || finding.span().isEmpty()) {
                paths.add(finding.path());
            }
            finding.span()
                    .ifPresent(span ->
                            spans.merge(span.start().offset(), span.end().offset(), Math::max));
        }

        boolean covers(Diagnostic finding) {
            return paths.contains(finding.path())
                    || finding.span().filter(this::overlaps).isPresent();
        }

        /** Whether something told begins inside of {@code span}, or the nearest before it ends there. */
        private boolean overlaps(Span span) {
            var inside = spans.ceilingKey(span.start().offset());
            if (inside != null && inside <= span.end().offset()) {
                return true;
            }
            var before = spans.lowerEntry(span.start().offset());
            return before != null && before.getValue() > span.start().offset();
        }
    }
}
