package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.PersonName;
import org.broadsheet.constraint.QCode;

/**
 * Somebody who made a story or a picture.
 *
 * @param name the name alone, without "by", role or outlet
 * @param role what they did, in English: {@code author}, {@code reporter}, {@code photographer}, {@code editor}; or a code
 * @param affiliation the outlet or the desk they work for
 * @param email their address
 * @param qcode who they are, as {@code scheme:code}
 * @param uri who they are, as a URI
 * @param literal a string of the source that stands for them where no code is known
 */
public record Contributor(
        @PersonName String name,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> email,
        Optional<@QCode String> qcode,
        Optional<String> uri,
        Optional<String> literal) {
    /** Checks for null. */
    public Contributor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(affiliation, "affiliation");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(qcode, "qcode");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(literal, "literal");
    }

    /** A contributor of whom no more than the name is known. */
    public static Contributor named(String name) {
        Optional<String> none = Optional.empty();
        return new Contributor(name, none, none, none, none, none, none);
    }

    /** This contributor in another role. */
    public Contributor withRole(String newRole) {
        return new Contributor(name, Optional.of(newRole), affiliation, email, qcode, uri, literal);
    }

    /** This contributor of another outlet. */
    public Contributor withAffiliation(String newAffiliation) {
        return new Contributor(name, role, Optional.of(newAffiliation), email, qcode, uri, literal);
    }
}
