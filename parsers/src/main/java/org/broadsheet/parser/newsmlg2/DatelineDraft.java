package org.broadsheet.parser.newsmlg2;

import java.util.Optional;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/** The parts of a dateline as they are found, in whatever order. */
final class DatelineDraft {
    Optional<String> text = Optional.empty();
    Optional<String> place = Optional.empty();
    Optional<NewsTime> date = Optional.empty();
    Optional<String> agency = Optional.empty();

    /** The dateline; none when nothing was found. */
    Optional<Dateline> made() {
        return text.isPresent() || place.isPresent() || date.isPresent() || agency.isPresent()
                ? Optional.of(new Dateline(text.orElse(""), place, date, agency))
                : Optional.empty();
    }
}
