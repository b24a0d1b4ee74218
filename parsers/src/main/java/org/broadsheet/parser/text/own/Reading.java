package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.broadsheet.source.Span;

/** One reading of one source: its ceilings, the places and the findings so far. */
final class Reading {
    private final Source source;
    private final Limits limits;
    private final SourceMap.Builder places = SourceMap.builder();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int unkept;
    private int blocks;
    private long facts;

    Reading(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    Source source() {
        return source;
    }

    Limits limits() {
        return limits;
    }

    SourceMap places() {
        return places.build();
    }

    /** All findings in document order; those beyond the ceiling are counted in the last. */
    List<Diagnostic> findings() {
        findings.sort(Diagnostic.DOCUMENT_ORDER);
        if (unkept > 0) {
            findings.add(Diagnostic.note(
                    "limit/diagnostics",
                    unkept + " more findings were made than the limit of diagnostics lets through"));
        }
        return findings;
    }

    void place(ElementPath path, int start, int end) {
        places.put(path, source.span(start, end));
    }

    Span span(int start, int end) {
        return source.span(start, end);
    }

    void find(Diagnostic finding) {
        if (findings.size() < limits.diagnostics()) {
            findings.add(finding);
        } else {
            unkept++;
        }
    }

    void warn(String code, String message, ElementPath path, int start, int end) {
        find(Diagnostic.warning(code, message).at(path).at(span(start, end)));
    }

    /** Counts a block, or another element of which there may be as many: an article, a notice, an item, a cell. */
    void block() {
        if (++blocks > limits.blocks()) {
            throw limits.exceeded("blocks");
        }
    }

    /** Counts a piece of YAML; ten of them may stand for each block that an edition may have. */
    void fact() {
        if (++facts > 10L * limits.blocks()) {
            throw limits.exceeded("blocks");
        }
    }

    /** Refuses a nesting beyond the ceiling. */
    void depth(int depth) {
        if (depth > limits.depth()) {
            throw limits.exceeded("depth");
        }
    }

    /** Refuses a text beyond the ceiling. */
    void length(int length) {
        if (length > limits.textLength()) {
            throw limits.exceeded("text-length");
        }
    }
}
