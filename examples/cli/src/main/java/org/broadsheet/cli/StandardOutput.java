package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes results to standard output, and tells a reader who has gone from a fault. */
final class StandardOutput {
    private StandardOutput() {}

    /**
     * Writes and flushes.
     *
     * @throws ClosedOutputException when nobody reads any more
     * @throws IOException when writing fails for another reason
     */
    static <T> T write(OutputStream out, Writing<T> writing) throws IOException {
        try {
            T answer = writing.to(out);
            out.flush();
            return answer;
        } catch (IOException failure) {
            throw isClosed(failure) ? new ClosedOutputException(failure) : failure;
        }
    }

    /** The words of Linux and macOS, then those of Windows, for a pipe that nobody reads. */
    private static boolean isClosed(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("broken pipe")
                || words.contains("pipe is being closed")
                || words.contains("pipe has been ended");
    }

    /** What writes. */
    @FunctionalInterface
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }
}
