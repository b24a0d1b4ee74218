package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Decoding;

/**
 * One document for a person's eyes: what it is, then a row for each element, findings below the element they are about.
 *
 * @param document what was read
 * @param width how many columns of each text are shown
 * @param colours whether a terminal shows colours
 */
record Inspection(Reading.Document document, int width, boolean colours) {
    private static final int ROLE_WIDTH = 22;

    /** All lines, each with its end. */
    String words() {
        var rows = Outline.of(result().edition());
        int lineWidth = Math.max(
                4,
                rows.stream().mapToInt(row -> line(row.path()).length()).max().orElse(0));
        var findings = findings(rows);
        var words = new StringBuilder(head());
        findings.getOrDefault(-1, List.of()).forEach(finding -> words.append(finding(finding, lineWidth, 0)));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            words.append(row(row, lineWidth));
            findings.getOrDefault(i, List.of())
                    .forEach(finding -> words.append(finding(finding, lineWidth, row.depth())));
        }
        return words.append('\n').toString();
    }

    private ParseResult result() {
        return document.result();
    }

    private String head() {
        var edition = result().edition();
        return styled("1", Printable.path(document.source().name(), 200)) + "\n"
                + document.format().id() + " (" + document.format().title() + "), " + charset() + ", "
                + language(edition) + "\n"
                + count(edition.articles().size(), "article") + " in "
                + count(edition.sections().size(), "section") + ", "
                + count(edition.notices().size(), "notice") + "; " + tally() + "\n\n";
    }

    private String charset() {
        Decoding decoding = document.source().decoding();
        String evidence = switch (decoding.evidence()) {
            case BOM -> " by its byte order mark";
            case DECLARED -> " as declared";
            case UTF8 -> "";
            case GUESSED -> " by guess";
        };
        return decoding.charset().name() + evidence;
    }

    private static String language(Edition edition) {
        var languages = edition.articles().stream()
                .flatMap(article -> article.metadata().language().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        edition.language().ifPresent(languages::add);
        return languages.isEmpty() ? "language not known" : Printable.start(String.join(", ", languages), 60);
    }

    private String tally() {
        var counts = new ArrayList<String>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            int count = (int) result().diagnostics().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            counts.add(count(count, severity.toString()));
        }
        return String.join(", ", counts);
    }

    private String row(Outline.Row row, int lineWidth) {
        String words = Printable.columns(row.words(), width);
        String understood = Printable.columns(row.understood(), width);
        String role = Columns.padded("  ".repeat(row.depth()) + row.role(), ROLE_WIDTH);
        String colour = row.role().equals("headline") || row.role().equals("SECTION") ? "1" : "0";
        String line = line(row.path());
        return " ".repeat(lineWidth - line.length()) + styled("2", line) + "  " + styled("36", role) + "  "
                + styled(colour, words)
                + (understood.isEmpty() ? "" : (words.isEmpty() ? "" : "  ") + styled("2", "= " + understood))
                + "\n";
    }

    private String finding(Diagnostic finding, int lineWidth, int depth) {
        String colour = switch (finding.severity()) {
            case ERROR -> "31";
            case WARNING -> "33";
            case NOTE -> "2";
        };
        String line =
                finding.span().map(span -> String.valueOf(span.start().line())).orElse("");
        return " ".repeat(Math.max(0, lineWidth - line.length())) + styled("2", line) + "  " + "  ".repeat(depth)
                + styled(
                        colour,
                        "^ " + finding.severity() + ": " + Printable.start(finding.message(), 300) + " ["
                                + Printable.start(finding.code(), 80) + "]")
                + "\n";
    }

    /** The findings by the number of the row they stand below; -1 before all rows. */
    private Map<Integer, List<Diagnostic>> findings(List<Outline.Row> rows) {
        Map<ElementPath, Integer> numbers = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            numbers.putIfAbsent(rows.get(i).path(), i);
        }
        return result().diagnostics().stream()
                .sorted(Diagnostic.DOCUMENT_ORDER)
                .collect(Collectors.groupingBy(finding -> number(finding, numbers, rows)));
    }

    private int number(Diagnostic finding, Map<ElementPath, Integer> numbers, List<Outline.Row> rows) {
        for (Optional<ElementPath> at = Optional.of(finding.path());
                at.isPresent();
                at = at.get().parent()) {
            Integer number = numbers.get(at.get());
            if (number != null) {
                return number;
            }
        }
        return finding.span().map(span -> before(span.start().offset(), rows)).orElse(-1);
    }

    /** The last row that begins at {@code offset} or before. */
    private int before(int offset, List<Outline.Row> rows) {
        int best = -1;
        int nearest = -1;
        for (int i = 0; i < rows.size(); i++) {
            int start = Optional.ofNullable(
                            result().sourceMap().spans().get(rows.get(i).path()))
                    .map(span -> span.start().offset())
                    .orElse(-1);
            if (start >= nearest && start >= 0 && start <= offset) {
                best = i;
                nearest = start;
            }
        }
        return best;
    }

    private String line(ElementPath path) {
        return result().sourceMap()
                .find(path)
                .map(span -> String.valueOf(span.start().line()))
                .orElse("");
    }

    private String styled(String style, String words) {
        return colours && !words.isEmpty() && !style.equals("0")
                ? "\u001b[" + style + "m" + words + "\u001b[0m"
                : words;
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
