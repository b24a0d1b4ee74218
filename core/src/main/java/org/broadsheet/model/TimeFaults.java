package org.broadsheet.model;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Faults of the times of an item.
 *
 * @param facts the facts of the item
 * @param faults takes the faults
 */
record TimeFaults(Metadata facts, Faults faults) {
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    boolean areNone() {
        boolean none = isSound("created", facts.created(), true);
        none &= isSound("modified", facts.modified(), true);
        none &= isSound("published", facts.published(), true);
        none &= isSound("embargo", facts.embargo(), false);
        none &= isSound("expiry", facts.expiry(), false);
        none &= isOrdered("date/modified-before-created", facts.created(), facts.modified(), "modified");
        none &= isOrdered("date/embargo-after-expiry", facts.embargo(), facts.expiry(), "expiry");
        return none;
    }

    private boolean isSound(String name, Optional<NewsTime> time, boolean past) {
        if (time.isEmpty()) {
            return true;
        }
        if (time.get().value().isEmpty()) {
            return faults.tell("date/not-a-date", name);
        }
        var moment = time.get().moment();
        if (moment.isEmpty()) {
            return faults.tell("date/no-zone", name);
        }
        return !past || !isAhead(moment.get()) || faults.tell("date/in-future", name);
    }

    private boolean isAhead(OffsetDateTime moment) {
        var now = faults.context().getClockProvider().getClock().instant();
        return moment.toInstant().isAfter(now.plus(CLOCKS_DIFFER));
    }

    private boolean isOrdered(String rule, Optional<NewsTime> first, Optional<NewsTime> second, String name) {
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        var before = first.get().moment();
        var after = second.get().moment();
        boolean ordered = before.isEmpty()
                || after.isEmpty()
                || !before.get().toInstant().isAfter(after.get().toInstant());
        return ordered || faults.tell(rule, name);
    }
}
