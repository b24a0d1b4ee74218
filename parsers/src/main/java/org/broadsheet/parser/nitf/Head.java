package org.broadsheet.parser.nitf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Placement;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.NitfLine;
import org.broadsheet.parser.markup.NitfTimes;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code head} of a document. */
final class Head {
    private static final String PATH = "/nitf/head";
    private static final String OWN = NitfLine.OWN;

    private final Draft draft;
    private boolean published;

    Head(Draft draft) {
        this.draft = draft;
    }

    void read(Element head) {
        for (Element part : head.elements()) {
            switch (part.name()) {
                case "title" -> title(part);
                case "meta" -> meta(part);
                case "tobject" -> new TopicObject(draft).read(part);
                case "docdata" -> new Docdata(draft).read(part);
                case "pubdata" -> publication(part);
                case "revision-history" -> revision(part);
                default -> draft.keep(part, PATH);
            }
        }
    }

    private void title(Element title) {
        String words = title.attribute(OWN + "text").orElseGet(() -> NitfLine.words(title));
        if (!words.isEmpty()) {
            draft.metadata.title(words);
            draft.place("title", title);
        }
        draft.keepRest(title, PATH, Set.of("lang"));
    }

    private void meta(Element meta) {
        String name = meta.attribute("name").orElse("");
        String content = meta.attribute("content").orElse("");
        Optional<String> own = meta.attribute(OWN + "fact");
        Optional<Notice.Kind> notice = meta.attribute(OWN + "notice").flatMap(Head::kind);
        if (own.isPresent()) {
            draft.extensions.put(own.get(), content);
        } else if (notice.isPresent()) {
            draft.notices.add(Notice.of(notice.get(), content));
            draft.place(ElementPath.ROOT.child("notices", draft.notices.size() - 1), meta);
        } else if (name.equals(NitfTerms.META_GENERATOR)) {
            draft.metadata.generator(content);
        } else if (name.equals(NitfTerms.META_CREATED)) {
            time(meta).ifPresent(draft.metadata::created);
        } else if (name.equals(NitfTerms.META_MODIFIED)) {
            time(meta).ifPresent(draft.metadata::modified);
        } else if (name.isEmpty() || draft.extensions.containsKey(name)) {
            draft.keep(meta, PATH);
        } else {
            draft.extensions.put(name, content);
        }
    }

    private static Optional<Notice.Kind> kind(String word) {
        return Arrays.stream(Notice.Kind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    private static Optional<NewsTime> time(Element meta) {
        return NitfTimes.of(meta, "content");
    }

    /** The first publication is that of the edition; others are kept. */
    private void publication(Element paper) {
        if (published) {
            draft.keep(paper, PATH);
            return;
        }
        published = true;
        paper.attribute("name").ifPresent(draft.edition::publication);
        paper.attribute("number").ifPresent(draft.edition::number);
        NitfTimes.of(paper, "date.publication").ifPresent(draft.edition::date);
        paper.attribute("position.section").ifPresent(draft::heading);
        page(paper);
        paper.said("ex-ref").ifPresent(address -> {
            draft.links.add(Link.of(address, "canonical"));
            draft.place("links", draft.links, paper);
        });
        draft.keepRest(
                paper,
                PATH,
                Set.of("name", "number", "date.publication", "position.section", "position.sequence", "ex-ref"));
    }

    /** A page without the place of the story on it is that of the section. */
    private void page(Element paper) {
        Optional<String> page = paper.attribute("position.sequence");
        Optional<String> sequence = paper.attribute(OWN + "sequence");
        if (sequence.filter(number -> number.matches("[1-9][0-9]{0,8}")).isPresent()) {
            draft.placement = Optional.of(new Placement(page, Integer.parseInt(sequence.get())));
            paper.attribute(OWN + "section-page").ifPresent(draft.section::page);
        } else {
            page.ifPresent(draft.section::page);
        }
    }

    private void revision(Element revision) {
        Optional<String> name = revision.attribute("name");
        if (name.isPresent()) {
            draft.contributors.add(new Contributor(
                    name.get(),
                    revision.attribute(OWN + "role")
                            .or(() -> revision.said("function").map(Head::role)),
                    revision.attribute(OWN + "affiliation"),
                    revision.attribute(OWN + "email"),
                    revision.attribute(OWN + "qcode"),
                    revision.attribute(OWN + "uri"),
                    revision.attribute(OWN + "literal")));
            draft.place("contributors", draft.contributors, revision);
        }
        draft.keepRest(revision, PATH, name.isPresent() ? Set.of("name", "function") : Set.of());
    }

    private static String role(String function) {
        return NitfTerms.FUNCTIONS.entrySet().stream()
                .filter(role -> role.getValue().equals(function))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(function);
    }
}
