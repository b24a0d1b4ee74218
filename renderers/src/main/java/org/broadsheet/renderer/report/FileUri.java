package org.broadsheet.renderer.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as URIs: relative ones stay so, with forward slashes, everything percent-encoded that is not plain. */
final class FileUri {
    private static final String PLAIN = "-._~/!$'()*,=@+";

    private FileUri() {}

    static String of(String path) {
        String slashed = path.replace('\\', '/');
        var uri = new StringBuilder(slashed.length() + 16);
        if (slashed.startsWith("/")) {
            uri.append("file://");
        } else if (slashed.length() > 2 && slashed.charAt(1) == ':' && slashed.charAt(2) == '/') {
            uri.append("file:///");
        } else if (slashed.startsWith("./")) {
            slashed = slashed.substring(2);
        }
        for (byte octet : slashed.getBytes(StandardCharsets.UTF_8)) {
            append(uri, octet & 0xFF);
        }
        return uri.toString();
    }

    private static void append(StringBuilder uri, int octet) {
        char c = (char) octet;
        boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
        uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", octet));
    }
}
