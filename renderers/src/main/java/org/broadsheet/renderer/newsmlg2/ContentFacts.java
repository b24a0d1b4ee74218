package org.broadsheet.renderer.newsmlg2;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.item.Times;
import org.broadsheet.renderer.newsmlg2.Schema.ContentMeta;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.QCode;

/** The {@code contentMeta} of an item: the facts that any item may have. What only some have is added by their writers. */
record ContentFacts(Context context, Item item, Labels labels, Concepts concepts, Children<ContentMeta> meta) {
    ContentFacts(Context context, Item item, Labels labels) {
        this(context, item, labels, new Concepts(context.losses(), item.codes()), new Children<>());
    }

    /** All that the facts of the item say. */
    Children<ContentMeta> fill() {
        Metadata facts = item.facts();
        facts.urgency()
                .filter(urgency -> urgency >= 1 && urgency <= 9)
                .ifPresent(urgency -> meta.add(ContentMeta.URGENCY, Part.text(urgency.toString())));
        times(facts);
        meta.add(ContentMeta.LANGUAGE, Part.attribute("tag", item.language()));
        facts.id().filter(id -> !id.equals(item.guid())).ifPresent(this::otherId);
        concepts(facts.located(), ContentMeta.LOCATED, "located", "", Concepts.Role.OWN);
        concepts(facts.infoSources(), ContentMeta.INFO_SOURCE, "infoSources", "", Concepts.Role.ATTRIBUTE);
        contributors(
                facts.contributors(), ContentMeta.CONTRIBUTOR, 0, item.path().child("metadata"));
        concepts(facts.genres(), ContentMeta.GENRE, "genres", "", Concepts.Role.OWN);
        keywords(facts);
        subjects(facts);
        facts.slugline()
                .flatMap(words -> labels.plain(words, item.fact("slugline")))
                .ifPresent(this::slugline);
        return meta;
    }

    private void times(Metadata facts) {
        facts.created()
                .filter(time -> Times.moment(time).isEmpty())
                .flatMap(Times::truncated)
                .ifPresent(time -> meta.add(ContentMeta.CONTENT_CREATED, Part.text(time)));
        facts.modified()
                .filter(time -> Times.moment(time).isEmpty())
                .flatMap(Times::truncated)
                .ifPresent(time -> meta.add(ContentMeta.CONTENT_MODIFIED, Part.text(time)));
    }

    private void otherId(String id) {
        if (labels.says(id, item.fact("id"))) {
            meta.add(ContentMeta.ALT_ID, Part.text(id));
        }
    }

    private void slugline(Part words) {
        boolean parted =
                item.facts().slugline().filter(text -> text.indexOf('/') >= 0).isPresent();
        meta.add(ContentMeta.SLUGLINE, out -> {
            if (parted) {
                out.attribute("separator", "/");
            }
            words.write(out);
        });
    }

    private void keywords(Metadata facts) {
        for (int i = 0; i < facts.keywords().size(); i++) {
            labels.plain(facts.keywords().get(i), item.path().child("metadata").child("keywords", i))
                    .ifPresent(part -> meta.add(ContentMeta.KEYWORD, part));
        }
    }

    private void subjects(Metadata facts) {
        for (int i = 0; i < facts.subjects().size(); i++) {
            Concept subject = facts.subjects().get(i);
            var path = item.path().child("metadata").child("subjects", i);
            String nature = isTopic(subject) ? NewsCodes.CONCEPT_ABSTRACT : "";
            concepts.concept(subject, nature, Concepts.Role.OWN, path)
                    .ifPresent(part -> meta.add(ContentMeta.SUBJECT, listed(part, subject, nature, "subjects")));
        }
        typed(facts.people(), "people", NewsCodes.CONCEPT_PERSON);
        typed(facts.organisations(), "organisations", NewsCodes.CONCEPT_ORGANISATION);
        typed(facts.places(), "places", NewsCodes.CONCEPT_AREA);
    }

    private void typed(List<Concept> all, String name, String nature) {
        for (int i = 0; i < all.size(); i++) {
            Concept subject = all.get(i);
            var path = item.path().child("metadata").child(name, i);
            concepts.concept(subject, nature, Concepts.Role.OWN, path)
                    .ifPresent(part -> meta.add(ContentMeta.SUBJECT, listed(part, subject, nature, name)));
        }
    }

    /** A subject, with the name of its list where its type does not tell it, or is there because of the list. */
    private static Part listed(Part subject, Concept concept, String nature, String list) {
        Optional<String> type = concept.type().filter(kind -> !kind.isBlank());
        boolean told = type.isPresent() ? list(type.get()).equals(list) : nature.isEmpty();
        return told
                ? subject
                : out -> {
                    out.ownAttribute("list", list);
                    subject.write(out);
                };
    }

    private static String list(String type) {
        return switch (type) {
            case NewsCodes.CONCEPT_PERSON -> "people";
            case NewsCodes.CONCEPT_ORGANISATION -> "organisations";
            case NewsCodes.CONCEPT_AREA -> "places";
            default -> "subjects";
        };
    }

    private static boolean isTopic(Concept subject) {
        return subject.qcode()
                .flatMap(QCode::parse)
                .filter(code -> code.scheme().equals("medtop") || code.scheme().equals("subj"))
                .isPresent();
    }

    private void concepts(List<Concept> all, ContentMeta slot, String name, String nature, Concepts.Role role) {
        for (int i = 0; i < all.size(); i++) {
            concepts.concept(
                            all.get(i),
                            nature,
                            role,
                            item.path().child("metadata").child(name, i))
                    .ifPresent(part -> meta.add(slot, part));
        }
    }

    /**
     * Adds the contributors of the element at {@code owner}.
     *
     * @param byline the number of their byline, or 0
     */
    void contributors(List<Contributor> all, ContentMeta slot, int byline, ElementPath owner) {
        for (int i = 0; i < all.size(); i++) {
            concepts.contributor(all.get(i), byline, owner.child("contributors", i))
                    .ifPresent(part -> meta.add(slot, part));
        }
    }

    /** Adds text in a role. */
    void described(ContentMeta slot, String role, Optional<Part> words) {
        words.ifPresent(part -> meta.add(slot, out -> {
            out.attribute("role", role);
            part.write(out);
        }));
    }
}
