package org.broadsheet.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.format.Format;
import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        header = "Lists the formats that can be read and written.")
final class FormatsCommand implements Callable<Integer> {
    private final Context context;

    FormatsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        var formats = context.formats();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("FORMAT", "READ", "WRITE", "ENDINGS", "WHAT IT IS"));
        formats.all().forEach(format -> rows.add(row(format, formats)));
        var table = Columns.aligned(rows);
        StandardOutput.write(context.terminal().out(), out -> {
            out.write(table.getBytes(StandardCharsets.UTF_8));
            return table;
        });
        return Exit.FINE;
    }

    private static List<String> row(Format format, Formats formats) {
        return List.of(
                format.id(),
                formats.readable().contains(format) ? "yes" : "",
                formats.writable().contains(format) ? "yes" : "",
                "." + String.join(" .", format.extensions()),
                format.title());
    }
}
