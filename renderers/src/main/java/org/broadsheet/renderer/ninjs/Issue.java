package org.broadsheet.renderer.ninjs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** What names an issue: the paper, the day, the number. */
record Issue(Edition edition, Losses losses) {
    void into(Members object) {
        edition.publication()
                .ifPresent(paper -> object.add(
                        "infoSources",
                        new Members().with("name", paper).with("role", OwnSchemes.ROLE.uriOf("publication"))));
        edition.number().ifPresent(number -> altId(object, "issue", number));
        edition.date().ifPresent(day -> day(object, day));
    }

    /** The paper and the day, for the desk. */
    Optional<String> title() {
        var words = Stream.of(edition.publication(), edition.date().map(NewsTime::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private void day(Members object, NewsTime day) {
        altId(object, "date", day.text());
        object.with("contentCreated", Moments.near(day));
        boolean isKept = NewsTime.parse(day.text()).equals(day)
                || Moments.near(day).isPresent()
                        && NewsTime.parse(day.text()).value().isEmpty()
                        && day.value().filter(Issue::isTold).isPresent();
        if (!isKept) {
            losses.changed(ElementPath.ROOT.child("date"), "ninjs tells the words of this day and not its value");
        }
    }

    /** Whether a moment tells the value: the beginning of a day in UTC tells the day. */
    private static boolean isTold(TemporalAccessor value) {
        return value instanceof LocalDate
                || value instanceof OffsetDateTime moment
                        && !(moment.getOffset().equals(ZoneOffset.UTC)
                                && moment.toLocalTime().equals(LocalTime.MIDNIGHT));
    }

    private static void altId(Members object, String role, String value) {
        object.add("altIds", new Members().with("role", role).with("value", value));
    }
}
