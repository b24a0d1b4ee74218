package org.broadsheet.model;

import java.util.Objects;

/**
 * A block that this version does not know: kept as it was read, and written back.
 *
 * @param type the name it bears in our JSON
 * @param json the whole object as compact JSON text
 */
public record UnknownBlock(String type, String json) implements Block {
    /** Checks for null. */
    public UnknownBlock {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(json, "json");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unknown(this);
    }
}
