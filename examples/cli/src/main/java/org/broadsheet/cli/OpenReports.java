package org.broadsheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.renderer.report.Examined;
import org.broadsheet.renderer.report.Report;
import org.broadsheet.renderer.report.Reports;

/** The reports of one validation: any number into files, at most one to standard output. */
final class OpenReports implements Closeable {
    private final Setting setting;
    private final List<Report> reports = new ArrayList<>();
    private final List<OutputFile> files = new ArrayList<>();
    private final ByteArrayOutputStream summary = new ByteArrayOutputStream();

    private OpenReports(Setting setting) {
        this.setting = setting;
    }

    /**
     * What the reports need.
     *
     * @param terminal takes the one without a file
     * @param notes whether notes are told to people, not merely counted
     * @param threshold the lightest finding that counts as a failure
     * @param summary the file of a workflow's step, if there is one
     */
    record Setting(Terminal terminal, boolean notes, Severity threshold, Optional<Path> summary) {}

    /** Opens the reports that are asked for as {@code KIND} or {@code KIND=FILE}. */
    static OpenReports open(List<String> wanted, Setting setting) throws IOException {
        if (wanted.stream().filter(word -> word.indexOf('=') < 0).count() > 1) {
            throw new UsageException(
                    "one report can go to standard output; name files for the others, such as --report text=FILE");
        }
        wanted.forEach(OpenReports::kind);
        var open = new OpenReports(setting);
        for (String word : wanted) {
            open.reports.add(open.report(kind(word), open.out(word)));
        }
        return open;
    }

    void add(Examined document) {
        try {
            for (Report report : reports) {
                report.add(document);
            }
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** Ends all reports; files appear now. */
    void end() throws IOException {
        for (Report report : reports) {
            report.end();
        }
        for (OutputFile file : files) {
            file.finish();
            file.appear();
        }
        if (setting.summary().isPresent() && summary.size() > 0) {
            Files.write(
                    setting.summary().get(),
                    summary.toByteArray(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        StandardOutput.write(setting.terminal().out(), out -> out);
    }

    @Override
    public void close() throws IOException {
        for (OutputFile file : files) {
            file.close();
        }
    }

    private Report report(String kind, OutputStream out) throws IOException {
        boolean colours = out == setting.terminal().out() && setting.terminal().outColours();
        return switch (kind) {
            case "json" -> Reports.json(out);
            case "sarif" -> Reports.sarif(out, Version.number());
            case "junit" -> Reports.junit(out, setting.threshold());
            case "github" -> Reports.github(out, setting.summary().map(file -> summary));
            default -> Reports.text(out, colours, setting.notes());
        };
    }

    private OutputStream out(String word) throws IOException {
        int cut = word.indexOf('=');
        if (cut < 0) {
            return setting.terminal().out();
        }
        String name = word.substring(cut + 1);
        try {
            var file = OutputFile.at(Path.of(name));
            files.add(file);
            return file.stream();
        } catch (IOException | InvalidPathException notWritten) {
            close();
            throw new IOException("cannot write the report '" + name + "': " + Failures.words(notWritten), notWritten);
        }
    }

    private static String kind(String word) {
        String name = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
        if (!Reports.NAMES.contains(name)) {
            throw UsageException.unknown("report", name, Reports.NAMES);
        }
        return name;
    }
}
