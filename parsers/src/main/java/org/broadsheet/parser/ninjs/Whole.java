package org.broadsheet.parser.ninjs;

import java.util.Optional;
import org.broadsheet.model.Metadata;

/** Facts that a part merely repeats of its whole. */
final class Whole {
    private Whole() {}

    /** The facts of a part without those that hold for the whole. */
    static Metadata without(Metadata part, Metadata whole) {
        if (whole.equals(Metadata.EMPTY)) {
            return part;
        }
        return new Metadata(
                part.id(),
                part.version(),
                other(part.language(), whole.language()),
                other(part.created(), whole.created()),
                other(part.modified(), whole.modified()),
                part.published(),
                other(part.embargo(), whole.embargo()),
                other(part.expiry(), whole.expiry()),
                other(part.status(), whole.status()),
                part.urgency(),
                part.slugline(),
                part.title(),
                other(part.provider(), whole.provider()),
                other(part.rights(), whole.rights()),
                part.generator(),
                part.genres(),
                part.subjects(),
                part.people(),
                part.organisations(),
                part.places(),
                part.located(),
                part.infoSources(),
                part.contributors(),
                part.keywords(),
                part.edNotes(),
                part.signals(),
                part.links(),
                part.foreign(),
                part.extensions());
    }

    private static <T> Optional<T> other(Optional<T> part, Optional<T> whole) {
        return part.filter(value -> !whole.equals(Optional.of(value)));
    }
}
