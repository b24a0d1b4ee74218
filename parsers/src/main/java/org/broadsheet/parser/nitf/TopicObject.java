package org.broadsheet.parser.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Concept;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code tobject}: what kind of text it is, and its topics by the numbers of the IPTC. */
record TopicObject(Draft draft) {
    private static final String PATH = "/nitf/head/tobject";
    private static final List<String> TIERS =
            List.of("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail");

    void read(Element object) {
        for (Element part : object.elements()) {
            switch (part.name()) {
                case "tobject.property" -> property(part);
                case "tobject.subject" -> subject(part);
                default -> draft.keep(part, PATH);
            }
        }
        draft.keepRest(object, "/nitf/head", Set.of());
    }

    private void property(Element property) {
        property.attribute("tobject.property.type").ifPresent(kind -> {
            draft.genres.add(Concept.named(kind));
            draft.place("genres", draft.genres, property);
        });
        draft.keepRest(property, PATH, Set.of("tobject.property.type"));
    }

    /** The name of a topic stands in the tier of its number; those above it are what it belongs to. */
    private void subject(Element subject) {
        Optional<String> number = subject.said("tobject.subject.refnum");
        boolean iptc = subject.said("tobject.subject.ipr")
                .map(owner -> owner.equalsIgnoreCase("IPTC"))
                .orElse(true);
        var concept = Concept.builder();
        Optional<String> code = number.filter(digits -> iptc).flatMap(NitfTerms::subject);
        code.ifPresent(concept::qcode);
        if (code.isEmpty()) {
            number.ifPresent(concept::literal);
        }
        int tier =
                number.filter(digits -> code.isPresent()).map(TopicObject::tier).orElse(lowest(subject));
        subject.attribute(TIERS.get(tier)).filter(name -> !name.isBlank()).ifPresent(concept::name);
        var broader = new ArrayList<Concept>();
        for (int i = tier - 1; i >= 0; i--) {
            subject.attribute(TIERS.get(i))
                    .filter(name -> !name.isBlank())
                    .map(Concept::named)
                    .ifPresent(broader::add);
        }
        draft.subjects.add(concept.broader(broader).build());
        draft.place("subjects", draft.subjects, subject);
        keepRest(subject, tier, iptc);
    }

    private void keepRest(Element subject, int tier, boolean iptc) {
        var read = new ArrayList<>(TIERS.subList(0, tier + 1));
        read.add("tobject.subject.refnum");
        if (iptc) {
            read.add("tobject.subject.ipr");
        }
        draft.keepRest(subject, PATH, Set.copyOf(read));
    }

    private static int lowest(Element subject) {
        int tier = TIERS.size() - 1;
        while (tier > 0 && subject.said(TIERS.get(tier)).isEmpty()) {
            tier--;
        }
        return tier;
    }

    private static int tier(String number) {
        return number.endsWith("000000") ? 0 : number.endsWith("000") ? 1 : 2;
    }
}
