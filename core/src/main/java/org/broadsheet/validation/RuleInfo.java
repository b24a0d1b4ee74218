package org.broadsheet.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;

/**
 * What a rule is called and how much it weighs.
 *
 * @param id its stable id, {@code category/name}
 * @param title what is wrong when it fires, in a few words
 * @param severities its weight in each profile, in the order of {@link Profile}; empty where it is off
 */
public record RuleInfo(String id, String title, List<Optional<Severity>> severities) {
    /** Copies the list and checks for null and for a weight in each profile. */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        severities = List.copyOf(severities);
        if (severities.size() != Profile.values().length) {
            throw new IllegalArgumentException(id + " has " + severities.size() + " severities");
        }
    }

    /** A rule of somebody's own that weighs the same in every profile. */
    public static RuleInfo of(String id, Severity severity, String title) {
        return new RuleInfo(
                id,
                title,
                List.of(Profile.values()).stream()
                        .map(profile -> Optional.of(severity))
                        .toList());
    }

    /** How much it weighs in {@code profile}; empty when it is off. */
    public Optional<Severity> severity(Profile profile) {
        return severities.get(profile.ordinal());
    }
}
