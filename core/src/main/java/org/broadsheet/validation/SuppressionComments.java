package org.broadsheet.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;

/** The suppressions that stand in the comments of a text. Linear in its length. */
final class SuppressionComments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String ON = "broadsheet-enable";
    private static final String OFF = "broadsheet-disable";

    private final Source source;
    private final String text;
    private final List<Suppression> found = new ArrayList<>();
    /** The suppressions that no comment has ended so far, by rule. */
    private final Map<String, Stretch> open = new HashMap<>();

    private int blank;

    private SuppressionComments(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Suppression> in(Source source) {
        var comments = new SuppressionComments(source);
        int from = 0;
        while (true) {
            int start = comments.text.indexOf(OPEN, from);
            int end = start < 0 ? -1 : comments.text.indexOf(CLOSE, start + OPEN.length());
            if (end < 0 || comments.found.size() == Suppressions.MOST) {
                return comments.found;
            }
            comments.read(start, end);
            from = end + CLOSE.length();
        }
    }

    private void read(int start, int end) {
        int at = start + OPEN.length();
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (text.startsWith(OFF, at)) {
            disable(at + OFF.length(), start, end);
        } else if (text.startsWith(ON, at)) {
            Suppression.ids(text.substring(at + ON.length(), end)).forEach(rule -> end(rule, start));
        }
    }

    private void disable(int at, int start, int end) {
        int after = end + CLOSE.length();
        if (text.startsWith("-file", at)) {
            add(at + 5, start, end, finding -> true);
        } else if (text.startsWith("-next", at)) {
            var stretch = new Stretch(start);
            stretch.end = nextEnd(after);
            add(at + 5, start, end, stretch);
        } else {
            var stretch = new Stretch(start);
            add(at, start, end, stretch).rules().forEach(rule -> {
                end(rule, start);
                open.put(rule, stretch);
            });
        }
    }

    private Suppression add(int at, int start, int end, Suppression.Scope scope) {
        var wish = new Suppression(
                text.substring(at, end),
                scope,
                ElementPath.ROOT,
                Optional.of(source.span(start, end + CLOSE.length())));
        found.add(wish);
        return wish;
    }

    private void end(String rule, int offset) {
        var stretch = open.remove(rule);
        if (stretch != null) {
            stretch.ends.put(rule, offset);
        }
    }

    /** The end of the first lines that are not blank; what was found out last is not looked for again. */
    private int nextEnd(int from) {
        if (from >= blank) {
            blank = blankAfter(from);
        }
        return blank;
    }

    private int blankAfter(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !isBlankLine(at)) {
            at++;
        }
        return at;
    }

    /** Whether a line ends here and a blank one follows. */
    private boolean isBlankLine(int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    /** What stands between two offsets; findings without a place stand in no stretch. */
    private static final class Stretch implements Suppression.Scope {
        private final int start;
        private final Map<String, Integer> ends = new HashMap<>();
        private int end = Integer.MAX_VALUE;

        Stretch(int start) {
            this.start = start;
        }

        @Override
        public boolean covers(Diagnostic finding) {
            Optional<Span> span = finding.span();
            return span.isPresent()
                    && span.get().start().offset() >= start
                    && span.get().start().offset() < ends.getOrDefault(finding.code(), end);
        }
    }
}
