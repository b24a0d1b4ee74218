package org.broadsheet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The streams of one call, and what may be written to them.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: everything else
 * @param outColours whether results may be coloured
 * @param errColours whether messages may be coloured
 * @param live whether somebody is watching standard error
 */
record Terminal(
        InputStream in, OutputStream out, OutputStream err, boolean outColours, boolean errColours, boolean live) {

    /** Streams without anybody watching. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, false, false, false);
    }

    /** The streams of the process. */
    static Terminal system() {
        boolean colours = wantsColours();
        boolean live = isTerminal(2);
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 13),
                colours && isTerminal(1),
                colours && live,
                live);
    }

    /** The environment's word on colours, see no-color.org. */
    private static boolean wantsColours() {
        String no = System.getenv("NO_COLOR");
        String kind = System.getenv("TERM");
        return (no == null || no.isEmpty()) && kind != null && !kind.equals("dumb");
    }

    /** Whether the stream of that number is a terminal, as far as Java 17 can tell. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on the second half of the condition decides
    private static boolean isTerminal(int number) {
        try {
            String device =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return System.console() != null && isDevice(Path.of("/dev/fd/" + number));
        }
    }

    private static boolean isDevice(Path stream) {
        try {
            return Files.readAttributes(stream, BasicFileAttributes.class).isOther();
        } catch (IOException unknown) {
            return false;
        }
    }
}
