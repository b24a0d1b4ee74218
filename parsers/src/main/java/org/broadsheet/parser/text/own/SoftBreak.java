package org.broadsheet.parser.text.own;

import java.lang.Character.UnicodeScript;

/** What stands for the end of a line that was broken to fit: a blank, but nothing where Chinese or Japanese is near. */
final class SoftBreak {
    private SoftBreak() {}

    static String between(CharSequence before, CharSequence after) {
        boolean tight =
                isTight(Character.codePointBefore(before, before.length())) || isTight(Character.codePointAt(after, 0));
        return tight ? "" : " ";
    }

    private static boolean isTight(int character) {
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || character >= 0x3000 && character < 0x3040
                || character >= 0xff00 && character < 0xff61;
    }
}
