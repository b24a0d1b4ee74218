package org.broadsheet.format;

import java.util.List;

/**
 * Ceilings that hostile or broken input meets. Input beyond one is refused with a {@link ParseException} that names it,
 * except for diagnostics, which are counted instead of kept. Immutable.
 *
 * @param bytes the size of an input in bytes; by default the smaller of 64 MiB and a sixteenth of the largest heap
 * @param depth the nesting of elements, lists, quotations and sections; by default 256
 * @param blocks the number of blocks in an edition; by default 100,000
 * @param attributes the number of attributes or properties of one element; by default 256
 * @param textLength the length of one text in UTF-16 code units; by default 4,194,304
 * @param diagnostics the number of diagnostics kept; by default 1,000
 */
public record Limits(long bytes, int depth, int blocks, int attributes, int textLength, int diagnostics) {
    /** The names of the ceilings, as commands and messages use them. */
    public static final List<String> NAMES =
            List.of("bytes", "depth", "blocks", "attributes", "text-length", "diagnostics");

    /** Checks that each ceiling leaves some room. */
    public Limits {
        if (bytes < 1 || depth < 1 || blocks < 1 || attributes < 1 || textLength < 1 || diagnostics < 1) {
            throw new IllegalArgumentException("each limit is a number from 1");
        }
    }

    /** The default ceilings. */
    public static Limits defaults() {
        long bytes = Math.min(64L << 20, Math.max(1L << 20, Runtime.getRuntime().maxMemory() / 16));
        return new Limits(bytes, 256, 100_000, 256, 4 << 20, 1_000);
    }

    /** Ceilings that no input reaches, except that of nesting, which guards the stack; for trusted input alone. */
    public static Limits unlimited() {
        return new Limits(
                Long.MAX_VALUE, 256, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * These ceilings with the one called {@code name} set anew.
     *
     * @throws IllegalArgumentException when there is no such ceiling, or when {@code value} is no number it can have
     */
    public Limits with(String name, long value) {
        int small = (int) Math.min(value, Integer.MAX_VALUE);
        return switch (name) {
            case "bytes" -> new Limits(value, depth, blocks, attributes, textLength, diagnostics);
            case "depth" -> new Limits(bytes, small, blocks, attributes, textLength, diagnostics);
            case "blocks" -> new Limits(bytes, depth, small, attributes, textLength, diagnostics);
            case "attributes" -> new Limits(bytes, depth, blocks, small, textLength, diagnostics);
            case "text-length" -> new Limits(bytes, depth, blocks, attributes, small, diagnostics);
            case "diagnostics" -> new Limits(bytes, depth, blocks, attributes, textLength, small);
            default ->
                throw new IllegalArgumentException(
                        "there is no limit '" + name + "'; the limits are " + String.join(", ", NAMES));
        };
    }

    /** The refusal of input that goes beyond the ceiling called {@code name}. */
    public ParseException exceeded(String name) {
        return new ParseException(
                "limit/" + name,
                "the input goes beyond the limit of " + value(name) + " " + name + "; raise that limit to read it");
    }

    private long value(String name) {
        return switch (name) {
            case "bytes" -> bytes;
            case "depth" -> depth;
            case "blocks" -> blocks;
            case "attributes" -> attributes;
            case "text-length" -> textLength;
            default -> diagnostics;
        };
    }
}
