package org.broadsheet.parser.text;

/**
 * Something that was understood, and the stretch of the source that says it.
 *
 * @param value what was understood
 * @param start the offset before its words
 * @param end the offset after its words
 */
record Placed<T>(T value, int start, int end) {
    static <T> Placed<T> at(Words words, T value) {
        return new Placed<>(value, words.start(), words.end());
    }
}
