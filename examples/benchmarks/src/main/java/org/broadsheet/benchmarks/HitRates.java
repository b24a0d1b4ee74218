package org.broadsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseException;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.broadsheet.validation.EditionValidator;
import org.broadsheet.validation.Profile;

/**
 * How often each rule speaks on published stories, where most of what is called an error is a false alarm: {@code PROFILE FOLDER},
 * whose {@code .html} files are read as web pages and whose {@code .txt} files as text pages. Exit status: 0 at most one error
 * in a hundred documents, 1 more, 2 nothing to read.
 */
public final class HitRates {
    private static final int MOST_ERRORS_IN_A_HUNDRED = 1;

    private final EditionValidator rules;
    private final Map<String, Rate> rates = new TreeMap<>();
    private int documents;
    private int refused;
    private int errors;

    private HitRates(Profile profile) {
        rules = EditionValidator.builder().profile(profile).build();
    }

    /** Prints a line for each rule: its id, the documents it speaks of, their part of all in percent, its findings. */
    public static void main(String[] arguments) throws IOException {
        var rates = new HitRates(Profile.named(arguments[0]).orElseThrow());
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                rates.add(file);
            }
        }
        System.exit(rates.print());
    }

    private void add(Path file) throws IOException {
        String name = file.toString();
        if (!name.endsWith(".html") && !name.endsWith(".txt")) {
            return;
        }
        documents++;
        var source = Source.of(name, Files.readAllBytes(file));
        try {
            var result = (name.endsWith(".html") ? Parsers.html() : Parsers.text()).parse(source);
            add(rules.judge(source, result).findings());
        } catch (ParseException unreadable) {
            refused++;
        }
    }

    private void add(List<Diagnostic> findings) {
        var seen = new HashSet<String>();
        for (Diagnostic finding : findings) {
            var rate = rates.getOrDefault(finding.code(), new Rate(0, 0));
            rates.put(finding.code(), rate.plus(seen.add(finding.code())));
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
    }

    private int print() {
        rates.entrySet().stream()
                .sorted((one, other) ->
                        other.getValue().documents() - one.getValue().documents())
                .forEach(entry -> System.out.printf(
                        Locale.ROOT,
                        "%-40s %6d %5.1f %%  %7d%n",
                        entry.getKey(),
                        entry.getValue().documents(),
                        100.0 * entry.getValue().documents() / documents,
                        entry.getValue().findings()));
        System.out.printf(Locale.ROOT, "%d documents, %d of them unreadable, %d errors%n", documents, refused, errors);
        if (documents == 0) {
            return 2;
        }
        return errors * 100 > documents * MOST_ERRORS_IN_A_HUNDRED ? 1 : 0;
    }

    /**
     * How often a rule speaks.
     *
     * @param documents of how many documents
     * @param findings how often in all
     */
    private record Rate(int documents, int findings) {
        Rate plus(boolean first) {
            return new Rate(documents + (first ? 1 : 0), findings + 1);
        }
    }
}
