package org.broadsheet.json;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of our format: the minor number counts what was added, the major what no longer reads.
 *
 * @param major from 0
 * @param minor from 0
 */
record Version(int major, int minor) {
    /** What is written here. */
    static final Version CURRENT = new Version(1, 0);

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    static Optional<Version> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Version(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
