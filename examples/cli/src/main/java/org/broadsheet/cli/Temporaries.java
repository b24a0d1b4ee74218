package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files that are being written; when the program is interrupted, they go. */
final class Temporaries {
    private static final Set<Path> BEING_WRITTEN = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long PROCESS = ProcessHandle.current().pid();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> BEING_WRITTEN.forEach(Temporaries::remove)));
    }

    private Temporaries() {}

    /** A name in the folder of {@code place} that no other file of this process has. */
    static Path beside(Path place) throws IOException {
        Path aside;
        do {
            String name = ".broadsheet-" + PROCESS + "-" + COUNT.incrementAndGet() + ".tmp";
            aside = place.resolveSibling(name);
        } while (Files.exists(aside));
        BEING_WRITTEN.add(aside);
        return aside;
    }

    static void forget(Path aside) {
        BEING_WRITTEN.remove(aside);
    }

    static void remove(Path aside) {
        if (BEING_WRITTEN.remove(aside)) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException stays) {
                // It bears a name of its own and harms nobody.
            }
        }
    }
}
