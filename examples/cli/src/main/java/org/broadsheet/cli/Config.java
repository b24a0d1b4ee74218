package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.validation.EditionValidator;
import org.broadsheet.validation.Parameters;
import org.broadsheet.validation.Profile;

/**
 * What a newsroom decides about validation.
 *
 * @param folder the folder of the file, from which its globs count
 * @param profile the profile, when it names one
 * @param rules how much rules weigh, by id; empty for off
 * @param parameters the parameters
 * @param ignored the files that are left out
 * @param locals what holds for some files alone
 */
record Config(
        Path folder,
        Optional<Profile> profile,
        Map<String, Optional<Severity>> rules,
        Parameters parameters,
        Globs ignored,
        List<Local> locals) {
    /** Nothing decided. */
    static final Config NONE =
            new Config(Path.of(""), Optional.empty(), Map.of(), Parameters.DEFAULTS, Globs.NONE, List.of());

    /**
     * What holds for some files; of several, all hold, the later above the earlier.
     *
     * @param files the files
     * @param profile the profile, when it names one
     * @param rules how much rules weigh, by id; empty for off
     */
    record Local(Globs files, Optional<Profile> profile, Map<String, Optional<Severity>> rules) {}

    /** Whether a document is left out. */
    boolean ignores(Input input) {
        return ignored.match(path(input));
    }

    /** The numbers of those that hold for a document. */
    List<Integer> localsFor(Input input) {
        if (locals.isEmpty()) {
            return List.of();
        }
        var path = path(input);
        var numbers = new ArrayList<Integer>();
        for (int e = 0; e < locals.size(); e++) {
            if (locals.get(e).files().match(path)) {
                numbers.add(e);
            }
        }
        return numbers;
    }

    /** The profile where these hold, unless the call names one. */
    Profile profile(Optional<Profile> called, List<Integer> numbers) {
        Profile last = profile.orElse(Profile.DRAFT);
        for (int number : numbers) {
            last = locals.get(number).profile().orElse(last);
        }
        return called.orElse(last);
    }

    /** The options of a validator where these hold. */
    EditionValidator.Builder options(Optional<Profile> called, List<Integer> numbers) {
        var options = EditionValidator.builder().parameters(parameters).profile(profile(called, numbers));
        weigh(options, rules);
        numbers.forEach(number -> weigh(options, locals.get(number).rules()));
        return options;
    }

    private static void weigh(EditionValidator.Builder options, Map<String, Optional<Severity>> rules) {
        rules.forEach((id, severity) -> {
            if (severity.isPresent()) {
                options.severity(id, severity.get());
            } else {
                options.off(id);
            }
        });
    }

    /** The path of a document as globs see it; empty where it lies outside of the folder. */
    private Optional<Path> path(Input input) {
        return input.file()
                .map(file -> file.toAbsolutePath().normalize())
                .filter(file -> file.startsWith(folder))
                .map(folder::relativize);
    }
}
