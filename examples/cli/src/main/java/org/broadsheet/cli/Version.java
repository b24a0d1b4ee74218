package org.broadsheet.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("of an unpacked build");
        return new String[] {"broadsheet " + version};
    }
}
