package org.broadsheet.renderer.text;

import java.io.IOException;

/** Writes text between fences of backticks: as it stands, or with escapes where it would not survive that. */
final class FenceText {
    private FenceText() {}

    static void write(String text, Page page) throws IOException {
        boolean escaped = needsEscapes(text);
        var fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        page.line(escaped ? fence + " escaped" : fence);
        if (!text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                page.line(escaped ? Escape.words(line) : line);
            }
        }
        page.line(fence);
    }

    private static boolean needsEscapes(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean last = at + 1 == text.length() || text.charAt(at + 1) == '\n';
            if (Escape.isBlank(c) ? last : c != '\n' && !Escape.isPlain(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
