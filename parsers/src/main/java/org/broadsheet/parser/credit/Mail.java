package org.broadsheet.parser.credit;

import java.util.Optional;
import org.broadsheet.model.Contributor;

/** Addresses printed beside names. */
final class Mail {
    private Mail() {}

    /** {@code person} with {@code address}, brackets around it left out. */
    static Contributor of(Contributor person, String address) {
        int from = address.startsWith("(") || address.startsWith("<") ? 1 : 0;
        int to = address.endsWith(")") || address.endsWith(">") ? address.length() - 1 : address.length();
        return new Contributor(
                person.name(),
                person.role(),
                person.affiliation(),
                Optional.of(address.substring(from, to)),
                person.qcode(),
                person.uri(),
                person.literal());
    }
}
