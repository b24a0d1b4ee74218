package org.broadsheet.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;

/**
 * What the caller knows of a document and the document does not say, such as its provider. Facts hold for a whole edition:
 * they take the place of the edition's own, while an article that says otherwise keeps its word.
 *
 * @param values the facts by name, in the order in which they were given
 */
public record Facts(Map<String, String> values) {
    /** Nothing known. */
    public static final Facts NONE = new Facts(Map.of());

    /** The names of the facts. */
    public static final List<String> NAMES = List.of(
            "publication",
            "date",
            "number",
            "language",
            "id",
            "version",
            "created",
            "modified",
            "published",
            "embargo",
            "expiry",
            "status",
            "urgency",
            "slugline",
            "title",
            "provider",
            "generator",
            "rights-holder",
            "rights-notice",
            "rights-terms",
            "rights-link");

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a name is none of {@link #NAMES}, or the urgency is no number
     */
    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        values.forEach(Facts::check);
    }

    /**
     * These facts and one more; of two values of one name the later holds.
     *
     * @throws IllegalArgumentException when the name is none of {@link #NAMES}, or the urgency is no number
     */
    public Facts with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }

    /** The value of a fact. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The edition with these facts in it. */
    public Edition over(Edition edition) {
        if (values.isEmpty()) {
            return edition;
        }
        var changed = edition.toBuilder();
        value("publication").ifPresent(changed::publication);
        value("date").map(NewsTime::parse).ifPresent(changed::date);
        value("number").ifPresent(changed::number);
        value("language").ifPresent(changed::language);
        return changed.metadata(over(edition.metadata())).build();
    }

    private Metadata over(Metadata metadata) {
        var changed = metadata.toBuilder();
        value("id").ifPresent(changed::id);
        value("version").ifPresent(changed::version);
        value("created").map(NewsTime::parse).ifPresent(changed::created);
        value("modified").map(NewsTime::parse).ifPresent(changed::modified);
        value("published").map(NewsTime::parse).ifPresent(changed::published);
        value("embargo").map(NewsTime::parse).ifPresent(changed::embargo);
        value("expiry").map(NewsTime::parse).ifPresent(changed::expiry);
        value("status").ifPresent(changed::status);
        value("urgency").map(Integer::valueOf).ifPresent(changed::urgency);
        value("slugline").ifPresent(changed::slugline);
        value("title").ifPresent(changed::title);
        value("provider").map(Concept::named).ifPresent(changed::provider);
        value("generator").ifPresent(changed::generator);
        var rights = over(metadata.rights().orElse(Rights.NONE));
        if (!rights.equals(Rights.NONE)) {
            changed.rights(rights);
        }
        return changed.build();
    }

    private Rights over(Rights rights) {
        return set("rights-link", Rights::withLink)
                .andThen(set("rights-terms", Rights::withUsageTerms))
                .andThen(set("rights-notice", Rights::withNotice))
                .andThen(set("rights-holder", (old, name) -> old.withHolder(Concept.named(name))))
                .apply(rights);
    }

    private UnaryOperator<Rights> set(String name, BiFunction<Rights, String, Rights> setter) {
        return rights -> value(name).map(found -> setter.apply(rights, found)).orElse(rights);
    }

    private static void check(String name, String value) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no fact '" + name + "'; the facts are " + String.join(", ", NAMES));
        }
        if (name.equals("urgency") && !value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("urgency is a number from 1 to 9, not '" + value + "'");
        }
    }
}
