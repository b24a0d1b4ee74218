package org.broadsheet.renderer.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.broadsheet.diagnostic.Diagnostic;

/** What stays the same of a finding while its document changes: its rule and the line that it is about. */
final class Fingerprint {
    private static final int BYTES = 8;
    private static final int MOST = 200;

    private Fingerprint() {}

    static String of(Diagnostic finding, String text) {
        String line = finding.span()
                .map(span -> line(text, span.start().offset()))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> finding.path() + "\n" + finding.message());
        byte[] digest = sha256().digest((finding.code() + "\n" + line).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** The line around an offset, or as much of it as lies near. */
    private static String line(String text, int offset) {
        int at = Math.min(offset, text.length());
        int start = at;
        while (start > 0 && at - start < MOST && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < MOST && !isBreak(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
