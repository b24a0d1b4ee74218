package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.broadsheet.diagnostic.Severity;

/**
 * A line for each finding and a line that counts them.
 *
 * @param setting what it needs
 */
record TextReport(Setting setting) implements Report {
    @Override
    public void judged(Judgement judgement) throws IOException {
        for (var finding : judgement.findings()) {
            if (setting.notes() || finding.severity().atLeast(Severity.WARNING)) {
                write(Line.of(judgement.input().name(), finding).words(setting.colours()));
            }
        }
        for (var cut : judgement.cut().entrySet()) {
            write(Line.of(
                            judgement.input().name(),
                            Severity.NOTE,
                            cut.getValue() + " more findings of one rule are not told [" + cut.getKey() + "]")
                    .words(setting.colours()));
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        write(tally.words());
    }

    private void write(String line) throws IOException {
        setting.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
