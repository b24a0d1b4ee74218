package org.broadsheet.parser.text.wire;

/**
 * A fact that a message tells outside of its story.
 *
 * @param name what it tells
 * @param value its characters, as sent
 * @param start the offset before them
 * @param end the offset after them
 */
public record WireFact(Name name, String value, int start, int end) {
    /** What facts there are. */
    public enum Name {
        /** The letters of the service, or of the source. */
        SERVICE("service"),
        /** The number of the message in its service. */
        NUMBER("number"),
        /** Codes that choose who receives the message. */
        SELECTOR("selector"),
        /** A digit from 1 or a letter. */
        PRIORITY("priority"),
        /** One to three letters. */
        CATEGORY("category"),
        /** The desk's name for the story, with its version in some messages. */
        KEYWORD("keyword"),
        /** Which version of the story this is. */
        VERSION("version"),
        /** Month and day, in the header. */
        DAY("day"),
        /** The number of words. */
        WORDS("words"),
        /** Whatever else a header says. */
        OPTIONAL("optional"),
        /** Who sent it, in the trailer. */
        ORIGIN("origin"),
        /** When it was sent. */
        TIME("time");

        private final String path;

        Name(String path) {
            this.path = path;
        }

        /** The name as a foreign fact bears it. */
        public String path() {
            return path;
        }
    }

    static WireFact of(Name name, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Controls.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Controls.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new WireFact(name, text.substring(from, to), from, to);
    }
}
