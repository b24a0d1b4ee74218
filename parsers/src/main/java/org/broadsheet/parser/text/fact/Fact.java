package org.broadsheet.parser.text.fact;

import java.util.List;
import java.util.Map;

/** A piece of YAML, every scalar as its characters, with the offsets of its place in the source. */
public sealed interface Fact permits Fact.Scalar, Fact.Items, Fact.Fields {
    int start();

    int end();

    /** Characters; {@code absent} when nothing at all is written. */
    record Scalar(String text, boolean absent, int start, int end) implements Fact {}

    /** A sequence. */
    record Items(List<Fact> facts, int start, int end) implements Fact {}

    /** A mapping, in the order written; of two fields of one name the first. */
    record Fields(Map<String, Fact> facts, int start, int end) implements Fact {}
}
