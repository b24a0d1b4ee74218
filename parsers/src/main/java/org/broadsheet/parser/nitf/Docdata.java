package org.broadsheet.parser.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.model.Concept;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.NitfLine;
import org.broadsheet.parser.markup.NitfTimes;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code docdata}: the facts for machines. */
final class Docdata {
    private static final String PATH = "/nitf/head/docdata";
    private static final String OWN = NitfLine.OWN;
    /** The parts of a place where an event took place, nearest first, without the country. */
    private static final List<String> EVENT_PLACE = List.of("city", "county-dist", "state-prov");

    private final Draft draft;
    private boolean identified;
    private boolean keyed;

    Docdata(Draft draft) {
        this.draft = draft;
    }

    void read(Element docdata) {
        docdata.attribute("management-status").ifPresent(status -> {
            draft.metadata.status(draft.context.own() ? status : status.strip().toLowerCase(Locale.ROOT));
            draft.place("status", docdata);
        });
        draft.keepRest(docdata, "/nitf/head", Set.of("management-status"));
        docdata.elements().forEach(this::part);
    }

    private void part(Element part) {
        switch (part.name()) {
            case "correction" -> correction(part);
            case "evloc" -> eventPlace(part);
            case "doc-id" -> id(part);
            case "del-list" -> part.elements().forEach(this::source);
            case "urgency" -> urgency(part);
            case "date.issue" -> time(part, "published", draft.metadata::published);
            case "date.release" -> time(part, "embargo", draft.metadata::embargo);
            case "date.expire" -> time(part, "expiry", draft.metadata::expiry);
            case "ed-msg" -> message(part);
            case "du-key" -> key(part);
            case "doc.copyright" -> copyright(part);
            case "doc.rights" -> rights(part);
            case "key-list" -> part.elements().forEach(this::keyword);
            case "identified-content" -> new IdentifiedContent(draft).read(part);
            default -> draft.keep(part, PATH);
        }
    }

    private void correction(Element correction) {
        if (!draft.signals.contains(NewsCodes.SIGNAL_CORRECTION)) {
            draft.signals.add(NewsCodes.SIGNAL_CORRECTION);
            draft.place("signals", draft.signals, correction);
        }
        correction.attribute("info").filter(words -> !words.isBlank()).ifPresent(words -> {
            draft.notes.add(words);
            draft.place("edNotes", draft.notes, correction);
        });
        draft.keepRest(correction, PATH, Set.of("info"));
    }

    /** Where an event took place: the nearest part of it, and those around it. */
    private void eventPlace(Element place) {
        var parts = new ArrayList<Concept>();
        for (String part : EVENT_PLACE) {
            place.said(part)
                    .map(name -> Concept.named(name).toBuilder().type(part).build())
                    .ifPresent(parts::add);
        }
        place.said("iso-cc")
                .map(code -> Concept.coded(ConceptReader.country(code)))
                .ifPresent(parts::add);
        if (!parts.isEmpty()) {
            draft.spots.add(parts.get(0).toBuilder()
                    .role(NitfTerms.ROLE_EVENT)
                    .broader(parts.subList(1, parts.size()))
                    .build());
            draft.place("places", draft.spots, place);
        }
        var read = new ArrayList<>(EVENT_PLACE);
        read.add("iso-cc");
        draft.keepRest(place, PATH, Set.copyOf(read));
    }

    /** Who gave the id answers for the item, unless somebody else is named. */
    private void id(Element id) {
        Optional<String> word = id.attribute("id-string");
        Optional<String> giver = id.said("regsrc");
        if (identified || word.isEmpty()) {
            draft.keep(id, PATH);
            return;
        }
        identified = true;
        draft.metadata.id(word.get());
        draft.place("id", id);
        if (!draft.context.own() && giver.isPresent()) {
            draft.provider = draft.provider.or(() -> giver.map(Concept::named));
            draft.place("provider", id);
        }
        draft.keepRest(id, PATH, Set.of("id-string", "regsrc"));
    }

