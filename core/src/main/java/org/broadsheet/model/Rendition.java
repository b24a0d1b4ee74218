package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.UrlScheme;

/**
 * One file in which a picture or another medium is to be had.
 *
 * @param href where it lies, as written; nothing here ever fetches it
 * @param type its media type, such as {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param role what it is for, such as {@code thumbnail} or the code {@code rnd:highRes}
 * @param size in bytes
 */
@Sound
public record Rendition(
        @UrlScheme String href,
        Optional<String> type,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<String> role,
        Optional<Long> size) {
    /** Checks for null. */
    public Rendition {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(height, "height");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(size, "size");
    }

    /** A rendition of which no more than its address is known. */
    public static Rendition of(String href) {
        return new Rendition(
                href, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
