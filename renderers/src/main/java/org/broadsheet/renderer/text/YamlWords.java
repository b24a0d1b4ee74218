package org.broadsheet.renderer.text;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a scalar of YAML: plain where every reader of YAML takes it for these very words, else in double quotes. */
final class YamlWords {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`.=<~+";
    private static final String FLOW = ",[]{}";
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9_,.:a-fA-FxXoO+-]*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private YamlWords() {}

    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Whether the words stand plain between the brackets of a sequence. */
    static boolean standsInBrackets(String text) {
        return isPlain(text) && text.chars().noneMatch(c -> FLOW.indexOf(c) >= 0);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !isEdge(text.charAt(0))
                && !isEdge(text.charAt(text.length() - 1))
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && areSafe(text)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && (!NUMBER.matcher(text).matches()
                        || PLAIN_NUMBER.matcher(text).matches());
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean areSafe(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Escape.isPlain(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 16).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Escape.isPlain(text, at)) {
                        out.append(c);
                    } else {
                        out.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
