package org.broadsheet.validation;

import java.util.Locale;
import java.util.Optional;

/** What an edition is to be good for; it decides how much each rule weighs. */
public enum Profile {
    /** Work in progress: errors are only what makes a document unreadable or breaks an output. The default. */
    DRAFT,
    /** To be published. */
    PUBLISHABLE,
    /** To be sent as NewsML-G2. */
    NEWSML,
    /** To be found by Google News. */
    GOOGLE_NEWS;

    /** The profile called {@code name}: {@code draft}, {@code publishable}, {@code newsml} or {@code google-news}. */
    public static Optional<Profile> named(String name) {
        for (Profile profile : values()) {
            if (profile.toString().equals(name)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** The name in lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