    private void source(Element source) {
        source.attribute("src-name").filter(name -> !name.isBlank()).ifPresent(name -> {
            draft.sources.add(Concept.named(name));
            draft.place("infoSources", draft.sources, source);
        });
        boolean inOrder = source.said("level-number")
                .filter(Integer.toString(draft.sources.size())::equals)
                .isPresent();
        draft.keepRest(source, PATH + "/del-list", inOrder ? Set.of("src-name", "level-number") : Set.of("src-name"));
    }

    private void urgency(Element urgency) {
        Optional<Integer> number = urgency.said("ed-urg").flatMap(Docdata::number);
        number.ifPresent(found -> {
            draft.metadata.urgency(found);
            draft.place("urgency", urgency);
        });
        draft.keepRest(urgency, PATH, number.isPresent() ? Set.of("ed-urg") : Set.of());
    }

    private static Optional<Integer> number(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void time(Element element, String fact, Consumer<NewsTime> place) {
        Optional<NewsTime> time = NitfTimes.of(element, "norm");
        time.ifPresent(place);
        draft.place(fact, element);
        if (time.isPresent() && time.get().value().isEmpty() && !draft.context.own()) {
            draft.context
                    .findings()
                    .warning(
                            "nitf/date-unread",
                            element,
                            "'" + time.get().text() + "' is no date in ISO 8601, and is kept as words");
        }
        draft.keepRest(element, PATH, Set.of("norm"));
    }

    /** The type of a message is a signal, its words are a note. */
    private void message(Element message) {
        Optional<String> type = message.attribute("msg-type");
        Optional<String> info = message.attribute("info");
        boolean signal = type.filter(NitfTerms.MESSAGE_SIGNAL::equals).isPresent();
        Optional<String> sign = signal ? info : type.filter(word -> !word.isBlank());
        sign.ifPresent(word -> {
            draft.signals.add(word);
            draft.place("signals", draft.signals, message);
        });
        if (!signal) {
            info.filter(words -> draft.context.own() || !words.isBlank()).ifPresent(words -> {
                draft.notes.add(words);
                draft.place("edNotes", draft.notes, message);
            });
        }
        draft.keepRest(message, PATH, Set.of("msg-type", "info"));
    }

    /** The first key is the slugline; further ones are kept. */
    private void key(Element key) {
        Optional<String> version = key.attribute("version").or(() -> key.attribute(OWN + "version"));
        Optional<String> slug = key.attribute("key");
        if (version.isEmpty() && slug.isEmpty() || keyed) {
            draft.keep(key, PATH);
            return;
        }
        keyed = true;
        version.ifPresent(draft.metadata::version);
        slug.ifPresent(draft.metadata::slugline);
        draft.place("slugline", key);
        draft.keepRest(key, PATH, Set.of("version", "key"));
    }

    private void copyright(Element copyright) {
        copyright.attribute("holder").filter(name -> !name.isBlank()).ifPresent(name -> {
            draft.rights = draft.rights.withHolder(Concept.named(name));
            draft.place("rights", copyright);
        });
        draft.keepRest(copyright, PATH, Set.of("holder"));
    }

    private void rights(Element rights) {
        rights.attribute("limitations").ifPresent(terms -> draft.rights = draft.rights.withUsageTerms(terms));
        rights.attribute(OWN + "link").ifPresent(link -> draft.rights = draft.rights.withLink(link));
        draft.place("rights", rights);
        draft.keepRest(rights, PATH, Set.of("limitations"));
    }

    private void keyword(Element keyword) {
        keyword.attribute("key").ifPresent(word -> {
            draft.keywords.add(word);
            draft.place("keywords", draft.keywords, keyword);
        });
        draft.keepRest(keyword, PATH + "/key-list", Set.of("key"));
    }
}
