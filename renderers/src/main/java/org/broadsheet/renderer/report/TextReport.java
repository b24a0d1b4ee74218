package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.broadsheet.diagnostic.Severity;

/** A line for each finding that counts, and a line that counts them. */
final class TextReport implements Report {
    private final OutputStream out;
    private final boolean colours;
    private final boolean notes;
    private final Tally tally = new Tally();

    TextReport(OutputStream out, boolean colours, boolean notes) {
        this.out = out;
        this.colours = colours;
        this.notes = notes;
    }

    @Override
    public void add(Examined document) throws IOException {
        tally.add(document);
        for (Finding finding : document.findings()) {
            var diagnostic = finding.diagnostic();
            if (finding.counts() && (notes || diagnostic.severity().atLeast(Severity.WARNING))) {
                write(Line.of(document.name(), diagnostic).words(colours));
            }
        }
        for (var cut : document.cut().entrySet()) {
            String words = cut.getValue() + " more findings of one rule are not told ["
                    + cut.getKey().rule() + "]";
            write(Line.of(document.name(), Severity.NOTE, words).words(colours));
        }
    }

    @Override
    public void end() throws IOException {
        write(tally.words());
    }

    private void write(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
