package org.broadsheet.parser;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.broadsheet.diagnostic.Diagnostic;

/** What a case expects. {@code -Dcases.accept=true} writes it anew; the difference is to be read before it is committed. */
public final class ExpectedFile {
    private static final boolean ACCEPT = Boolean.getBoolean("cases.accept");

    private ExpectedFile() {}

    /** Holds what was found against the file, or writes it there. */
    public static void compare(Path file, String found) throws IOException {
        var expected = Files.exists(file) ? Files.readString(file) : "";
        if (ACCEPT && !expected.equals(found)) {
            Files.writeString(file, found);
        } else if (!expected.equals(found)) {
            fail(file.getParent().getFileName() + ": " + file.getFileName() + " differs\n"
                    + difference(expected.lines().toList(), found.lines().toList())
                    + "If what was found is right, -Dcases.accept=true writes it.");
        }
    }

    /** The first lines that differ, after what is equal above and below them. */
    private static String difference(List<String> expected, List<String> found) {
        int above = 0;
        int shorter = Math.min(expected.size(), found.size());
        while (above < shorter && expected.get(above).equals(found.get(above))) {
            above++;
        }
        int below = 0;
        while (below < shorter - above && last(expected, below).equals(last(found, below))) {
            below++;
        }
        return "line " + (above + 1) + "\n"
                + lines("- ", expected.subList(above, expected.size() - below))
                + lines("+ ", found.subList(above, found.size() - below));
    }

    private static String last(List<String> lines, int fromEnd) {
        return lines.get(lines.size() - 1 - fromEnd);
    }

    private static String lines(String mark, List<String> lines) {
        return lines.stream().limit(12).map(line -> mark + line + "\n").collect(Collectors.joining());
    }

    /** A finding with its place, on one line. */
    public static String line(Diagnostic finding) {
        var place = finding.span().map(span -> span.start() + ": ").orElse("");
        return place + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message() + " ["
                + finding.code() + "]";
    }
}
