package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Places;
import org.broadsheet.parser.markup.XmlText;

/** One item as it is read: its facts by name, and where they stand. Filled by the readers of its parts. */
final class Draft {
    final Context context;
    final Element element;
    final Codes codes;
    final ItemKind kind;
    /** Whether a renderer of ours wrote it. */
    final boolean own;

    final Metadata.Builder facts = Metadata.builder();
    final List<Concept> genres = new ArrayList<>();
    final List<Concept> subjects = new ArrayList<>();
    final List<Concept> people = new ArrayList<>();
    final List<Concept> organisations = new ArrayList<>();
    final List<Concept> places = new ArrayList<>();
    final List<Concept> located = new ArrayList<>();
    final List<Concept> infoSources = new ArrayList<>();
    final List<Contributor> contributors = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    final List<String> edNotes = new ArrayList<>();
    final List<String> signals = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<ForeignFact> foreign = new ArrayList<>();
    final Map<String, String> extensions = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Facts of our own scheme, by name. */
    final Map<String, Element> properties = new LinkedHashMap<>();

    final Map<String, NewsTime> times = new LinkedHashMap<>();
    final Map<String, Element> stretches = new LinkedHashMap<>();

    Optional<String> id = Optional.empty();
    Optional<String> language = Optional.empty();
    Headline headline = Headline.NONE;
    Optional<RichText> summary = Optional.empty();
    List<Byline> bylines = List.of();
    final DatelineDraft dateline = new DatelineDraft();
    Body body = new Body(List.of(), new Places(), List.of());
    final List<Rendition> renditions = new ArrayList<>();
    Optional<String> alternative = Optional.empty();
    Optional<RichText> caption = Optional.empty();
    Optional<String> creditline = Optional.empty();
    final List<Contributor> creators = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    Optional<Element> groupSet = Optional.empty();

    Draft(Context context, Element element, Codes codes, ItemKind kind) {
        this.context = context;
        this.element = element;
        this.kind = kind;
        this.codes = codes;
        this.own = element.attribute(Names.GIVEN).isPresent();
    }

    /** Keeps an element that the model has no place for, by the part of the item that it stands in. */
    void keep(String part, Element unplaced) {
        kept(part, unplaced, "");
    }

    /** Keeps an element of which the model has a part: the path tells that it is there for what is in it beside that. */
    void keepDetails(String part, Element placed) {
        kept(part, placed, "/node()");
    }

    private void kept(String part, Element element, String suffix) {
        String path = (part.isEmpty() ? element.name() : part + '/' + element.name());
        int number = numbers.merge(path + suffix, 1, Integer::sum);
        foreign.add(new ForeignFact(
                Names.FORMAT,
                (number == 1 ? path : path + '[' + number + ']') + suffix,
                XmlText.of(element, Names.NAR)));
    }

    /** Tells where the fact at {@code path} of the item stands. */
    void stands(String path, Element where) {
        if (where.start() >= 0) {
            stretches.put(path, where);
        }
    }

    /** The id by which other items name this one. */
    String guid() {
        return element.attribute("guid").orElse("");
    }

    /** The facts of the item: of one of ours, those that it states itself. */
    Metadata metadata() {
        return own ? Stated.byItem(all(), element) : all();
    }

    /** The facts of the edition, of an item of ours that is its whole document. */
    Metadata editionFacts() {
        return Stated.byEdition(all(), element);
    }

    private Metadata all() {
        return facts.genres(genres)
                .subjects(subjects)
                .people(people)
                .organisations(organisations)
                .places(places)
                .located(located)
                .infoSources(infoSources)
                .contributors(contributors)
                .keywords(keywords)
                .edNotes(edNotes)
                .signals(signals)
                .links(links)
                .foreign(foreign)
                .extensions(extensions)
                .build();
    }
}
