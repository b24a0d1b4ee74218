package org.broadsheet.parser.text.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.parser.text.fact.Fact;
import org.broadsheet.parser.text.fact.FactReader;
import org.broadsheet.parser.text.fact.Lines;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.parser.text.fact.UnreadableFacts;
import org.jspecify.annotations.Nullable;

/** The facts that stand indented below a line. Those that cannot be read stay where they are, to be read as text. */
final class Facts {
    private Facts() {}

    /** The facts by name below the line that {@code cursor} has just passed. */
    static FactSheet below(Cursor cursor, ElementPath path) {
        return below(cursor, path, fact -> sheet(cursor.reading(), fact, path))
                .orElseGet(() -> FactSheet.none(cursor.reading(), path));
    }

    /** The names below the line that {@code cursor} has just passed; a plain one is that of somebody in {@code role}. */
    static List<Contributor> contributors(Cursor cursor, ElementPath path, String role) {
        var around = FactSheet.none(cursor.reading(), path);
        return below(
                        cursor,
                        path,
                        fact -> FactSheet.all(fact, each -> Names.contributor(around, each, Optional.of(role))))
                .orElse(List.of());
    }

    /** The facts that {@code lines} tell, by name; empty, with an error, when they cannot be read. */
    static Optional<FactSheet> of(Lines lines, Reading reading, ElementPath path) {
        return read(lines, reading, path, fact -> sheet(reading, fact, path));
    }

    private static Optional<FactSheet> sheet(Reading reading, Fact fact, ElementPath path) {
        return fact instanceof Fact.Fields fields ? Optional.of(FactSheet.of(fields, reading, path)) : Optional.empty();
    }

    private static <T> Optional<T> below(Cursor cursor, ElementPath path, Function<Fact, Optional<T>> reader) {
        int from = cursor.line();
        var lines = cursor.facts();
        if (lines.size() == 0) {
            return Optional.empty();
        }
        var read = read(lines, cursor.reading(), path, reader);
        if (read.isEmpty()) {
            cursor.goTo(from);
        }
        return read;
    }

    private static <T> Optional<T> read(
            Lines lines, Reading reading, ElementPath path, Function<Fact, Optional<T>> reader) {
        try {
            var fact = FactReader.read(lines, reading, path);
            var read = fact.flatMap(reader);
            if (read.isEmpty()) {
                report(reading, path, "names and values were expected", lines.start(0));
            }
            return read;
        } catch (UnreadableFacts fault) {
            report(reading, path, fault.getMessage(), fault.offset());
            return Optional.empty();
        }
    }

    private static void report(Reading reading, ElementPath path, @Nullable String fault, int offset) {
        var message = "the facts here are no YAML that can be read (" + fault + "); they are kept as text";
        reading.find(Diagnostic.error("text/facts-unreadable", message).at(path).at(reading.span(offset, offset)));
    }
}
