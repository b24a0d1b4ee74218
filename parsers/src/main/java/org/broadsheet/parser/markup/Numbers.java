package org.broadsheet.parser.markup;

import java.util.Optional;

/** Whole numbers in attributes. */
final class Numbers {
    private Numbers() {}

    /** The number in an attribute; empty when there is none. */
    static Optional<Integer> of(Element element, String attribute) {
        return element.said(attribute).flatMap(Numbers::whole).map(Long::intValue);
    }

    /** The number in an attribute, if it is one from 1. */
    static Optional<Integer> positive(Element element, String attribute) {
        return of(element, attribute).filter(number -> number > 0);
    }

    /** The number that a word is, if it is one from 1. */
    static Optional<Integer> positive(String word) {
        return whole(word).map(Long::intValue).filter(number -> number > 0);
    }

    /** The large number in an attribute. */
    static Optional<Long> large(Element element, String attribute) {
        return element.said(attribute).flatMap(Numbers::large);
    }

    private static Optional<Long> whole(String text) {
        return large(text).filter(number -> number.intValue() == number);
    }

    private static Optional<Long> large(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
