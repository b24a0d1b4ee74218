package org.broadsheet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of one validation: any number into files, at most one to standard output. */
final class Reports implements Closeable {
    private final List<Report> reports = new ArrayList<>();
    private final List<OutputFile> files = new ArrayList<>();
    private final OutputStream standard;

    private Reports(OutputStream standard) {
        this.standard = standard;
    }

    /** Opens the reports that are asked for as {@code KIND} or {@code KIND=FILE}. */
    static Reports open(List<String> wanted, Terminal terminal, boolean notes) throws IOException {
        if (wanted.stream().filter(word -> word.indexOf('=') < 0).count() > 1) {
            throw new UsageException(
                    "one report can go to standard output; name files for the others, such as --report text=FILE");
        }
        wanted.forEach(Reports::kind);
        var open = new Reports(terminal.out());
        for (String word : wanted) {
            var out = open.out(word);
            boolean colours = out == terminal.out() && terminal.outColours();
            open.reports.add(kind(word).maker().apply(new Report.Setting(out, colours, notes)));
        }
        return open;
    }

    void judged(Judgement judgement) {
        try {
            for (Report report : reports) {
                report.judged(judgement);
            }
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** Ends all reports; files appear now. */
    void end(Tally tally) throws IOException {
        for (Report report : reports) {
            report.end(tally);
        }
        for (OutputFile file : files) {
            file.finish();
            file.appear();
        }
        StandardOutput.write(standard, out -> out);
    }

    @Override
    public void close() throws IOException {
        for (OutputFile file : files) {
            file.close();
        }
    }

    private OutputStream out(String word) throws IOException {
        int cut = word.indexOf('=');
        if (cut < 0) {
            return standard;
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

    private static Report.Kind kind(String word) {
        String name = Optional.of(word.indexOf('='))
                .filter(cut -> cut >= 0)
                .map(cut -> word.substring(0, cut))
                .orElse(word);
        return Report.KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UsageException.unknown(
                        "report",
                        name,
                        Report.KINDS.stream().map(Report.Kind::name).toList()));
    }
}
