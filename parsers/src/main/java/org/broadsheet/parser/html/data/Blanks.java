package org.broadsheet.parser.html.data;

/** White space. */
public final class Blanks {
    private Blanks() {}

    /** The text with one blank for each stretch of white space, and none at its ends. */
    public static String single(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != 0xA0 && c != 0x3000 && c != 0xFEFF && c != 0x200B) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }
}
