package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where outputs go. No output takes the place of an input of the same call.
 *
 * @param folder what takes them; empty for standard output or a single file
 * @param file the single file
 * @param ending the ending of their names
 * @param split whether each article has an output of its own
 * @param taken the real paths of all inputs
 */
record Targets(Optional<Path> folder, Optional<Path> file, String ending, boolean split, Set<Path> taken) {

    /** Checks that each of {@code inputs} has a place of its own. */
    static Targets of(Optional<Path> folder, Optional<Path> file, String ending, boolean split, List<Input> inputs) {
        var taken = new HashSet<Path>();
        inputs.forEach(input -> input.file().ifPresent(path -> taken.addAll(names(path))));
        var targets = new Targets(folder, file, ending, split, taken);
        targets.checkCount(inputs);
        if (folder.isPresent()) {
            targets.checkPlaces(inputs);
        } else if (file.isPresent() && targets.isTaken(file.get())) {
            throw new UsageException("the output '" + file.get() + "' is the input; name another file");
        }
        return targets;
    }

    /** Whether there is but standard output. */
    boolean isStandardOutput() {
        return folder.isEmpty() && file.isEmpty();
    }

    /** The place of the one output of {@code input}; empty for standard output. */
    Optional<Path> of(Input input) {
        return file.or(() -> folder.map(into -> into.resolve(input.stem() + "." + ending)));
    }

    /** The place of the output number {@code number}, from 1, of {@code count} outputs of {@code input}. */
    Path part(Input input, int number, int count) {
        String digits = String.valueOf(number);
        int width = Math.max(2, String.valueOf(count).length());
        String padded = "0".repeat(width - digits.length()) + digits;
        return folder.orElseThrow().resolve(input.stem() + "-" + padded + "." + ending);
    }

    /** Whether {@code place} is one of the inputs. */
    boolean isTaken(Path place) {
        return names(place).stream().anyMatch(taken::contains);
    }

    /** Whether the outputs of {@code input} are there and younger than it is. */
    boolean isDone(Input input) {
        try {
            var read = Files.getLastModifiedTime(input.file().orElseThrow());
            var written = Files.getLastModifiedTime(
                    split ? firstPart(input) : of(input).orElseThrow());
            return written.compareTo(read) > 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private Path firstPart(Input input) {
        int count = 10;
        while (count < 1_000_000 && !Files.exists(part(input, 1, count))) {
            count *= 10;
        }
        return part(input, 1, count);
    }

    private void checkCount(List<Input> inputs) {
        if (folder.isEmpty() && inputs.size() > 1) {
            throw new UsageException(inputs.size() + " inputs need --output-dir, a folder for their outputs");
        }
        if (folder.isEmpty() && split) {
            throw new UsageException("--split needs --output-dir, a folder for the articles");
        }
    }

    private void checkPlaces(List<Input> inputs) {
        Map<Path, Input> places = new HashMap<>();
        Map<String, Input> foldedPlaces = new HashMap<>();
        for (Input input : inputs) {
            Path place = of(input).orElseThrow();
            var other = places.put(place.normalize(), input);
            var alike = foldedPlaces.put(folded(place), input);
            if (other != null || alike != null && isCaseBlind(folder.orElseThrow())) {
                throw new UsageException("'" + (other == null ? alike : other).name() + "' and '" + input.name()
                        + "' would both be written to '" + place + "'; convert them into different folders");
            }
            if (!split && input.problem().isEmpty() && isTaken(place)) {
                throw new UsageException("the output of '" + input.name() + "' would replace the input '" + place
                        + "'; name another --output-dir");
            }
        }
    }

    private static String folded(Path place) {
        return Normalizer.normalize(place.normalize().toString(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether {@code folder}, or what there is of it, is found by its name in capitals as well. */
    private static boolean isCaseBlind(Path folder) {
        for (Path part = folder.toAbsolutePath(); part != null; part = part.getParent()) {
            String capitals = part.toString().toUpperCase(Locale.ROOT);
            if (Files.exists(part) && !capitals.equals(part.toString())) {
                return isSame(part, Path.of(capitals));
            }
        }
        return false;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return false;
        }
    }

    /** The path itself in its real folder, and what it leads to when it is a link. */
    private static Set<Path> names(Path path) {
        var names = new HashSet<Path>();
        try {
            Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path.toAbsolutePath());
            names.add(folder.toRealPath().resolve(path.getFileName()).toRealPath(LinkOption.NOFOLLOW_LINKS));
            names.add(path.toRealPath());
        } catch (IOException notThere) {
            // What is not there cannot be replaced.
        }
        return names;
    }
}
