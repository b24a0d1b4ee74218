package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;

/** The table of reports. The same documents give the same bytes; nothing of a document's text can break a report's form. */
public final class Reports {
    /** The names of all forms. */
    public static final List<String> NAMES = List.of("text", "json", "sarif", "junit", "github");

    private Reports() {}

    /**
     * A line for each finding, for people, and a line that counts them.
     *
     * @param colours whether a terminal shows it in colours
     * @param notes whether notes are told, and not merely counted
     */
    public static Report text(OutputStream out, boolean colours, boolean notes) {
        return new TextReport(out, colours, notes);
    }

    /** JSON of our own; its schema is {@code docs/schema/report-1.0.schema.json}. */
    public static Report json(OutputStream out) {
        return new JsonReport(out);
    }

    /**
     * SARIF 2.1.0, which GitHub and editors show.
     *
     * @param version the version of the tool; empty when it is not known
     */
    public static Report sarif(OutputStream out, String version) {
        return new SarifReport(out, version);
    }

    /**
     * JUnit XML, which CI servers show.
     *
     * @param threshold the lightest finding that makes a case fail
     * @throws IOException when the stream cannot be written to
     */
    public static Report junit(OutputStream out, Severity threshold) throws IOException {
        return new JunitReport(out, threshold);
    }

    /**
     * Annotations of a workflow on GitHub, in the log.
     *
     * @param summary takes the summary of the step in Markdown, the file that {@code GITHUB_STEP_SUMMARY} names
     */
    public static Report github(OutputStream out, Optional<OutputStream> summary) {
        return new GithubReport(out, summary);
    }
}
