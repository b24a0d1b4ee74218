package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.renderer.report.Line;

/** The lines on standard error, and one that counts what is done while somebody watches. For one thread at a time. */
final class Messages {
    private static final long PATIENCE = 2_000_000_000L;
    private static final long PACE = 200_000_000L;

    private final OutputStream err;
    private final boolean colours;
    private final boolean live;
    private long next = System.nanoTime() + PATIENCE;
    private boolean counting;

    Messages(Terminal terminal) {
        err = terminal.err();
        colours = terminal.errColours();
        live = terminal.live();
    }

    /** Writes lines; those that cannot be written are lost, for there is nobody to tell. */
    void lines(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        wipe();
        lines.forEach(line -> write(line.words(colours) + "\n"));
        flush();
    }

    /** Writes a line that begins with {@code path}. */
    void error(String path, String message) {
        lines(List.of(Line.of(path, Severity.ERROR, message)));
    }

    /** Tells those who watch how far long work has come. */
    void progress(int done, int all) {
        long now = System.nanoTime();
        if (!live || all < 2 || now - next < 0) {
            return;
        }
        next = now + PACE;
        counting = true;
        write("\r" + done + " of " + all + " files");
        flush();
    }

    /** Removes the count. */
    void wipe() {
        if (counting) {
            write("\r\u001b[K");
            flush();
            counting = false;
        }
    }

    private void write(String words) {
        try {
            err.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            // There is no other place to say so.
        }
    }

    private void flush() {
        try {
            err.flush();
        } catch (IOException nobodyListens) {
            // There is no other place to say so.
        }
    }
}
