package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One document to be read.
 *
 * @param name what to call it in messages: the path as given, with forward slashes; {@code -} for standard input
 * @param file where it is; standard input has none
 * @param stem the name of its outputs without their ending, with the folders below the one that was given
 * @param problem why there is nothing to read, known before reading
 */
record Input(String name, Optional<Path> file, String stem, Optional<String> problem) {
    static final String STANDARD_INPUT = "-";

    static Input standard() {
        return new Input(STANDARD_INPUT, Optional.empty(), "stdin", Optional.empty());
    }

    static Input file(String name, Path file, String stem) {
        return new Input(name, Optional.of(file), stem, Optional.empty());
    }

    static Input missing(String name, String problem) {
        return new Input(name, Optional.empty(), name, Optional.of(problem));
    }
}
