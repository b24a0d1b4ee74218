package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.UrlScheme;

/**
 * Who holds the rights, and what may be done.
 *
 * @param holder who holds the copyright
 * @param notice the copyright line
 * @param usageTerms what may be done, in words
 * @param link where the terms stand, a URL as written
 */
public record Rights(
        Optional<@Valid Concept> holder,
        Optional<String> notice,
        Optional<String> usageTerms,
        Optional<@UrlScheme String> link) {
    /** Nothing known. */
    public static final Rights NONE =
            new Rights(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks for null. */
    public Rights {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(usageTerms, "usageTerms");
        Objects.requireNonNull(link, "link");
    }

    /** These rights with another holder. */
    public Rights withHolder(Concept newHolder) {
        return new Rights(Optional.of(newHolder), notice, usageTerms, link);
    }

    /** These rights with another copyright line. */
    public Rights withNotice(String newNotice) {
        return new Rights(holder, Optional.of(newNotice), usageTerms, link);
    }

    /** These rights with other terms. */
    public Rights withUsageTerms(String newTerms) {
        return new Rights(holder, notice, Optional.of(newTerms), link);
    }

    /** These rights with another link to the terms. */
    public Rights withLink(String newLink) {
        return new Rights(holder, notice, usageTerms, Optional.of(newLink));
    }
}
