package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;

/**
 * Annotations of a workflow on GitHub, the worst first, and a summary of the step in Markdown. GitHub shows ten annotations of a
 * kind and step; more are told in the log up to a number, and how many are left out.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
final class GithubReport implements Report {
    private static final int MOST = 500;
    private static final int PATH_LENGTH = 1_000;
    private static final int MESSAGE_LENGTH = 500;
    private static final int CODE_LENGTH = 80;

    private final OutputStream out;
    private final Optional<OutputStream> summary;
    private final List<List<Told>> told = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final int[] left = new int[Severity.values().length];
    private final Tally tally = new Tally();

    GithubReport(OutputStream out, Optional<OutputStream> summary) {
        this.out = out;
        this.summary = summary;
    }

    /**
     * A finding that is told at the end.
     *
     * @param name the document
     * @param finding the finding
     */
    private record Told(String name, Diagnostic finding) {}

    @Override
    public void add(Examined document) {
        tally.add(document);
        document.refusal().ifPresent(refusal -> keep(document.name(), refusal));
        for (Finding finding : document.findings()) {
            if (finding.counts()) {
                keep(document.name(), finding.diagnostic());
            }
        }
        document.cut().forEach((cut, count) -> left[cut.severity().ordinal()] += count);
    }

    private void keep(String name, Diagnostic finding) {
        var same = told.get(finding.severity().ordinal());
        if (same.size() < MOST) {
            same.add(new Told(name, finding));
        } else {
            left[finding.severity().ordinal()]++;
        }
    }

    @Override
    public void end() throws IOException {
        for (int weight = told.size() - 1; weight >= 0; weight--) {
            for (Told each : told.get(weight)) {
                write(out, command(each));
            }
        }
        for (Severity severity : Severity.values()) {
            if (left[severity.ordinal()] > 0) {
                write(
                        out,
                        "::notice title=broadsheet::" + left[severity.ordinal()] + " more of the weight '" + severity
                                + "' are not told");
            }
        }
        if (summary.isPresent()) {
            writeSummary(summary.get());
        }
    }

    private static String command(Told each) {
        var finding = each.finding();
        Position start = finding.span().map(Span::start).orElse(Position.START);
        Position end = finding.span().map(Span::end).orElse(Position.START);
        String columns = start.line() == end.line() && end.column() > start.column()
                ? ",col=" + start.column() + ",endColumn=" + (end.column() - 1)
                : ",col=" + start.column();
        return "::" + word(finding.severity()) + " file=" + property(OneLine.of(each.name(), PATH_LENGTH)) + ",line="
                + start.line() + ",endLine=" + end.line() + columns + ",title="
                + property(OneLine.of(finding.code(), CODE_LENGTH)) + "::"
                + data(OneLine.of(finding.message(), MESSAGE_LENGTH));
    }

    private static String word(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.toString();
    }

    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }

    private void writeSummary(OutputStream to) throws IOException {
        write(to, "### Broadsheet: " + tally.words() + "\n");
        boolean any = told.stream().anyMatch(same -> !same.isEmpty());
        if (any) {
            write(to, "| place | weight | rule | what is wrong |\n|---|---|---|---|");
        }
        for (int weight = told.size() - 1; weight >= 0; weight--) {
            for (Told each : told.get(weight)) {
                write(to, row(each));
            }
        }
        write(to, "");
    }

    private static String row(Told each) {
        var finding = each.finding();
        String place = finding.span().map(span -> ":" + span.start()).orElse("");
        return "| " + markdown(OneLine.of(each.name(), PATH_LENGTH)) + place + " | " + finding.severity() + " | "
                + markdown(OneLine.of(finding.code(), CODE_LENGTH)) + " | "
                + markdown(OneLine.of(finding.message(), MESSAGE_LENGTH)) + " |";
    }

    /** Words that Markdown takes for nothing but words. */
    private static String markdown(String words) {
        var plain = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("\\`*_{}[]()#+!|~@".indexOf(c) >= 0) {
                plain.append('\\').append(c);
            } else if (c == '<' || c == '>' || c == '&') {
                plain.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
