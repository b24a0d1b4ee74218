package org.broadsheet.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"broadsheet " + (number().isEmpty() ? "of an unpacked build" : number())};
    }

    /** The number; empty when there is no jar. */
    static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("");
    }
}
