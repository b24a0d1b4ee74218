package org.broadsheet.parser.newsmlg2;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.OwnSchemes;

/** The {@code contentMeta} of an item: what it is about, where and by whom it was made, and its display lines. */
final class ContentMeta {
    static final String PART = "contentMeta";
    private static final String FROM_DATELINE = OwnSchemes.PROPERTY.uriOf("dateline");

    private final Draft draft;
    private final ConceptReader concepts;
    private final Lines lines;
    private boolean speaks;

    private ContentMeta(Draft draft) {
        this.draft = draft;
        this.concepts = new ConceptReader(draft);
        this.lines = new Lines(draft);
    }

    /** Reads the facts of all elements in {@code parts}. */
    static void read(Draft draft, List<Element> parts) {
        var reader = new ContentMeta(draft);
        parts.forEach(part -> part.elements().forEach(reader::fact));
        reader.lines.finish();
    }

    private void fact(Element element) {
        switch (element.name()) {
            case "urgency" -> urgency(element);
            case "contentCreated" -> made(element, "created");
            case "contentModified" -> made(element, "modified");
            case "located" -> located(element);
            case "infoSource" -> infoSource(element);
            case "creator" -> lines.creator(element);
            case "contributor" -> contributor(element);
            case "altId" -> altId(element);
            case "language" -> language(element);
            case "genre" -> add(element, draft.genres, "genres");
            case "subject" -> subject(element);
            case "keyword" -> keyword(element);
            case "slugline" -> slugline(element);
            case "headline" -> lines.headline(element);
            case "dateline" -> lines.dateline(element);
            case "by" -> lines.by(element);
            case "creditline" -> lines.creditline(element);
            case "description" -> lines.description(element);
            case "contentMetaExtProperty" -> Properties.read(draft, PART, element);
            default -> draft.keep(PART, element);
        }
    }

    private void urgency(Element element) {
        try {
            draft.facts.urgency(Integer.valueOf(element.text().strip()));
            draft.stands("metadata.urgency", element);
        } catch (NumberFormatException none) {
            draft.context
                    .findings()
                    .liberty(
                            "newsml-g2/number-unreadable",
                            element,
                            "<urgency> holds no number; it is kept as it stands");
            draft.keep(PART, element);
        }
    }

    /** When the content was made is told only where the item does not say when it was. */
    private void made(Element element, String name) {
        if (draft.times.containsKey(name) && !draft.own) {
            Optional.of(element).filter(time -> !time.text().isBlank()).ifPresent(time -> draft.keep(PART, time));
            return;
        }
        Times.of(element, draft.context.findings()).ifPresent(time -> {
            draft.times.put(name, time);
            draft.stands("metadata." + name, element);
        });
    }

    private void located(Element element) {
        if (isFromDateline(element)) {
            draft.dateline.place = concepts.concept(element).name();
        } else {
            add(element, draft.located, "located");
        }
    }

    private void infoSource(Element element) {
        if (isFromDateline(element)) {
            draft.dateline.agency = concepts.concept(element).name();
        } else {
            add(element, draft.infoSources, "infoSources");
        }
    }

    private static boolean isFromDateline(Element element) {
        return element.attribute("howuri").filter(FROM_DATELINE::equals).isPresent();
    }

    private void add(Element element, List<Concept> list, String name) {
        draft.stands("metadata." + name + '[' + list.size() + ']', element);
        list.add(concepts.concept(element));
        if (!draft.own && !concepts.isWhole(element)) {
            draft.keepDetails(PART, element);
        }
    }

    private void contributor(Element element) {
        draft.contributors.add(concepts.contributor(element));
        if (!draft.own && !concepts.isWholeContributor(element)) {
            draft.keepDetails(PART, element);
        }
    }

    private void altId(Element element) {
        if (draft.own && element.attributes().isEmpty()) {
            draft.id = Optional.of(element.text());
        } else {
            draft.keep(PART, element);
        }
    }

    private void language(Element element) {
        Optional<String> tag = element.said("tag");
        if (tag.isPresent() && !speaks) {
            draft.language = tag;
            draft.stands("metadata.language", element);
            speaks = true;
        } else {
            draft.keep(PART, element);
        }
    }

    private void subject(Element element) {
        Optional<String> list = Names.list(element);
        String type = element.attribute("type").orElse("");
        switch (list.orElse(type)) {
            case "people", NewsCodes.CONCEPT_PERSON -> about(element, draft.people, "people", NewsCodes.CONCEPT_PERSON);
            case "organisations", NewsCodes.CONCEPT_ORGANISATION ->
                about(element, draft.organisations, "organisations", NewsCodes.CONCEPT_ORGANISATION);
            case "places", NewsCodes.CONCEPT_AREA -> about(element, draft.places, "places", NewsCodes.CONCEPT_AREA);
            default -> about(element, draft.subjects, "subjects", NewsCodes.CONCEPT_ABSTRACT);
        }
    }

    /** A type that the list implies is none that was given, where the document tells the list. */
    private void about(Element element, List<Concept> list, String name, String nature) {
        add(element, list, name);
        Concept found = list.get(list.size() - 1);
        if (Names.list(element).isPresent()
                && found.type().filter(nature::equals).isPresent()) {
            list.set(
                    list.size() - 1,
                    new Concept(
                            found.names(),
                            found.qcode(),
                            found.uri(),
                            found.literal(),
                            Optional.empty(),
                            found.role(),
                            found.broader()));
        }
    }

    private void keyword(Element element) {
        String words = draft.own ? element.text() : Context.line(element);
        if (!words.isEmpty()) {
            draft.stands("metadata.keywords[" + draft.keywords.size() + ']', element);
            draft.keywords.add(words);
        }
        if (!draft.own && !element.attributes().isEmpty()) {
            draft.keepDetails(PART, element);
        }
    }

    private void slugline(Element element) {
        String words = draft.own ? element.text() : Context.line(element);
        boolean first = !draft.stretches.containsKey("metadata.slugline");
        boolean whole = element.attributes().isEmpty()
                || element.attributes().size() == 1
                        && element.attribute("separator").filter("/"::equals).isPresent();
        if (!words.isBlank() && first) {
            draft.facts.slugline(words);
            draft.stretches.put("metadata.slugline", element);
        }
        if (!words.isBlank() && !first) {
            draft.keep(PART, element);
        } else if (!words.isBlank() && !whole && !draft.own) {
            draft.keepDetails(PART, element);
        }
    }
}
