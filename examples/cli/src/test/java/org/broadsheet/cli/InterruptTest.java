package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptTest {
    @TempDir
    Path dir;

    @Test
    void removesWhatIsHalfWrittenAndEndsWith130() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no /bin/kill here");
        assumeTrue(!ignoresInterrupts(), "whoever started these tests has interrupts ignored, as for a background job");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HalfWritten.class.getName(),
                        dir.resolve("page.json").toString())
                .redirectErrorStream(true)
                .start();
        assertEquals('w', process.getInputStream().read());
        assertThat(dir).isDirectoryContaining("glob:**.tmp");
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(Exit.INTERRUPTED, process.exitValue());
        assertThat(process.getInputStream()).isEmpty();
        assertThat(dir).isEmptyDirectory();
    }

    /** Whether SIGINT, the second signal, is ignored by this process, and so by those that it starts. */
    private static boolean ignoresInterrupts() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .anyMatch(ignored -> (ignored & 2) != 0);
    }

    /** Writes half a file, says so, and waits for its end. */
    static final class HalfWritten {
        public static void main(String[] args) throws IOException, InterruptedException {
            try (var file = OutputFile.at(Path.of(args[0]));
                    OutputStream out = file.stream()) {
                out.write(new byte[1 << 20]);
                System.out.print('w');
                System.out.flush();
                Thread.sleep(20_000);
            }
        }
    }
}
