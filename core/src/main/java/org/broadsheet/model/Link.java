package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.UrlScheme;

/**
 * What a whole item is related to: its canonical page, an earlier version, further reading.
 *
 * @param href where it leads: a URL, or the id of another item; as written
 * @param relation how it is related, such as {@code canonical} or the code {@code irel:seeAlso}
 * @param type the media type of the target
 * @param title words for the reader
 */
public record Link(
        @UrlScheme(also = {"urn", "tag", "info", "doi"}) String href,
        Optional<String> relation,
        Optional<String> type,
        Optional<String> title) {
    /** Checks for null. */
    public Link {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
    }

    /** A link of the given relation. */
    public static Link of(String href, String relation) {
        return new Link(href, Optional.of(relation), Optional.empty(), Optional.empty());
    }
}
