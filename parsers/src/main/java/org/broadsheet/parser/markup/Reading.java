package org.broadsheet.parser.markup;

import org.broadsheet.format.Limits;
import org.broadsheet.source.Source;

/** What all parts of one body share while it is read. */
final class Reading {
    private final BodyReader options;
    private final Findings findings;
    private final Places places = new Places();
    private int blocks;

    Reading(BodyReader options, Source source) {
        this.options = options;
        this.findings = new Findings(source, options.limits().diagnostics());
    }

    BodyReader options() {
        return options;
    }

    Findings findings() {
        return findings;
    }

    Places places() {
        return places;
    }

    /** A flow inside of a block that stands in {@code depth} blocks. */
    Flow flow(int depth) {
        if (depth > options.limits().depth()) {
            throw options.limits().exceeded("depth");
        }
        return new Flow(this, depth);
    }

    /** Counts one more block. */
    void count() {
        Limits limits = options.limits();
        if (++blocks > limits.blocks()) {
            throw limits.exceeded("blocks");
        }
    }
}
