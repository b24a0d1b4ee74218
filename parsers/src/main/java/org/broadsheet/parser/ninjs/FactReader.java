package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.parser.ninjs.Node.Scalar;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;

/** Takes the facts of a news object that any kind of object has. */
final class FactReader {
    private static final String LARGEST = "999999999";
    private final Reading reading;
    private final Members object;
    private final ElementPath path;
    private final Metadata.Builder facts = Metadata.builder();

    FactReader(Reading reading, Members object, ElementPath owner) {
        this.reading = reading;
        this.object = object;
        this.path = owner.child("metadata");
    }

    /** The facts; what is left in the object is for others. */
    Metadata.Builder read() {
        id();
        text("version", "version", facts::version);
        text("language", "language", facts::language);
        time("firstCreated", "created", facts::created);
        time("versionCreated", "modified", facts::modified);
        time("firstpublished", "published", facts::published);
        time("embargoedUntil", "embargo", facts::embargo);
        time("expires", "expiry", facts::expiry);
        text("pubStatus", "status", facts::status);
        urgency();
        text("slugline", "slugline", facts::slugline);
        text("title", "title", facts::title);
        text("edNote", "edNotes", note -> facts.edNotes(List.of(note)));
        rights();
        sources();
        concepts();
        superdesk();
        return facts;
    }

    /** The identifier as it was, where a URI had to be made for it. */
    private void id() {
        Optional<Members> own = object.objects("altIds").stream()
                .filter(id -> id.see("role").equals(Optional.of(OwnSchemes.PROPERTY.uriOf("id"))))
                .findFirst();
        if (own.isPresent()) {
            own.get().drop("role");
            object.drop("uri");
            own.get().take("value").ifPresent(facts::id);
        } else {
            text("uri", "id", facts::id);
        }
    }

    private void text(String name, String fact, Consumer<String> setter) {
        Node value = object.values().get(name);
        if (value instanceof Scalar scalar) {
            reading.place(path.child(fact), scalar);
            if (!scalar.isString()) {
                reading.add(
                        Diagnostic.warning("ninjs/not-a-string", "'" + name + "' is no string; it is read as one"),
                        object,
                        name);
            }
            setter.accept(scalar.text());
            object.drop(name);
        } else {
            reading.wrongType(object, name, "string");
        }
    }

    private void time(String name, String fact, Consumer<NewsTime> setter) {
        text(name, fact, text -> {
            var time = NewsTime.parse(text);
            setter.accept(time);
            if (time.moment().isEmpty()) {
                reading.add(
                        Diagnostic.warning(
                                "date/not-a-date",
                                "'" + name + "' is no day and time with an offset; its words are kept"),
                        object,
                        name);
            }
        });
    }

    private void urgency() {
        if (object.values().get("urgency") instanceof Scalar scalar && isSmall(scalar.text())) {
            reading.place(path.child("urgency"), scalar);
            if (scalar.isString()) {
                reading.add(
                        Diagnostic.warning("ninjs/not-a-number", "'urgency' is a string; it is read as a number"),
                        object,
                        "urgency");
            }
            facts.urgency(Integer.valueOf(scalar.text()));
            object.drop("urgency");
        } else {
            reading.wrongType(object, "urgency", "whole number");
        }
    }

