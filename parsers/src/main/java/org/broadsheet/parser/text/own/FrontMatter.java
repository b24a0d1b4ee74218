package org.broadsheet.parser.text.own;

import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Notice;
import org.broadsheet.parser.text.fact.Lines;
import org.broadsheet.parser.text.fact.Reading;

/** Reads the facts about the edition, between two lines of three hyphens. */
final class FrontMatter {
    private static final String VERSION = "broadsheet";

    private final Reading reading;
    private final Lines facts;

    private FrontMatter(Reading reading, Lines facts) {
        this.reading = reading;
        this.facts = facts;
    }

    /** What the front matter says: the edition so far, and its own lines as a notice when they cannot be read. */
    record Result(Edition.Builder edition, Optional<Notice> unread) {}

    /** Reads the front matter on which {@code cursor} stands; moves past it. */
    static Result read(Cursor cursor) {
        int start = cursor.start();
        int end = end(cursor);
        var facts = new Lines(cursor.reading().source().text());
        for (cursor.goTo(cursor.line() + 1); cursor.line() < end; cursor.goTo(cursor.line() + 1)) {
            facts.add(cursor.lines().start(cursor.line()), cursor.lines().end(cursor.line()));
        }
        boolean closed = end < cursor.lines().size() && cursor.begins(OwnDialect.FENCE);
        if (closed) {
            cursor.goTo(end + 1);
        } else {
            var message = "the front matter that opens here is never closed; its first blank line is taken for its end";
            cursor.reading()
                    .warn(
                            "text/front-matter-unclosed",
                            message,
                            ElementPath.ROOT,
                            start,
                            start + OwnDialect.FENCE.length());
        }
        return new FrontMatter(cursor.reading(), facts).read();
    }

    /** The line that closes the front matter, or the first blank one where none does. */
    private static int end(Cursor cursor) {
        var lines = cursor.lines();
        int blank = lines.size();
        for (int line = cursor.line() + 1; line < lines.size(); line++) {
            if (lines.raw(line).startsWith(OwnDialect.FENCE)
                    && lines.stripped(line).equals(OwnDialect.FENCE)) {
                return line;
            }
            blank = blank == lines.size() && lines.isBlankLine(line) ? line : blank;
        }
        return blank;
    }

    private Result read() {
        var sheet = Facts.of(facts, reading, ElementPath.ROOT);
        return sheet.isPresent()
                ? new Result(edition(sheet.get()), Optional.empty())
                : new Result(Edition.builder(), Optional.of(Notice.of(Notice.Kind.OTHER, facts.joined())));
    }

    private Edition.Builder edition(FactSheet sheet) {
        sheet.text(VERSION)
                .filter(version -> !version.matches("1(\\.[0-9]{1,9})?"))
                .ifPresent(this::newer);
        var edition = Edition.builder();
        sheet.text("publication").ifPresent(edition::publication);
        sheet.take("date", fact -> Times.read(sheet, fact)).ifPresent(edition::date);
        sheet.text("number").ifPresent(edition::number);
        sheet.text("language").ifPresent(edition::language);
        return edition.metadata(MetadataReader.read(sheet));
    }

    private void newer(String version) {
        var message = "version '" + version + "' of the dialect is read as version 1.0";
        reading.find(
                Diagnostic.warning("text/dialect-version", message).at(reading.span(facts.start(0), facts.end(0))));
    }
}
