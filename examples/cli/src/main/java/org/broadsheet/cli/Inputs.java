package org.broadsheet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Format;

/** Finds the documents that a call names: files, all known files below folders, and standard input. */
final class Inputs {
    private final Endings readable;
    private final Endings known;
    private final Optional<Path> apart;
    private final List<Input> found = new ArrayList<>();

    private Inputs(Endings readable, Endings known, Optional<Path> apart) {
        this.readable = readable;
        this.known = known;
        this.apart = apart;
    }

    /**
     * The documents in the order of {@code names}, those of a folder sorted by path.
     *
     * @param only the one format that is wanted from folders
     * @param apart a folder that is not looked into, as it takes the outputs
     */
    static List<Input> of(List<String> names, Formats formats, Optional<Format> only, Optional<Path> apart) {
        if (names.stream().filter(Input.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("standard input (-) can be read but once");
        }
        var readable = only.map(Endings::within).orElseGet(() -> Endings.of(formats.readable()));
        var inputs = new Inputs(readable, Endings.of(formats.all()), apart.map(Inputs::real));
        names.forEach(inputs::add);
        return List.copyOf(inputs.found);
    }

    private void add(String name) {
        if (name.equals(Input.STANDARD_INPUT)) {
            found.add(Input.standard());
        } else if (name.isEmpty()) {
            found.add(Input.missing("''", "an empty name names no file"));
        } else {
            try {
                add(slashed(name), Path.of(name));
            } catch (InvalidPathException notOfThisSystem) {
                found.add(Input.missing(name, "no file can have this name here; is the locale a UTF-8 one?"));
            }
        }
    }

    private void add(String name, Path path) {
        if (Files.isDirectory(path)) {
            addFolder(name.endsWith("/") ? name : name + "/", path);
        } else {
            found.add(Input.file(name, path, stem(String.valueOf(path.getFileName()))));
        }
    }

    private void addFolder(String name, Path folder) {
        var pages = new ArrayList<Input>();
        try {
            Files.walkFileTree(folder, new Walk(name, folder, pages));
        } catch (IOException unreadable) {
            pages.add(Input.missing(name, Failures.words(unreadable)));
        }
        if (pages.isEmpty()) {
            pages.add(Input.missing(
                    name, "a folder without a file that ends in ." + String.join(" .", readable.words())));
        }
        pages.sort(Comparator.comparing(Input::name));
        found.addAll(pages);
    }

    private String stem(String name) {
        return known.cutFrom(name);
    }

    private static String slashed(String path) {
        return path.replace(File.separatorChar, '/');
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Collects the files of a folder; those and the folders whose names begin with a dot stay out. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final String name;
        private final Path top;
        private final List<Input> pages;

        Walk(String name, Path top, List<Input> pages) {
            this.name = name;
            this.top = top;
            this.pages = pages;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean out = !folder.equals(top)
                    && (isHidden(folder) || apart.filter(real(folder)::equals).isPresent());
            return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = slashed(top.relativize(file).toString());
            if (!isHidden(file) && readable.match(relative) && !Files.isDirectory(file)) {
                pages.add(Input.file(name + relative, file, stem(relative)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            String relative = slashed(top.relativize(file).toString());
            pages.add(Input.missing(name + relative, Failures.words(failure)));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
