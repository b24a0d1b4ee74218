package org.broadsheet.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.jspecify.annotations.Nullable;

/** Reads metadata and those it names. */
final class MetadataReader {
    private final Input in;
    private final TextReader texts;

    MetadataReader(Input in, TextReader texts) {
        this.in = in;
        this.texts = texts;
    }

    /** The metadata at hand. */
    Metadata metadata() {
        var facts = Metadata.builder();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "id" -> facts.id(in.text(name));
                case "version" -> facts.version(in.text(name));
                case "language" -> facts.language(in.text(name));
                case "created" -> facts.created(time(name));
                case "modified" -> facts.modified(time(name));
                case "published" -> facts.published(time(name));
                case "embargo" -> facts.embargo(time(name));
                case "expiry" -> facts.expiry(time(name));
                case "status" -> facts.status(in.text(name));
                case "urgency" -> facts.urgency(in.child(name, () -> in.number(Integer.MIN_VALUE)));
                case "slugline" -> facts.slugline(in.text(name));
                case "title" -> facts.title(in.text(name));
                case "provider" -> facts.provider(in.child(name, this::concept));
                case "rights" -> facts.rights(in.child(name, this::rights));
                case "generator" -> facts.generator(in.text(name));
                default -> list(name, facts);
            }
        }
        return facts.build();
    }

    /** The byline or credit at hand. */
    Byline byline() {
        var text = "";
        List<Contributor> contributors = List.of();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text = in.string();
                case "contributors" -> contributors = in.list(name, this::contributor);
                default -> in.unknown(name);
            }
        }
        return new Byline(text, contributors);
    }

    private void list(String name, Metadata.Builder facts) {
        switch (name) {
            case "genres" -> facts.genres(concepts(name));
            case "subjects" -> facts.subjects(concepts(name));
            case "people" -> facts.people(concepts(name));
            case "organisations" -> facts.organisations(concepts(name));
            case "places" -> facts.places(concepts(name));
            case "located" -> facts.located(concepts(name));
            case "infoSources" -> facts.infoSources(concepts(name));
            case "contributors" -> facts.contributors(in.list(name, this::contributor));
            case "keywords" -> facts.keywords(in.list(name, in::string));
            case "edNotes" -> facts.edNotes(in.list(name, in::string));
            case "signals" -> facts.signals(in.list(name, in::string));
            case "links" -> facts.links(in.list(name, this::link));
            case "foreign" -> facts.foreign(in.list(name, this::foreign));
            case "extensions" -> facts.extensions(in.child(name, this::extensions));
            default -> in.unknown(name);
        }
    }

    private NewsTime time(String name) {
        return in.child(name, texts::time);
    }

    private List<Concept> concepts(String name) {
        return in.list(name, this::concept);
    }

    private Contributor contributor() {
        @Nullable String called = null;
        Optional<String> role = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        Optional<String> email = Optional.empty();
        Optional<String> qcode = Optional.empty();
        Optional<String> uri = Optional.empty();
        Optional<String> literal = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> called = in.string();
                case "role" -> role = Optional.of(in.string());
                case "affiliation" -> affiliation = Optional.of(in.string());
                case "email" -> email = Optional.of(in.string());
                case "qcode" -> qcode = Optional.of(in.string());
                case "uri" -> uri = Optional.of(in.string());
                case "literal" -> literal = Optional.of(in.string());
                default -> in.unknown(name);
            }
        }
        if (called == null) {
            throw in.missing("the contributor", "name");
        }
        return new Contributor(called, role, affiliation, email, qcode, uri, literal);
    }

    private Concept concept() {
        var concept = Concept.builder();
        in.deeper();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "names" -> concept.names(in.list(name, this::name));
                case "qcode" -> concept.qcode(in.string());
                case "uri" -> concept.uri(in.string());
                case "literal" -> concept.literal(in.string());
                case "type" -> concept.type(in.string());
                case "role" -> concept.role(in.string());
                case "broader" -> concept.broader(concepts(name));
                default -> in.unknown(name);
            }
        }
        in.shallower();
        return concept.build();
    }

    private Concept.Name name() {
        @Nullable String text = null;
        Optional<String> language = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text = in.string();
                case "language" -> language = Optional.of(in.string());
                default -> in.unknown(name);
            }
        }
        if (text == null) {
            throw in.missing("the name", "text");
        }
        return new Concept.Name(text, language);
    }

    private Rights rights() {
        Optional<Concept> holder = Optional.empty();
        Optional<String> notice = Optional.empty();
        Optional<String> usageTerms = Optional.empty();
        Optional<String> link = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "holder" -> holder = Optional.of(in.child(name, this::concept));
                case "notice" -> notice = Optional.of(in.string());
                case "usageTerms" -> usageTerms = Optional.of(in.string());
                case "link" -> link = Optional.of(in.string());
                default -> in.unknown(name);
            }
        }
        return new Rights(holder, notice, usageTerms, link);
    }

    private Link link() {
        @Nullable String href = null;
        Optional<String> relation = Optional.empty();
        Optional<String> type = Optional.empty();
        Optional<String> title = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "href" -> href = in.string();
                case "relation" -> relation = Optional.of(in.string());
                case "type" -> type = Optional.of(in.string());
                case "title" -> title = Optional.of(in.string());
                default -> in.unknown(name);
            }
        }
        if (href == null) {
            throw in.missing("the link", "href");
        }
        return new Link(href, relation, type, title);
    }

    private ForeignFact foreign() {
        @Nullable String format = null;
        @Nullable String path = null;
        @Nullable String value = null;
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "format" -> format = in.string();
                case "path" -> path = in.string();
                case "value" -> value = in.string();
                default -> in.unknown(name);
            }
        }
        if (format == null || path == null || value == null) {
            throw in.missing("the foreign fact", format == null ? "format" : path == null ? "path" : "value");
        }
        return new ForeignFact(format, path, value);
    }

    private Map<String, String> extensions() {
        var extensions = new LinkedHashMap<String, String>();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            extensions.put(name, in.string());
        }
        return extensions;
    }
}
