package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;

/** Rules about times that other facts or the clock decide. */
final class DateRules {
    private static final int FAR = 7;

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                rule("date/embargoed-but-published", DateRules::embargoed),
                rule("date/dateline-mismatch", DateRules::datelines));
    }

    private static void embargoed(Inspection inspection) {
        var whole = inspection.edition().metadata();
        embargoed(inspection, Place.ROOT, whole, whole.status());
        for (Story story : inspection.scene().stories()) {
            var facts = story.article().metadata();
            embargoed(inspection, story.place(), facts, facts.status().or(whole::status));
        }
    }

    private static void embargoed(Inspection inspection, Place place, Metadata facts, Optional<String> status) {
        Optional<OffsetDateTime> end = facts.embargo().flatMap(NewsTime::moment);
        if (end.isPresent()
                && end.get().toInstant().isAfter(inspection.clock().instant())
                && status.orElse("usable").equals("usable")) {
            inspection.report(place.child("metadata").child("embargo"), "end", end.get());
        }
    }

    private static void datelines(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            Optional<Dateline> line = story.article().dateline();
            if (line.isPresent() && line.get().date().isPresent()) {
                dateline(inspection, story, line.get().date().get());
            }
        }
    }

    private static void dateline(Inspection inspection, Story story, NewsTime filed) {
        var printed = inspection
                .edition()
                .date()
                .flatMap(NewsTime::day)
                .or(() -> story.article().metadata().published().flatMap(NewsTime::day));
        var day = printed.flatMap(near -> day(filed, near));
        if (day.isPresent() && Math.abs(ChronoUnit.DAYS.between(day.get(), printed.get())) > FAR) {
            inspection.report(story.place().child("dateline"), "day", filed.text(), "date", printed.get());
        }
    }

    /** The day; where no year is given, of the year that brings it nearest to another day. */
    private static Optional<LocalDate> day(NewsTime time, LocalDate near) {
        if (time.value().isPresent() && time.value().get() instanceof MonthDay each) {
            return nearest(each, near);
        }
        return time.day();
    }

    private static Optional<LocalDate> nearest(MonthDay each, LocalDate near) {
        LocalDate best = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            var candidate = inYear(each, year);
            if (best == null || distance(candidate, near) < distance(best, near)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static LocalDate inYear(MonthDay each, int year) {
        try {
            return Year.of(year).atMonthDay(each);
        } catch (DateTimeException beyondAllYears) {
            return LocalDate.MAX;
        }
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }
}
