package org.broadsheet.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.model.ElementPath;

/**
 * Where each element of a tree stands in its source.
 *
 * @param spans the place of each element, in the order in which a parser told them
 */
public record SourceMap(Map<ElementPath, Span> spans) {
    /** Of a tree that was not read from anywhere. */
    public static final SourceMap EMPTY = new SourceMap(Map.of());

    /** Keeps the map as it is; builders hand over their own. */
    public SourceMap {
        spans = Collections.unmodifiableMap(spans);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The place of the element at {@code path}, or of the nearest element around it whose place is known. */
    public Optional<Span> find(ElementPath path) {
        Optional<ElementPath> at = Optional.of(path);
        while (at.isPresent()) {
            Span span = spans.get(at.get());
            if (span != null) {
                return Optional.of(span);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /** Collects places. Not for use by several threads at once. */
    public static final class Builder {
        private Map<ElementPath, Span> spans = new LinkedHashMap<>();
        private boolean handedOver;

        private Builder() {}

        /** Tells the place of an element; a second place of the same element widens the first. */
        public Builder put(ElementPath path, Span span) {
            if (handedOver) {
                spans = new LinkedHashMap<>(spans);
                handedOver = false;
            }
            spans.merge(Objects.requireNonNull(path, "path"), Objects.requireNonNull(span, "span"), Span::union);
            return this;
        }

        /** The places told so far. */
        public SourceMap build() {
            handedOver = true;
            return new SourceMap(spans);
        }
    }
}
