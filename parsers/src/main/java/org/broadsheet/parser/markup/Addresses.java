package org.broadsheet.parser.markup;

import java.util.Locale;
import java.util.Set;

/** Tells addresses that lead somewhere from those that run something. */
final class Addresses {
    private static final Set<String> RUNNING =
            Set.of("javascript", "vbscript", "livescript", "data", "blob", "filesystem");

    private Addresses() {}

    /** Whether following the address runs nothing; a scheme is read as browsers do, which pass over controls in it. */
    static boolean isHarmless(String address) {
        var scheme = new StringBuilder();
        for (int i = 0; i < address.length() && scheme.length() < 16; i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return !RUNNING.contains(scheme.toString().toLowerCase(Locale.ROOT));
            }
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return true;
    }
}
