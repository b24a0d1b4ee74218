package org.broadsheet.json.token;

import tools.jackson.core.JsonToken;

/** How messages speak of what stands in a document. */
public final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /** The text in quotation marks, cut short when it is long, without characters that a terminal obeys. */
    public static String quoted(String text) {
        boolean isLong = text.length() > LONGEST;
        var shown = Escapes.quoted(new StringBuilder(), isLong ? text.substring(0, LONGEST) : text);
        return "'" + shown.substring(1, shown.length() - 1) + (isLong ? "...'" : "'");
    }

    /** What kind of value starts with the token. */
    public static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }

    /** Whether each half of a surrogate pair has its other half. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
