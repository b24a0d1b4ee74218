package org.broadsheet.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.constraint.AbsoluteUri;
import org.broadsheet.constraint.LanguageTag;
import org.broadsheet.vocabulary.NewsCodes;

/**
 * Facts about an edition, an article, a picture. Nothing here is derived: what the source does not give is absent.
 *
 * @param id its identifier as the source gives it: a URI, a tag, a number
 * @param version its version as the source gives it; a positive whole number in NewsML-G2
 * @param language the BCP 47 tag of its language, as written
 * @param created when it was first made
 * @param modified when this version was made
 * @param published when it was or is to be published
 * @param embargo not to be published before
 * @param expiry not to be used after
 * @param status {@code usable}, {@code withheld} or {@code canceled}; other words are kept as written
 * @param urgency 1, the most urgent, to 9; other numbers are kept as written
 * @param slugline the desk's short name for the story
 * @param title a title for the desk, not for the reader
 * @param provider who answers for the item
 * @param rights who holds the rights
 * @param generator the software that made the item
 * @param genres what kind of text it is
 * @param subjects what it is about, events and objects included
 * @param people the people in it
 * @param organisations the organisations in it
 * @param places the places in it
 * @param located where it was written
 * @param infoSources where its information comes from, such as an agency
 * @param contributors those who changed or enhanced it, such as editors
 * @param keywords free keywords
 * @param edNotes notes of one desk to another
 * @param signals signs for processing, such as {@code sig:correction} or {@code 1ST LEAD}
 * @param links what it is related to
 * @param foreign facts that the model has no place for
 * @param extensions facts of the user's own, by name, in the order of the names
 */
