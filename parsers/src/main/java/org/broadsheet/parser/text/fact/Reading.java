package org.broadsheet.parser.text.fact;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.broadsheet.source.Span;

/** One reading of one source: its ceilings, the places and the findings so far. */
public final class Reading {
    private final Source source;
    private final Limits limits;
    private final SourceMap.Builder places = SourceMap.builder();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int unkept;
    private int blocks;
    private long facts;

    public Reading(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    public Source source() {
        return source;
    }

    public Limits limits() {
        return limits;
    }

    public SourceMap places() {
        return places.build();
    }

    /** All findings in document order; those beyond the ceiling are counted in the last. */
    public List<Diagnostic> findings() {
        findings.sort(Diagnostic.DOCUMENT_ORDER);
        if (unkept > 0) {
            findings.add(Diagnostic.note(
                    "limit/diagnostics",
                    unkept + " more findings were made than the limit of diagnostics lets through"));
        }
        return findings;
    }

    public void place(ElementPath path, int start, int end) {
        places.put(path, source.span(start, end));
    }

    public Span span(int start, int end) {
        return source.span(start, end);
    }

    public void find(Diagnostic finding) {
        if (findings.size() < limits.diagnostics()) {
            findings.add(finding);
        } else {
            unkept++;
        }
    }

    public void warn(String code, String message, ElementPath path, int start, int end) {
        find(Diagnostic.warning(code, message).at(path).at(span(start, end)));
    }

    /** Counts a block, or another element of which there may be as many: an article, a notice, an item, a cell. */
    public void block() {
        if (++blocks > limits.blocks()) {
            throw limits.exceeded("blocks");
        }
    }

    /** Counts a piece of YAML; ten of them may stand for each block that an edition may have. */
    public void fact() {
        if (++facts > 10L * limits.blocks()) {
            throw limits.exceeded("blocks");
        }
    }

    /** Refuses a nesting beyond the ceiling. */
    public void depth(int depth) {
        if (depth > limits.depth()) {
            throw limits.exceeded("depth");
        }
    }

    /** Refuses a text beyond the ceiling. */
    public void length(int length) {
        if (length > limits.textLength()) {
            throw limits.exceeded("text-length");
        }
    }
}
