package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for what a newsroom decided, and for what it knows already. */
final class NewsroomOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: broadsheet.yaml or broadsheet.json in the working folder or the"
                    + " nearest around it.")
    Optional<Path> config = Optional.empty();

    @Option(names = "--no-config", description = "Look for no configuration.")
    boolean noConfig;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are known, and do not count.")
    Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write all findings into FILE, as known from now on.")
    Optional<Path> writeBaseline = Optional.empty();

    Config config() {
        if (noConfig && config.isPresent()) {
            throw new UsageException("--config and --no-config exclude each other");
        }
        var file = config.or(() -> noConfig ? Optional.empty() : ConfigFile.find(Path.of("")));
        return file.map(ConfigFile::read).orElse(Config.NONE);
    }

    /** The baseline; one that knows nothing when none is given. */
    Baseline known() {
        return baseline.map(Baseline::read)
                .orElseGet(() -> Baseline.empty(writeBaseline.orElse(Path.of("baseline.json"))));
    }

    /** The file of a workflow's step on GitHub. */
    Optional<Path> summary() {
        return Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
    }
}
