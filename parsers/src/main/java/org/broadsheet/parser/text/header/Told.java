package org.broadsheet.parser.text.header;

/**
 * Something that a header says, and the stretch of the source that says it.
 *
 * @param value what it says
 * @param start the offset before it
 * @param end the offset after it
 */
public record Told<T>(T value, int start, int end) {}
