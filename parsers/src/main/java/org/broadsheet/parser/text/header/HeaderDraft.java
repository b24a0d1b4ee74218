package org.broadsheet.parser.text.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rights;
import org.broadsheet.parser.text.header.StoryHeader.Line;

/** A header while its fields are read: of two that tell the same the first holds, the other is an extension. */
final class HeaderDraft {
    final Map<Line, Told<String>> lines = new EnumMap<>(Line.class);
    final List<Told<Byline>> bylines = new ArrayList<>();
    final List<Told<Picture>> pictures = new ArrayList<>();
    final Map<String, Told<String>> places = new LinkedHashMap<>();
    final Set<String> keywords = new LinkedHashSet<>();
    final List<Concept> subjects = new ArrayList<>();
    final List<Concept> genres = new ArrayList<>();
    final List<Concept> people = new ArrayList<>();
    final List<Concept> organisations = new ArrayList<>();
    final List<Concept> mentioned = new ArrayList<>();
    final List<Concept> located = new ArrayList<>();
    final List<Concept> sources = new ArrayList<>();
    final List<Contributor> contributors = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final Metadata.Builder metadata = Metadata.builder();
    Optional<String> publication = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<NewsTime> published = Optional.empty();
    Rights rights = Rights.NONE;
    private final Map<String, StringJoiner> extensions = new LinkedHashMap<>();
    private final String format;

    HeaderDraft(String format) {
        this.format = format;
    }

    /** Whether nothing has told the component {@code name} yet; says that {@code words} tell it now. */
    boolean first(String name, Told<String> words) {
        return places.putIfAbsent(name, words) == null;
    }

    /** Keeps a field without a place elsewhere; those of one name stand below each other. */
    void extend(String name, String value) {
        extensions.computeIfAbsent(name, first -> new StringJoiner("\n")).add(value);
    }

    /** The number of names kept so. */
    int extended() {
        return extensions.size();
    }

    /** The header, with the facts as they were {@code written}. */
    StoryHeader header(String written) {
        if (!rights.equals(Rights.NONE)) {
            metadata.rights(rights);
        }
        published.ifPresent(metadata::published);
        language.ifPresent(metadata::language);
        var others = new LinkedHashMap<String, String>();
        extensions.forEach((name, values) -> others.put(name, values.toString()));
        metadata.keywords(List.copyOf(keywords))
                .subjects(subjects)
                .genres(genres)
                .people(people)
                .organisations(organisations)
                .places(mentioned)
                .located(located)
                .infoSources(sources)
                .contributors(contributors)
                .edNotes(notes)
                .links(links)
                .extensions(others)
                .foreign(List.of(new ForeignFact(format, "", written)));
        return StoryHeader.of(this, metadata.build());
    }
}
