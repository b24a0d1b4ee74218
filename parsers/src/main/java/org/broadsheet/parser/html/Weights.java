package org.broadsheet.parser.html;

import java.util.Properties;

/**
 * The weights of the {@link Trait}s: a logistic regression over the words of pages that people had read, made by
 * {@code examples/benchmarks/train/block_weights.py}.
 */
final class Weights {
    private static final double[] WEIGHTS = weights();
    /** Words that weigh more than this belong to the story. */
    private static final double LEAST = -.4;

    private Weights() {}

    /** Whether words with these traits belong to the story. */
    static boolean isStory(double[] traits) {
        return sum(traits) > LEAST;
    }

    /** The logarithm of the odds that they do. */
    static double sum(double[] traits) {
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += traits[i] * WEIGHTS[i];
        }
        return sum;
    }

    private static double[] weights() {
        Properties file = Resources.properties("block-weights.properties");
        var weights = new double[Trait.values().length];
        for (Trait trait : Trait.values()) {
            weights[trait.ordinal()] = Double.parseDouble(file.getProperty(trait.key(), "0"));
        }
        return weights;
    }
}
