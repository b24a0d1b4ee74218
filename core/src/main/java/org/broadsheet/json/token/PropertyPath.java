package org.broadsheet.json.token;

/** Paths of properties: {@code body[2].rating}, or {@code body[2]["odd name"]} when a name is no plain word. */
public final class PropertyPath {
    private PropertyPath() {}

    /** The path of the property {@code name} of an element. */
    public static String of(String element, String name) {
        if (!isWord(name)) {
            var path = new StringBuilder(element).append('[');
            return Escapes.quoted(path, name).append(']').toString();
        }
        return element.isEmpty() ? name : element + "." + name;
    }

    /** Whether a name can stand in a path as it is: ASCII letters, then digits, hyphens and underscores too. */
    public static boolean isWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || c != '-' && c != '_' && (c < '0' || c > '9'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
