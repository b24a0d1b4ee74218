package org.broadsheet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that appear together: all are written before the first appears, and that one appears last, so that it tells that
 * all are there. Closing them without {@link #appear()} leaves no trace.
 */
final class OutputFiles implements Closeable {
    private final Targets targets;
    private final List<OutputFile> files = new ArrayList<>();

    OutputFiles(Targets targets) {
        this.targets = targets;
    }

    /** The number of files so far. */
    int size() {
        return files.size();
    }

    /** Writes the next file, which will appear at {@code place}. */
    void write(Path place, StandardOutput.Writing<?> writing) throws IOException {
        if (targets.isTaken(place)) {
            throw new IOException("it is one of the inputs");
        }
        var file = OutputFile.at(place);
        files.add(file);
        writing.to(file.stream());
        file.finish();
    }

    /** Moves the finished files to their places. */
    void appear() throws IOException {
        for (int last = files.size() - 1; last >= 0; last--) {
            files.get(last).appear();
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputFile file : files) {
            file.close();
        }
    }
}
