package org.broadsheet.parser.nitf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.format.Format;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.model.Section;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.XmlText;
import org.broadsheet.source.SourceMap;
import org.broadsheet.vocabulary.NitfTerms;

/** The article and its facts while a document is read. */
final class Draft {
    /** Where the article stands. */
    static final ElementPath PATH = ElementPath.ROOT.child("sections", 0).child("articles", 0);

    private static final ElementPath FACTS = PATH.child("metadata");

    final Context context;
    final SourceMap.Builder places = SourceMap.builder();
    final Edition.Builder edition = Edition.builder();
    final Section.Builder section = Section.builder();
    final Metadata.Builder metadata = Metadata.builder();
    final List<Concept> genres = new ArrayList<>();
    final List<Concept> subjects = new ArrayList<>();
    final List<Concept> people = new ArrayList<>();
    final List<Concept> organisations = new ArrayList<>();
    final List<Concept> spots = new ArrayList<>();
    final List<Concept> located = new ArrayList<>();
    final List<Concept> sources = new ArrayList<>();
    final List<Contributor> contributors = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> signals = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final Map<String, String> extensions = new TreeMap<>();
    Optional<Placement> placement = Optional.empty();
    Optional<Concept> provider = Optional.empty();
    Rights rights = Rights.NONE;

    private final List<ForeignFact> foreign = new ArrayList<>();

    Draft(Context context) {
        this.context = context;
    }

    /** Tells the place of an element of the edition. */
    void place(ElementPath path, Node where) {
        context.findings().place(where).ifPresent(span -> places.put(path, span));
    }

    /** Tells the place of a fact. */
    void place(String fact, Node where) {
        place(FACTS.child(fact), where);
    }

    /** Tells the place of a fact that is the last of its list so far. */
    void place(String list, List<?> facts, Node where) {
        place(FACTS.child(list, facts.size() - 1), where);
    }

    /** Keeps an element that the model has no place for. */
    void keep(Element element, String above) {
        String path = above + "/" + element.name();
        place("foreign", foreign, element);
        foreign.add(new ForeignFact(Format.NITF.id(), path, XmlText.of(element, NitfTerms.NAMESPACE)));
        place("foreign", foreign, element);
        context.findings()
                .note(
                        "nitf/fact-kept",
                        element,
                        "the model has no place for <" + element.name() + ">, which is kept as a fact of NITF");
    }

    /** Keeps the attributes of an element that were not read. */
    void keepRest(Element element, String above, Set<String> read) {
        var rest = new HashMap<String, String>();
        element.attributes().forEach((name, value) -> {
            boolean own = name.startsWith("{" + NitfTerms.OWN + "}");
            if (!read.contains(name) && !own && !name.equals("xmlns")) {
                rest.put(name, value);
            }
        });
        if (!rest.isEmpty()) {
            keep(new Element(element.name(), rest, List.of(), element.start(), element.end()), above);
        }
    }

    /** The facts. */
    Metadata facts() {
        provider.ifPresent(metadata::provider);
        if (!rights.equals(Rights.NONE)) {
            metadata.rights(rights);
        }
        return metadata.genres(genres)
                .subjects(subjects)
                .people(people)
                .organisations(organisations)
                .places(spots)
                .located(located)
                .infoSources(sources)
                .contributors(contributors)
                .keywords(keywords)
                .edNotes(notes)
                .signals(signals)
                .links(links)
                .foreign(foreign)
                .extensions(extensions)
                .build();
    }

    /** The label of the section. */
    void heading(String words) {
        section.heading(RichText.of(words));
    }
}
