package org.broadsheet.renderer.report;

import java.util.Objects;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Position;

/**
 * One line for a terminal or a log: {@code path:line:column: severity: message [rule]}. No character of it is a control, so
 * that no text of a document can colour the terminal or begin a line of its own.
 *
 * @param place the path and the place in it
 * @param severity how much it weighs
 * @param message what is to be said, the rule behind it
 */
public record Line(String place, Severity severity, String message) {
    private static final int PATH_LENGTH = 300;
    private static final int MESSAGE_LENGTH = 500;
    private static final int CODE_LENGTH = 80;

    /** Checks for null. */
    public Line {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
    }

    /** A line about the whole of a document. */
    public static Line of(String path, Severity severity, String message) {
        return new Line(OneLine.path(path, PATH_LENGTH), severity, OneLine.of(message, MESSAGE_LENGTH));
    }

    /** A finding; one without a place stands at the beginning. */
    public static Line of(String path, Diagnostic finding) {
        var start = finding.span().map(span -> span.start()).orElse(Position.START);
        return new Line(OneLine.path(path, PATH_LENGTH) + ":" + start, finding.severity(), ruled(finding));
    }

    /** What kept a document from being read; its place is told if it is known. */
    public static Line refusal(String path, Diagnostic finding) {
        return finding.span().isPresent() ? of(path, finding) : of(path, finding.severity(), ruled(finding));
    }

    /** The line as it is written, without its end. */
    public String words(boolean colours) {
        return colours
                ? "\u001b[1m" + place + ":\u001b[0m " + colour() + severity + ":\u001b[0m " + message
                : place + ": " + severity + ": " + message;
    }

    private static String ruled(Diagnostic finding) {
        String message = OneLine.of(finding.message(), MESSAGE_LENGTH);
        return finding.code().isEmpty() ? message : message + " [" + OneLine.of(finding.code(), CODE_LENGTH) + "]";
    }

    private String colour() {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case NOTE -> "\u001b[36m";
        };
    }
}
