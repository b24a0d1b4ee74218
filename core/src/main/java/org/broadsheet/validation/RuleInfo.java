package org.broadsheet.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;

/**
 * What a rule is called, why it is there, and how much it weighs.
 *
 * @param id its stable id, {@code category/name}
 * @param title what is wrong when it fires, in a few words
 * @param why why that is a fault, and what to do; empty where the title says it all
 * @param bad an example that breaks it; empty for what only a reader can meet
 * @param good the same example put right
 * @param severities its weight in each profile, in the order of {@link Profile}; empty where it is off
 */
public record RuleInfo(
        String id, String title, String why, String bad, String good, List<Optional<Severity>> severities) {
    private static final String HELP = "https://github.com/broadsheet-news/broadsheet/blob/main/docs/rules.md";

    /** Copies the list and checks for null and for a weight in each profile. */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
        severities = List.copyOf(severities);
        if (severities.size() != Profile.values().length) {
            throw new IllegalArgumentException(id + " has " + severities.size() + " severities");
        }
    }

    /** A rule of somebody's own of which no more than its title is told. */
    public RuleInfo(String id, String title, List<Optional<Severity>> severities) {
        this(id, title, "", title, "", severities);
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

    /** Whether readers alone can tell it; it weighs what the reader says, unless the caller says otherwise. */
    public boolean isReaders() {
        return bad.isEmpty();
    }

    /** The name of its place in the documentation, {@code category-name}. */
    public String anchor() {
        return id.replace('/', '-');
    }

    /** The address of its place in the documentation. */
    public String help() {
        return HELP + "#" + anchor();
    }
}
