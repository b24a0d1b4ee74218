package org.broadsheet.cli;

import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Position;

/**
 * One line of a report: {@code path:line:column: severity: message [rule]}.
 *
 * @param place the path and the place in it
 * @param severity how much it weighs
 * @param message what is to be said, the rule behind it
 */
record Line(String place, Severity severity, String message) {
    private static final int PATH_LENGTH = 300;
    private static final int MESSAGE_LENGTH = 500;

    /** A line about the whole of an input. */
    static Line of(String path, Severity severity, String message) {
        return new Line(Printable.path(path, PATH_LENGTH), severity, Printable.start(message, MESSAGE_LENGTH));
    }

    /** A finding; one without a place stands at the beginning. */
    static Line of(String path, Diagnostic finding) {
        return placed(path, finding, finding.span().map(span -> span.start()).orElse(Position.START));
    }

    /** What kept an input from being read; its place is told if it is known. */
    static Line refusal(String path, Diagnostic finding) {
        return finding.span().isPresent() ? of(path, finding) : of(path, finding.severity(), ruled(finding));
    }

    /** The line as it is written, without its end. */
    String words(boolean colours) {
        return colours
                ? "\u001b[1m" + place + ":\u001b[0m " + colour() + severity + ":\u001b[0m " + message
                : place + ": " + severity + ": " + message;
    }

    private static Line placed(String path, Diagnostic finding, Position start) {
        return new Line(Printable.path(path, PATH_LENGTH) + ":" + start, finding.severity(), ruled(finding));
    }

    private static String ruled(Diagnostic finding) {
        return Printable.start(finding.message(), MESSAGE_LENGTH) + " [" + Printable.start(finding.code(), 80) + "]";
    }

    private String colour() {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case NOTE -> "\u001b[36m";
        };
    }
}
