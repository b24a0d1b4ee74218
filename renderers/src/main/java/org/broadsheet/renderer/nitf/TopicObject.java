package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.vocabulary.NitfTerms;
import org.broadsheet.vocabulary.QCode;

/**
 * The {@code tobject}: the kinds of text, and the topics that have a number of the IPTC. A list that it cannot hold whole
 * stands as classifiers in {@code docdata}; the numbers of the IPTC stand here all the same, where receivers look for them.
 */
record TopicObject(Document document) {
    private static final List<String> TIERS =
            List.of("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail");

    Element markup() {
        var content = new ArrayList<Markup>();
        List<Concept> genres = document.facts().genres();
        if (holdsGenres(genres)) {
            genres.forEach(genre -> content.add(element("tobject.property")
                    .with("tobject.property.type", genre.name().orElse(""))));
        }
        document.facts().subjects().forEach(subject -> subject(subject).ifPresent(content::add));
        return element("tobject", content);
    }

    /** Whether the genres are but names. */
    static boolean holdsGenres(List<Concept> genres) {
        return genres.stream().allMatch(Concepts::isName);
    }

    /** Whether each topic is but a number of the IPTC with at most a name, and the names of the tiers above it. */
    static boolean holdsSubjects(List<Concept> subjects) {
        return subjects.stream().allMatch(TopicObject::isHeld);
    }

    private static boolean isHeld(Concept subject) {
        Optional<String> number = subject.qcode().flatMap(QCode::parse).flatMap(TopicObject::number);
        if (number.isEmpty()
                || !number.flatMap(NitfTerms::subject).equals(subject.qcode())
                || subject.broader().size() > tier(number.get())
                || !subject.broader().stream().allMatch(Concepts::isName)) {
            return false;
        }
        Concept bare = Concept.builder()
                .names(subject.names())
                .qcode(subject.qcode().get())
                .broader(subject.broader())
                .build();
        return subject.equals(bare)
                && (subject.names().isEmpty()
                        || Concepts.isName(
                                Concept.builder().names(subject.names()).build()));
    }

    private static Optional<Element> subject(Concept subject) {
        return subject.qcode()
                .flatMap(QCode::parse)
                .flatMap(TopicObject::number)
                .map(number -> {
                    int tier = tier(number);
                    Element element = element("tobject.subject").with("tobject.subject.refnum", number);
                    for (int i = Math.min(tier, subject.broader().size()); i > 0; i--) {
                        element = element.with(
                                TIERS.get(tier - i),
                                subject.broader().get(i - 1).name());
                    }
                    return element.with(TIERS.get(tier), subject.name());
                });
    }

    private static Optional<String> number(QCode code) {
        boolean topic = code.scheme().equals("medtop") || code.scheme().equals("subj");
        return topic && code.code().matches("[0-9]{8}") ? Optional.of(code.code()) : Optional.empty();
    }

    /** The tier of a number: a topic ends in six zeros, a matter in three. */
    private static int tier(String number) {
        return number.endsWith("000000") ? 0 : number.endsWith("000") ? 1 : 2;
    }
}