    private static boolean isSmall(String digits) {
        String bare = digits.startsWith("-") ? digits.substring(1) : digits;
        return !bare.isEmpty()
                && bare.length() <= LARGEST.length()
                && bare.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void rights() {
        Optional<Concept> holder = object.take("copyrightHolder").map(FactReader::holder);
        Optional<String> notice = object.take("copyrightNotice");
        Optional<String> terms = object.take("usageTerms");
        Optional<String> link = object.values().get("rightsInfo") instanceof Members info
                ? info.take("linkedRights")
                : Optional.empty();
        var rights = new Rights(holder, notice, terms, link);
        if (!rights.equals(Rights.NONE)) {
            facts.rights(rights);
        }
    }

    /** The holder that a name tells, or the address of a page about them. */
    private static Concept holder(String text) {
        boolean isAddress = (text.startsWith("http://") || text.startsWith("https://"))
                && text.chars().noneMatch(c -> c <= ' ');
        return isAddress ? Concept.builder().uri(text).build() : Concept.named(text);
    }

    /** Those whose roles are of our schemes answer for the item or changed it; the writers are for others. */
    private void sources() {
        var sources = new ArrayList<Concept>();
        var contributors = new ArrayList<Contributor>();
        String provider = OwnSchemes.ROLE.uriOf("provider");
        String publication = OwnSchemes.ROLE.uriOf("publication");
        for (Members source : object.objects("infoSources")) {
            if (source.take("role", provider)) {
                facts.provider(ConceptReader.concept(source, ""));
            } else if (ConceptReader.isOf(source, OwnSchemes.CONTRIBUTOR)) {
                contributors.add(ConceptReader.contributor(source, Optional.of(OwnSchemes.CONTRIBUTOR)));
            } else if (!ConceptReader.isOf(source, OwnSchemes.BYLINE)
                    && !source.see("role").equals(Optional.of(publication))) {
                sources.add(ConceptReader.concept(source, "role"));
            }
        }
        object.take("source").map(Concept::named).ifPresent(sources::add);
        facts.infoSources(sources.stream().filter(ConceptReader::says).toList()).contributors(contributors);
    }

    private void concepts() {
        var genres = new ArrayList<>(ConceptReader.all(object.objects("genres"), ""));
        sourceType().ifPresent(genres::add);
        facts.genres(genres);
        subjects();
        facts.people(ConceptReader.all(object.objects("people"), "rel"))
                .organisations(ConceptReader.all(object.objects("organisations"), "rel"));
        var places = new ArrayList<Concept>();
        var located = new ArrayList<Concept>();
        for (Members place : object.objects("places")) {
            boolean isOrigin = place.take("rel", "located");
            (isOrigin ? located : places).add(ConceptReader.concept(place, "rel"));
        }
        facts.places(places.stream().filter(ConceptReader::says).toList()).located(located);
    }

    /** The type of the digital source, when it has a code by which it is told from genres. */
    private Optional<Concept> sourceType() {
        if (object.values().get("digitalSourceType") instanceof Members type
                && type.see("uri")
                        .filter(uri -> uri.startsWith("http://cv.iptc.org/newscodes/digitalsourcetype/"))
                        .isPresent()) {
            var concept = ConceptReader.concept(type, "");
            return Optional.of(concept)
                    .filter(found -> found.qcode().flatMap(QCode::parse).isPresent());
        }
        return Optional.empty();
    }

    private void subjects() {
        var subjects = new ArrayList<Concept>();
        var keywords = new ArrayList<String>();
        for (Members subject : object.objects("subjects")) {
            boolean isKeyword =
                    subject.values().size() == 2 && subject.see("name").isPresent() && subject.take("rel", "keyword");
            if (isKeyword) {
                subject.take("name").ifPresent(keywords::add);
            } else {
                subjects.add(ConceptReader.concept(subject, "rel"));
            }
        }
        object.objects("service").forEach(service -> subjects.add(served(ConceptReader.concept(service, ""))));
        object.objects("events")
                .forEach(event -> subjects.add(typed(ConceptReader.concept(event, "rel"), "cpnat:event")));
        object.objects("objects")
                .forEach(thing -> subjects.add(typed(ConceptReader.concept(thing, "rel"), "cpnat:object")));
        facts.subjects(subjects.stream().filter(ConceptReader::says).toList());
        if (object.values().get("keywords") instanceof Node.Items items
                && items.values().stream().allMatch(Scalar.class::isInstance)) {
            items.values().forEach(word -> keywords.add(((Scalar) word).text()));
            object.drop("keywords");
        }
        facts.keywords(keywords);
    }

    private static Concept typed(Concept concept, String type) {
        return ConceptReader.says(concept) ? concept.toBuilder().type(type).build() : concept;
    }

    private static Concept served(Concept concept) {
        return ConceptReader.says(concept) ? concept.toBuilder().role("service").build() : concept;
    }

    /** What content management systems add to ninjs. */
    private void superdesk() {
        facts.signals(object.objects("signal").stream()
                .map(signal -> {
                    Optional<String> code = signal.take("code");
                    return code.or(() -> signal.take("name")).orElse("");
                })
                .filter(word -> !word.isEmpty())
                .toList());
        object.take("evolvedfrom").ifPresent(earlier -> facts.links(List.of(Link.of(earlier, "evolvedFrom"))));
        if (object.values().get("extra") instanceof Members extra) {
            var extensions = new TreeMap<String, String>();
            List.copyOf(extra.values().keySet())
                    .forEach(name -> extra.see(name).ifPresent(value -> {
                        extensions.put(name, value);
                        extra.drop(name);
                    }));
            facts.extensions(extensions);
        }
    }
}
