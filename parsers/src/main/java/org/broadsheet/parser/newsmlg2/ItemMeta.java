package org.broadsheet.parser.newsmlg2;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.model.Link;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.OwnSchemes;

/** The {@code itemMeta} of an item: who answers for it, its times, its status, its links. */
record ItemMeta(Draft draft) {
    private static final String PART = "itemMeta";
    private static final List<String> STATUS = List.of("usable", "withheld", "canceled");

    /** Reads the facts of all elements in {@code meta}. */
    static void read(Draft draft, Element meta) {
        var reader = new ItemMeta(draft);
        meta.elements().forEach(reader::fact);
    }

    private void fact(Element element) {
        switch (element.name()) {
            case "itemClass" -> {}
            case "provider" -> provider(element);
            case "versionCreated" -> time(element, "modified");
            case "firstCreated" -> time(element, "created");
            case "embargoed" -> embargo(element);
            case "expires" -> time(element, "expiry");
            case "pubStatus" -> status(element);
            case "generator" -> generator(element);
            case "title" -> once(element, "title", draft.facts::title);
            case "edNote" -> edNote(element);
            case "signal" -> signal(element);
            case "link" -> link(element);
            case "itemMetaExtProperty" -> Properties.read(draft, PART, element);
            default -> draft.keep(PART, element);
        }
    }

    private void provider(Element element) {
        var concepts = new ConceptReader(draft);
        if (draft.stretches.containsKey("metadata.provider")) {
            draft.keep(PART, element);
            return;
        }
        draft.facts.provider(concepts.concept(element));
        draft.stretches.put("metadata.provider", element);
        if (!draft.own && !concepts.isWhole(element)) {
            draft.keepDetails(PART, element);
        }
    }

    private void time(Element element, String name) {
        if (draft.times.containsKey(name)) {
            draft.keep(PART, element);
            return;
        }
        Times.of(element, draft.context.findings()).ifPresent(time -> {
            draft.times.put(name, time);
            draft.stands("metadata." + name, element);
        });
    }

    /** An empty element is an embargo of which nobody said yet when it ends. */
    private void embargo(Element element) {
        if (element.text().isBlank()) {
            draft.times.putIfAbsent("embargo", new NewsTime("", Optional.empty()));
            draft.stands("metadata.embargo", element);
        } else {
            time(element, "embargo");
        }
    }

    private void status(Element element) {
        Optional<String> code = draft.codes.code(element).or(() -> element.said("literal"));
        if (code.isEmpty() || draft.stretches.containsKey("metadata.status")) {
            return;
        }
        String bare = Codes.bare(code.get());
        draft.facts.status(STATUS.contains(bare) ? bare : bare.equals("cancelled") ? "canceled" : code.get());
        draft.stretches.put("metadata.status", element);
    }

    private void generator(Element element) {
        boolean whole = element.attributes().isEmpty();
        if (draft.own || whole && !draft.stretches.containsKey("metadata.generator")) {
            once(element, "generator", draft.facts::generator);
        } else {
            draft.keep(PART, element);
        }
    }

    /** A fact of one line; what comes after the first is kept as it stands. */
    private void once(Element element, String name, Consumer<String> setter) {
        String words = name.equals("title")
                ? draft.context.label(element, draft.own).plain()
                : draft.own ? element.text() : Context.line(element);
        String path = "metadata." + name;
        if (draft.stretches.containsKey(path)) {
            draft.keep(PART, element);
        } else if (!words.isBlank()) {
            setter.accept(words);
            draft.stretches.put(path, element);
        }
    }

    private void edNote(Element element) {
        String words = draft.context.label(element, draft.own).plain();
        if (words.isBlank()) {
            return;
        }
        draft.stands("metadata.edNotes[" + draft.edNotes.size() + "]", element);
        draft.edNotes.add(words);
        if (!draft.own && !element.attributes().isEmpty()) {
            draft.keepDetails(PART, element);
        }
    }

    private void signal(Element element) {
        Optional<String> code = element.said("qcode");
        String own = OwnSchemes.SIGNAL.alias() + ":";
        Optional<String> sign = code.filter(qcode -> !qcode.startsWith(own))
                .or(() -> element.find("name").map(Element::text).filter(words -> !words.isBlank()))
                .or(() -> code.map(qcode -> Codes.word(qcode, OwnSchemes.SIGNAL)))
                .or(() -> element.said("uri"))
                .or(() -> element.said("literal"));
        sign.ifPresent(draft.signals::add);
        boolean whole = sign.isPresent()
                && (draft.own
                        || element.attributes().size() == 1
                                && element.elements().stream()
                                        .allMatch(child -> child.name().equals("name")));
        if (!whole) {
            draft.keepDetails(PART, element);
        }
    }

    private void link(Element element) {
        Optional<String> address = element.attribute("residref")
                .or(() -> element.attribute("href"))
                .or(() -> element.attribute("guidref"));
        if (address.isEmpty() || address.get().isBlank()) {
            draft.keep(PART, element);
            return;
        }
        draft.stands("metadata.links[" + draft.links.size() + "]", element);
        draft.links.add(new Link(
                address.get(),
                element.attribute("rel").map(relation -> Codes.word(relation, OwnSchemes.RELATION)),
                element.attribute("contenttype"),
                element.attribute("title")));
        boolean whole = element.elements().isEmpty()
                && element.attributes().keySet().stream()
                        .allMatch(name -> name.equals("residref")
                                || name.equals("href")
                                || name.equals("rel")
                                || name.equals("contenttype")
                                || name.equals("title"));
        if (!whole) {
            draft.keepDetails(PART, element);
        }
    }
}
