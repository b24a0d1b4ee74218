package org.broadsheet.parser.text;

/** How the words of a line begin: as in running text, or as in the stacked heads of narrow columns. */
enum LineCase {
    CAPITALS,
    TITLE,
    TEXT;

    /** The letters from which a word of a title begins with a capital. */
    private static final int LONG = 4;

    /** Lines of a stack are shorter. */
    private static final int LONGEST = 60;

    static LineCase of(String line) {
        int words = 0;
        int large = 0;
        int small = 0;
        for (String word : line.length() > LONGEST ? new String[0] : line.split("[^\\p{L}\\p{M}$]+")) {
            if (word.length() >= LONG) {
                words++;
                large += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
            small += (int) word.chars().filter(Character::isLowerCase).count();
        }
        boolean titled = words > 0 && large == words;
        return !titled ? TEXT : small == 0 ? CAPITALS : words > 1 ? TITLE : TEXT;
    }

    boolean isHead() {
        return this != TEXT;
    }
}
