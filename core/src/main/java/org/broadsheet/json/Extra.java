package org.broadsheet.json;

import java.util.Optional;
import org.broadsheet.model.ForeignFact;

/**
 * A property, or a mark, of a later version that a reader kept as a foreign fact.
 *
 * @param index its number among the facts of its owner
 * @param path where it stood
 * @param member the same, taken apart
 * @param value what it holds
 */
record Extra(int index, String path, Member member, Compact value) {
    /** The fact as such a property; none when it is another kind of fact, or not as a reader would have told it. */
    static Optional<Extra> of(int index, ForeignFact fact) {
        return fact.format().equals(JsonReader.FOREIGN)
                ? Compact.of(fact.value())
                        .filter(value -> value.text().equals(fact.value()))
                        .flatMap(value ->
                                Member.parse(fact.path()).map(member -> new Extra(index, fact.path(), member, value)))
                : Optional.empty();
    }

    /** Whether it can stand in the list of marks. */
    boolean isLaterMark() {
        return member.isMark()
                && value.type().filter(type -> !MarkRange.isKnown(type)).isPresent();
    }
}
