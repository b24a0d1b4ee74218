package org.broadsheet.parser.text;

/** What a scan leaves of dirt and of rules: lines of a few letters that say nothing. */
final class Specks {
    /** Letters from which a line says something. */
    private static final int LETTERS = 4;

    private Specks() {}

    /** Whether a line is one: a few letters that are neither a sign in brackets, nor an abbreviation, nor a short word. */
    static boolean is(String line) {
        int letters = (int) line.chars().filter(Character::isLetterOrDigit).count();
        boolean word = letters > 1
                && line.chars().allMatch(Character::isLetterOrDigit)
                && line.chars().skip(1).noneMatch(Character::isUpperCase);
        return letters > 0
                && letters < LETTERS
                && line.chars()
                        .noneMatch(c -> Character.isIdeographic(c) || Character.isDigit(c) || "()[]（）".indexOf(c) >= 0)
                && !word
                && line.chars().anyMatch(Character::isLowerCase);
    }

    static void tell(Stories stories, Findings findings) {
        for (Stories.Furniture words : stories.furniture) {
            if (words.role() == Role.SPECK) {
                findings.note(
                        "text/ocr-noise",
                        "a line of a few letters that say nothing; it was kept apart from the stories",
                        words.words().start(),
                        words.words().end());
            }
        }
    }
}
