package org.broadsheet.parser.text.header;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.parser.text.fact.LineFeed;

/**
 * The stretch of a text that is facts, above an article.
 *
 * @param notation how they are written
 * @param start the offset before the first fact
 * @param end the offset after the last fact
 * @param body the offset at which the article begins
 * @param closed whether it shows where they end
 */
public record HeaderBlock(Notation notation, int start, int end, int body, boolean closed) {
    /** How facts are written. */
    public enum Notation {
        /** Between two lines of three hyphens. */
        YAML("yaml", "there is YAML between lines of three hyphens above it"),
        /** Between two lines of three plus signs. */
        TOML("toml", "there is TOML between lines of three plus signs above it"),
        /** A JSON object. */
        JSON("json", "there is a JSON object above it"),
        /** Lines of names and values as in RFC 822 and its successors. */
        MAIL("rfc822", "it begins with header fields as mails have them");

        private final String id;
        private final String reason;

        Notation(String id, String reason) {
            this.id = id;
            this.reason = reason;
        }

        /** Its name, as foreign facts bear it. */
        public String id() {
            return id;
        }

        /** What shows it, for a person. */
        public String reason() {
            return reason;
        }
    }

    private static final Pattern YAML_FIELD =
            Pattern.compile("[\\p{L}_\"'][\\p{L}\\p{N}_ .\"'-]{0,60}:(?:[ \\t].*|)", Pattern.DOTALL);
    private static final Pattern TOML_FIELD =
            Pattern.compile("[\\p{Alnum}_\"'.-]{1,60}[ \\t]*=.*|\\[{1,2}[^\\]]{1,60}\\]{1,2}[ \\t]*", Pattern.DOTALL);
    private static final Pattern MAIL_FIELD = Pattern.compile("(?<name>[!-9;-~]{1,76}):.*", Pattern.DOTALL);
    private static final Pattern MAILBOX = Pattern.compile("From \\S+ .*", Pattern.DOTALL);
    /** The number of characters of a line that are looked at. */
    private static final int LINE = 200;

    /** The number of fields with the usual names that make a header. */
    private static final int ENOUGH = 2;

    /** The facts above the article that {@code text} is; empty when it begins with anything else. */
    public static Optional<HeaderBlock> in(String text) {
        var lines = LineFeed.over(text);
        if (!lines.next()) {
            return Optional.empty();
        }
        return fenced(text, lines, "---", Notation.YAML, YAML_FIELD)
                .or(() -> fenced(text, lines, "+++", Notation.TOML, TOML_FIELD))
                .or(() -> fenced(text, lines, "---json", Notation.JSON, Pattern.compile("[{\"}].*")))
                .or(() -> fenced(text, lines, ";;;", Notation.JSON, Pattern.compile("[{\"}].*")))
                .or(() -> object(text, lines))
                .or(() -> mail(text));
    }

    /** The facts of {@code notation} above the article, because somebody says that there are some. */
    private static Optional<HeaderBlock> fenced(
            String text, LineFeed first, String fence, Notation notation, Pattern field) {
        if (!first.isExactly(fence)) {
            return Optional.empty();
        }
        var closing = fence.substring(0, 3);
        var lines = LineFeed.over(text);
        lines.next();
        int start = -1;
        int blank = -1;
        int end = text.length();
        var seen = new Fields(notation, field);
        while (lines.next()) {
            start = start < 0 ? lines.start() : start;
            if (lines.isExactly(closing) || notation == Notation.YAML && lines.isExactly("...")) {
                return seen.enough()
                        ? Optional.of(new HeaderBlock(notation, start, lines.start(), below(text, lines.end()), true))
                        : Optional.empty();
            }
            blank = blank < 0 && lines.isExactly("") ? lines.start() : blank;
            if (blank < 0) {
                seen.add(text.substring(lines.start(), Math.min(lines.end(), lines.start() + LINE)));
            }
        }
        end = blank < 0 ? end : blank;
        return seen.enough() && start >= 0
                ? Optional.of(new HeaderBlock(notation, start, end, end, false))
                : Optional.empty();
    }

    /** An object whose brackets stand on lines of their own. */
    private static Optional<HeaderBlock> object(String text, LineFeed first) {
        if (!first.isExactly("{")) {
            return Optional.empty();
        }
        var lines = LineFeed.over(text);
        int start = 0;
        while (lines.next()) {
            if (lines.isExactly("}")) {
                return Optional.of(new HeaderBlock(Notation.JSON, start, lines.end(), below(text, lines.end()), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<HeaderBlock> mail(String text) {
        var lines = LineFeed.over(text);
        int usual = 0;
        int end = 0;
        int start = -1;
        while (lines.next() && !(start >= 0 && lines.isExactly(""))) {
            boolean folded = start >= 0 && lines.end() > lines.start() && isBlank(text.charAt(lines.start()));
            var line = text.substring(lines.start(), Math.min(lines.end(), lines.start() + LINE));
            var field = MAIL_FIELD.matcher(line);
            if (!folded && field.matches()) {
                usual += MailFields.isUsual(field.group("name")) ? 1 : 0;
                start = start < 0 ? lines.start() : start;
            } else if (!folded
                    && !(start < 0 && (line.isBlank() || MAILBOX.matcher(line).matches()))) {
                return Optional.empty();
            }
            end = lines.end();
        }
        return usual >= ENOUGH ? Optional.of(new HeaderBlock(Notation.MAIL, start, end, end, true)) : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static int below(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    /** Tells facts from a page that has a rule at its top. */
    private static final class Fields {
        private final Notation notation;
        private final Pattern field;
        private int known;
        private int named;
        private int other;

        Fields(Notation notation, Pattern field) {
            this.notation = notation;
            this.field = field;
        }

        void add(String line) {
            boolean inside = line.isBlank() || " \t#-]})".indexOf(line.charAt(0)) >= 0;
            if (field.matcher(line).matches()) {
                var name = line.split("[:=]", 2)[0].strip();
                known += FieldNames.use(name).isPresent() ? 1 : 0;
                named += name.indexOf(' ') < 0 ? 1 : 0;
            } else if (!inside) {
                other++;
            }
        }

        boolean enough() {
            return notation != Notation.YAML
                    ? known + named > 0
                    : known > 0 && other <= known + named || named > 1 && other == 0;
        }
    }
}
