package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.LanguageTag;
import org.broadsheet.constraint.QCode;

/**
 * Somebody or something that news speaks of or comes from: a topic, a person, an organisation, a place, an agency.
 *
 * @param names its names, the preferred one first; none when only a code is given
 * @param qcode its code as {@code scheme:code}, as written
 * @param uri its URI, as written
 * @param literal a string of the source that stands for it where no code is known
 * @param type the kind of concept, a code such as {@code cpnat:person}
 * @param role its part in the news, a word or a code such as {@code about} or {@code section}
 * @param broader what it belongs to, nearest first: the region and the country of a place
 */
public record Concept(
        List<@Valid Name> names,
        Optional<@QCode String> qcode,
        Optional<String> uri,
        Optional<String> literal,
        Optional<String> type,
        Optional<String> role,
        List<@Valid Concept> broader) {
    /** Copies the lists and checks for null. */
    public Concept {
        names = List.copyOf(names);
        Objects.requireNonNull(qcode, "qcode");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(literal, "literal");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(role, "role");
        broader = List.copyOf(broader);
    }

    /** A concept of which no more than its name is known. */
    public static Concept named(String name) {
        return builder().name(name).build();
    }

    /** A concept of which no more than its code is known, {@code scheme:code}. */
    public static Concept coded(String qcode) {
        return builder().qcode(qcode).build();
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder(new Concept(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    /** The preferred name. */
    public Optional<String> name() {
        return names.stream().findFirst().map(Name::text);
    }

    /** A builder that starts from this concept. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * A name in some language.
     *
     * @param text the name
     * @param language its BCP 47 tag, as written
     */
    public record Name(String text, Optional<@LanguageTag String> language) {
        /** Checks for null. */
        public Name {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(language, "language");
        }
    }

    /** Collects the parts of a {@link Concept}. Not for use by several threads at once. */
    public static final class Builder {
        private List<Name> names;
        private Optional<String> qcode;
        private Optional<String> uri;
        private Optional<String> literal;
        private Optional<String> type;
        private Optional<String> role;
        private List<Concept> broader;

        private Builder(Concept start) {
            names = start.names;
            qcode = start.qcode;
            uri = start.uri;
            literal = start.literal;
            type = start.type;
            role = start.role;
            broader = start.broader;
        }

        /** Sets the one name, without a language. */
        public Builder name(String text) {
            return names(List.of(new Name(text, Optional.empty())));
        }

        /** Sets all names. */
        public Builder names(List<Name> all) {
            names = all;
            return this;
        }

        /** Sets the code, {@code scheme:code}. */
        public Builder qcode(String code) {
            qcode = Optional.of(code);
            return this;
        }

        /** Sets the URI. */
        public Builder uri(String identifier) {
            uri = Optional.of(identifier);
            return this;
        }

        /** Sets the string that stands for a code. */
        public Builder literal(String word) {
            literal = Optional.of(word);
            return this;
        }

        /** Sets the kind of concept. */
        public Builder type(String code) {
            type = Optional.of(code);
            return this;
        }

        /** Sets the part it plays. */
        public Builder role(String word) {
            role = Optional.of(word);
            return this;
        }

        /** Sets what it belongs to, nearest first. */
        public Builder broader(List<Concept> wider) {
            broader = wider;
            return this;
        }

        /** The concept as set so far. */
        public Concept build() {
            return new Concept(names, qcode, uri, literal, type, role, broader);
        }
    }
}
