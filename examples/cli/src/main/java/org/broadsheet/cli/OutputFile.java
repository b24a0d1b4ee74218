package org.broadsheet.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place, brought to the disk, then moved. A link that
 * stands in its place is replaced and not followed. Closing it without {@link #appear()} leaves no trace.
 */
final class OutputFile implements Closeable {
    private final Path place;
    private final Path aside;
    private final FileChannel channel;
    private OutputStream stream;

    private OutputFile(Path place, Path aside, FileChannel channel) {
        this.place = place;
        this.aside = aside;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** A file that will appear at {@code place}; its folder is made when it is not there. */
    static OutputFile at(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            makeFolder(folder);
        }
        if (Files.isDirectory(place)) {
            throw new DirectoryNotEmptyException(place.toString());
        }
        Path aside = Temporaries.beside(place);
        try {
            var channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new OutputFile(place, aside, channel);
        } catch (IOException notCreated) {
            Temporaries.forget(aside);
            throw notCreated;
        }
    }

    /** Makes a folder and those around it; a link to a folder is one. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** What is to be written. */
    OutputStream stream() {
        return stream;
    }

    /** Brings all that was written to the disk; nothing can be written afterwards, and no buffer is kept. */
    void finish() throws IOException {
        stream.flush();
        stream = OutputStream.nullOutputStream();
        channel.force(true);
        channel.close();
    }

    /** Moves the finished file to its place. */
    void appear() throws IOException {
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        Temporaries.forget(aside);
    }

    /** Removes what has not appeared. */
    @Override
    public void close() throws IOException {
        channel.close();
        Temporaries.remove(aside);
    }
}
