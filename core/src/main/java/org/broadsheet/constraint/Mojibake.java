package org.broadsheet.constraint;

/** Letters that come of UTF-8 or GBK read in another charset. */
final class Mojibake {
    private Mojibake() {}

    /** Whether such letters stand at {@code at}, which is no letter of ASCII. */
    static boolean startsAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '\ufffd') {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '锟') {
            return next == '斤';
        }
        if (c >= '\u00f0' && c != 'ï' && c != 'ð') {
            return false;
        }
        return switch (c) {
            case 'Ã', 'Â' -> isRest(next) && !(at > 0 && Character.isUpperCase(text.charAt(at - 1)));
            case 'â' -> next == '€' || next == '\u0080';
            case 'ï' -> next == '»' && at + 2 < text.length() && text.charAt(at + 2) == '¿';
            case 'ð' -> next == 'Ÿ' || next == '\u009f';
            default -> c >= '\u0080' && c <= '\u009f' && c != '\u0085';
        };
    }

    /** The second byte of a letter, as Latin-1 and windows-1252 show it; a blank that does not break may be one. */
    private static boolean isRest(char c) {
        return c >= '\u0080' && c <= '\u00bf' && c != '\u00a0' || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ".indexOf(c) >= 0;
    }
}