@Sound
public record Metadata(
        Optional<@AbsoluteUri String> id,
        Optional<String> version,
        Optional<@LanguageTag String> language,
        Optional<NewsTime> created,
        Optional<NewsTime> modified,
        Optional<NewsTime> published,
        Optional<NewsTime> embargo,
        Optional<NewsTime> expiry,
        Optional<@Pattern(regexp = "usable|withheld|canceled", message = "{metadata/status-unknown}") String> status,
        Optional<
                        @Min(value = 1, message = "{metadata/urgency-range}")
                        @Max(value = 9, message = "{metadata/urgency-range}") Integer>
                urgency,
        Optional<String> slugline,
        Optional<String> title,
        Optional<@Valid Concept> provider,
        Optional<@Valid Rights> rights,
        Optional<String> generator,
        List<@Valid Concept> genres,
        List<@Valid Concept> subjects,
        List<@Valid Concept> people,
        List<@Valid Concept> organisations,
        List<@Valid Concept> places,
        List<@Valid Concept> located,
        List<@Valid Concept> infoSources,
        List<@Valid Contributor> contributors,
        List<String> keywords,
        List<String> edNotes,
        List<String> signals,
        List<@Valid Link> links,
        List<@Valid ForeignFact> foreign,
        Map<String, String> extensions) {
    /** No facts at all. */
    public static final Metadata EMPTY = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    /** Copies lists and map, checks for null. */
    public Metadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(embargo, "embargo");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(slugline, "slugline");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(generator, "generator");
        genres = List.copyOf(genres);
        subjects = List.copyOf(subjects);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        located = List.copyOf(located);
        infoSources = List.copyOf(infoSources);
        contributors = List.copyOf(contributors);
        keywords = List.copyOf(keywords);
        edNotes = List.copyOf(edNotes);
        signals = List.copyOf(signals);
        links = List.copyOf(links);
        foreign = List.copyOf(foreign);
        extensions = Collections.unmodifiableMap(new TreeMap<>(extensions));
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder(EMPTY);
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * These facts, completed by those that hold for a whole unless a part says otherwise: language, times, status,
     * provider, rights and generator. What names one item alone, such as its id or its slugline, is not taken over.
     */
    public Metadata within(Metadata whole) {
        return new Metadata(
                id,
                version,
                language.or(whole::language),
                created.or(whole::created),
                modified.or(whole::modified),
                published.or(whole::published),
                embargo.or(whole::embargo),
                expiry.or(whole::expiry),
                status.or(whole::status),
                urgency,
                slugline,
                title,
                provider.or(whole::provider),
                rights.or(whole::rights),
                generator.or(whole::generator),
                genres,
                subjects,
                people,
                organisations,
                places,
                located,
                infoSources,
                contributors,
                keywords,
                edNotes,
                signals,
                links,
                foreign,
                extensions);
    }

    /**
     * These facts with all those of the whole behind them, for the only part of it: where there can be one of a kind, this
     * part's stays; of lists, both.
     */
    public Metadata asAllOf(Metadata whole) {
        if (whole.equals(EMPTY)) {
            return this;
        }
        var facts = within(whole).toBuilder();
        id.or(whole::id).ifPresent(facts::id);
        version.or(whole::version).ifPresent(facts::version);
        urgency.or(whole::urgency).ifPresent(facts::urgency);
        slugline.or(whole::slugline).ifPresent(facts::slugline);
        title.or(whole::title).ifPresent(facts::title);
        var named = new TreeMap<>(whole.extensions);
        named.putAll(extensions);
        return facts.genres(both(genres, whole.genres))
                .subjects(both(subjects, whole.subjects))
                .people(both(people, whole.people))
                .organisations(both(organisations, whole.organisations))
                .places(both(places, whole.places))
                .located(both(located, whole.located))
                .infoSources(both(infoSources, whole.infoSources))
                .contributors(both(contributors, whole.contributors))
                .keywords(both(keywords, whole.keywords))
                .edNotes(both(edNotes, whole.edNotes))
                .signals(both(signals, whole.signals))
                .links(both(links, whole.links))
                .foreign(both(foreign, whole.foreign))
                .extensions(named)
                .build();
    }

    /**
     * These facts for a version that puts an error right: the same id, the next version, the signal of a correction and a
     * note that says what is right now. When it was modified is the caller's to say.
     *
     * @throws IllegalStateException when there is a version and it is no whole number
     */
    public Metadata corrected(String note) {
        var signs = new ArrayList<>(signals);
        if (!signs.contains(NewsCodes.SIGNAL_CORRECTION)) {
            signs.add(NewsCodes.SIGNAL_CORRECTION);
        }
        return next(note).signals(signs).build();
    }

    /**
     * These facts for a version that takes the item back, a kill: the same id, the next version, the status
     * {@code canceled} and a note that says why.
     *
     * @throws IllegalStateException when there is a version and it is no whole number
     */
    public Metadata canceled(String note) {
        return next(note).status("canceled").build();
    }

    private Builder next(String note) {
        var notes = new ArrayList<>(edNotes);
        notes.add(Objects.requireNonNull(note, "note"));
        return toBuilder().version(nextVersion()).edNotes(notes);
    }

    /** An item that names no version is the first. */
    private String nextVersion() {
        try {
            return new BigInteger(version.orElse("1")).add(BigInteger.ONE).toString();
        } catch (NumberFormatException noNumber) {
            throw new IllegalStateException(
                    "the version '" + version.orElse("") + "' is no whole number, so that none comes after it",
                    noNumber);
        }
    }

    private static <T> List<T> both(List<T> part, List<T> whole) {
        var both = new LinkedHashSet<>(part);
        return both.addAll(whole) ? List.copyOf(both) : part;
    }

    /** Collects the parts of {@link Metadata}. Not for use by several threads at once. */
    public static final class Builder {
        private Optional<String> id;
        private Optional<String> version;
        private Optional<String> language;
        private Optional<NewsTime> created;
        private Optional<NewsTime> modified;
        private Optional<NewsTime> published;
        private Optional<NewsTime> embargo;
        private Optional<NewsTime> expiry;
        private Optional<String> status;
        private Optional<Integer> urgency;
        private Optional<String> slugline;
        private Optional<String> title;
        private Optional<Concept> provider;
        private Optional<Rights> rights;
        private Optional<String> generator;
        private List<Concept> genres;
        private List<Concept> subjects;
        private List<Concept> people;
        private List<Concept> organisations;
        private List<Concept> places;
        private List<Concept> located;
        private List<Concept> infoSources;
        private List<Contributor> contributors;
        private List<String> keywords;
        private List<String> edNotes;
        private List<String> signals;
        private List<Link> links;
        private List<ForeignFact> foreign;
        private Map<String, String> extensions;

        private Builder(Metadata start) {
            id = start.id;
            version = start.version;
            language = start.language;
            created = start.created;
            modified = start.modified;
            published = start.published;
            embargo = start.embargo;
            expiry = start.expiry;
            status = start.status;
            urgency = start.urgency;
            slugline = start.slugline;
            title = start.title;
            provider = start.provider;
            rights = start.rights;
            generator = start.generator;
            genres = start.genres;
            subjects = start.subjects;
            people = start.people;
            organisations = start.organisations;
            places = start.places;
            located = start.located;
            infoSources = start.infoSources;
            contributors = start.contributors;
            keywords = start.keywords;
            edNotes = start.edNotes;
            signals = start.signals;
            links = start.links;
            foreign = start.foreign;
            extensions = start.extensions;
        }

        /** Sets its identifier as the source gives it. */
        public Builder id(String value) {
            id = Optional.of(value);
            return this;
        }

        /** Sets its version as the source gives it. */
        public Builder version(String value) {
            version = Optional.of(value);
            return this;
        }

        /** Sets the BCP 47 tag of its language, as written. */
        public Builder language(String value) {
            language = Optional.of(value);
            return this;
        }

        /** Takes the language away. */
        public Builder noLanguage() {
            language = Optional.empty();
            return this;
        }

        /** Sets when it was first made. */
        public Builder created(NewsTime value) {
            created = Optional.of(value);
            return this;
        }

        /** Sets when this version was made. */
        public Builder modified(NewsTime value) {
            modified = Optional.of(value);
            return this;
        }

        /** Sets when it was or is to be published. */
        public Builder published(NewsTime value) {
            published = Optional.of(value);
            return this;
        }

        /** Sets the embargo. */
        public Builder embargo(NewsTime value) {
            embargo = Optional.of(value);
            return this;
        }

        /** Sets the expiry. */
        public Builder expiry(NewsTime value) {
            expiry = Optional.of(value);
            return this;
        }

        /** Sets the status. */
        public Builder status(String value) {
            status = Optional.of(value);
            return this;
        }

        /** Sets the urgency. */
        public Builder urgency(Integer value) {
            urgency = Optional.of(value);
            return this;
        }

        /** Sets the desk's short name for the story. */
        public Builder slugline(String value) {
            slugline = Optional.of(value);
            return this;
        }

        /** Sets a title for the desk, not for the reader. */
        public Builder title(String value) {
            title = Optional.of(value);
            return this;
        }

        /** Sets who answers for the item. */
        public Builder provider(Concept value) {
            provider = Optional.of(value);
            return this;
        }

        /** Sets who holds the rights. */
        public Builder rights(Rights value) {
            rights = Optional.of(value);
            return this;
        }

        /** Sets the software that made the item. */
        public Builder generator(String value) {
            generator = Optional.of(value);
            return this;
        }

        /** Sets what kind of text it is. */
        public Builder genres(List<Concept> values) {
            genres = values;
            return this;
        }

        /** Sets what it is about, events and objects included. */
        public Builder subjects(List<Concept> values) {
            subjects = values;
            return this;
        }

        /** Sets the people in it. */
        public Builder people(List<Concept> values) {
            people = values;
            return this;
        }

        /** Sets the organisations in it. */
        public Builder organisations(List<Concept> values) {
            organisations = values;
            return this;
        }

        /** Sets the places in it. */
        public Builder places(List<Concept> values) {
            places = values;
            return this;
        }

        /** Sets where it was written. */
        public Builder located(List<Concept> values) {
            located = values;
            return this;
        }

        /** Sets where its information comes from, such as an agency. */
        public Builder infoSources(List<Concept> values) {
            infoSources = values;
            return this;
        }

        /** Sets those who changed or enhanced it, such as editors. */
        public Builder contributors(List<Contributor> values) {
            contributors = values;
            return this;
        }

        /** Sets free keywords. */
        public Builder keywords(List<String> values) {
            keywords = values;
            return this;
        }

        /** Sets notes of one desk to another. */
        public Builder edNotes(List<String> values) {
            edNotes = values;
            return this;
        }

        /** Sets signs for processing, such as {@code sig:correction} or {@code 1ST LEAD}. */
        public Builder signals(List<String> values) {
            signals = values;
            return this;
        }

        /** Sets what it is related to. */
        public Builder links(List<Link> values) {
            links = values;
            return this;
        }

        /** Sets facts that the model has no place for. */
        public Builder foreign(List<ForeignFact> values) {
            foreign = values;
            return this;
        }

        /** Sets facts of the user's own. */
        public Builder extensions(Map<String, String> facts) {
            extensions = facts;
            return this;
        }

        /** The facts as set so far. */
        public Metadata build() {
            return new Metadata(
                    id,
                    version,
                    language,
                    created,
                    modified,
                    published,
                    embargo,
                    expiry,
                    status,
                    urgency,
                    slugline,
                    title,
                    provider,
                    rights,
                    generator,
                    genres,
                    subjects,
                    people,
                    organisations,
                    places,
                    located,
                    infoSources,
                    contributors,
                    keywords,
                    edNotes,
                    signals,
                    links,
                    foreign,
                    extensions);
        }
    }
}
