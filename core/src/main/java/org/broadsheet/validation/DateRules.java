package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;

/** Rules about times. */
final class DateRules {
    private static final List<Time> TIMES = List.of(
            new Time("created", Metadata::created),
            new Time("modified", Metadata::modified),
            new Time("published", Metadata::published),
            new Time("embargo", Metadata::embargo),
            new Time("expiry", Metadata::expiry));

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                rule("date/not-a-date", DateRules::notADate),
                rule("date/no-zone", DateRules::noZone),
                rule(
                        "date/modified-before-created",
                        inspection -> inOrder(
                                inspection,
                                TIMES.get(0),
                                TIMES.get(1),
                                "the article was modified before it was created")),
                rule(
                        "date/embargo-after-expiry",
                        inspection ->
                                inOrder(inspection, TIMES.get(3), TIMES.get(4), "the embargo ends after the expiry")),
                rule("date/in-future", DateRules::inFuture),
                rule("date/embargoed-but-published", DateRules::embargoed));
    }

    /**
     * One of the times of an item.
     *
     * @param name its name in the model
     * @param reader finds it
     */
    private record Time(String name, Function<Metadata, Optional<NewsTime>> reader) {
        Optional<OffsetDateTime> moment(Metadata facts) {
            return reader.apply(facts).flatMap(NewsTime::moment);
        }
    }

    private static void notADate(Inspection inspection) {
        each(
                inspection,
                (facts, path) -> TIMES.forEach(time -> time.reader
                        .apply(facts)
                        .filter(found -> found.value().isEmpty())
                        .ifPresent(found -> inspection.report(
                                path.child(time.name), "'" + found.text() + "' is no time that ISO 8601 knows"))));
    }

    private static void noZone(Inspection inspection) {
        each(
                inspection,
                (facts, path) -> TIMES.forEach(time -> time.reader
                        .apply(facts)
                        .filter(found ->
                                found.value().isPresent() && found.moment().isEmpty())
                        .ifPresent(found -> inspection.report(
                                path.child(time.name),
                                "'" + found.text() + "' names no moment; add the time and its offset"))));
    }

    private static void inOrder(Inspection inspection, Time first, Time second, String message) {
        each(inspection, (facts, path) -> {
            var before = first.moment(facts);
            var after = second.moment(facts);
            if (before.isPresent() && after.isPresent() && before.get().isAfter(after.get())) {
                inspection.report(path.child(second.name), message);
            }
        });
    }

    private static void inFuture(Inspection inspection) {
        var latest = inspection.clock().instant().plus(Duration.ofDays(1));
        each(
                inspection,
                (facts, path) -> TIMES.subList(0, 3)
                        .forEach(time -> time.moment(facts)
                                .filter(moment -> moment.toInstant().isAfter(latest))
                                .ifPresent(moment ->
                                        inspection.report(path.child(time.name), moment + " lies in the future"))));
    }

    private static void embargoed(Inspection inspection) {
        var now = inspection.clock().instant();
        each(
                inspection,
                (facts, path) -> TIMES.get(3)
                        .moment(facts)
                        .filter(moment -> moment.toInstant().isAfter(now)
                                && facts.status().orElse("usable").equals("usable"))
                        .ifPresent(moment -> inspection.report(
                                path.child("embargo"), "the embargo ends at " + moment + " while the item is usable")));
    }

    private static void each(Inspection inspection, Check check) {
        check.check(inspection.edition().metadata(), ElementPath.ROOT.child("metadata"));
        inspection.edition().walk((path, within, article) -> check.check(article.metadata(), path.child("metadata")));
    }

    /** What is done with the facts of the edition and of each article. */
    @FunctionalInterface
    private interface Check {
        void check(Metadata facts, ElementPath path);
    }
}
