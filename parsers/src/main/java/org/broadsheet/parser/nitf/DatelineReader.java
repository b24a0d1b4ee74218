package org.broadsheet.parser.nitf;

import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.credit.Opening;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.NitfLine;
import org.broadsheet.parser.markup.NitfTimes;

/** The dateline: what is marked in it, and what its words say where nothing is marked. */
record DatelineReader(Draft draft, Optional<Language> language) {
    private static final String STORY = " The story.";

    /** The dateline; empty when it says nothing. */
    Optional<Dateline> read(Element dateline) {
        boolean printed = dateline.attribute(NitfLine.OWN + "printed").isEmpty();
        String text = printed ? NitfLine.words(dateline) : "";
        Optional<Element> location = dateline.find("location");
        var line = new Dateline(
                text,
                location.map(DatelineReader::place).filter(place -> draft.context.own() || !place.isEmpty()),
                dateline.find("story.date").flatMap(DatelineReader::date),
                dateline.attribute(NitfLine.OWN + "agency"));
        if (draft.context.own()) {
            return Optional.of(line);
        }
        location.ifPresent(this::located);
        Optional<Dateline> understood = language.flatMap(words -> understood(text, words));
        boolean nothing = text.isEmpty() && line.equals(Dateline.of(""));
        return nothing
                ? Optional.empty()
                : Optional.of(new Dateline(
                        text,
                        line.place().or(() -> understood.flatMap(Dateline::place)),
                        line.date().or(() -> understood.flatMap(Dateline::date)),
                        line.agency().or(() -> understood.flatMap(Dateline::agency))));
    }

    /** A dateline is known by the dash and the story behind it, which stand elsewhere here. */
    private static Optional<Dateline> understood(String text, Language language) {
        Optional<Dateline> dashed = Opening.of(text + STORY, language).dateline();
        return dashed.isPresent()
                ? dashed
                : Opening.of(text + " -" + STORY, language).dateline();
    }

    private static String place(Element location) {
        return location.attribute(NitfLine.OWN + "name").orElseGet(() -> NitfLine.words(location));
    }

    private static Optional<NewsTime> date(Element date) {
        Optional<NewsTime> given = NitfTimes.of(date, "norm");
        if (date.attribute(NitfLine.OWN + "text").isPresent()) {
            return given;
        }
        String words = date.attribute(NitfLine.OWN + "name").orElseGet(() -> NitfLine.words(date));
        return words.isEmpty()
                ? given
                : Optional.of(new NewsTime(
                        words,
                        given.flatMap(NewsTime::value)
                                .or(() -> NewsTime.parse(words).value())));
    }

    /** A place that has a code or parts is more than the printed words. */
    private void located(Element location) {
        boolean more = location.said("location-code").isPresent()
                || !location.elements().isEmpty();
        if (more) {
            draft.located.add(new ConceptReader(draft).place(location, "/nitf/body/body.head/dateline"));
            draft.place("located", draft.located, location);
        }
    }
}
