package org.broadsheet.renderer.ninjs;

/** What to call an association, which needs a name: its words, or its kind and a number. */
final class Names {
    private Names() {}

    static String of(CharSequence words, String kind, int number) {
        String plain = words.toString();
        return plain.isBlank() ? kind + "-" + number : plain;
    }
}
