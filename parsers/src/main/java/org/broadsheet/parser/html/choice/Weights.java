package org.broadsheet.parser.html.choice;

import java.util.Properties;
import java.util.stream.Stream;
import org.broadsheet.parser.html.tree.Resources;

/**
 * The weights of traits: logistic regressions over the words of pages that people had read, made by
 * {@code examples/benchmarks/train/block_weights.py}.
 */
public record Weights(double[] weights) {
    /** Those of the {@link Trait}s. */
    static final Weights OF_BLOCKS =
            read("block-weights.properties", Stream.of(Trait.values()).map(Trait::key));
    /** Those of the {@link CompanyTrait}s. */
    static final Weights OF_COMPANY =
            read("company-weights.properties", Stream.of(CompanyTrait.values()).map(CompanyTrait::key));

    /** The logarithm of the odds that words with these traits belong to the story. */
    double sum(double[] traits) {
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += traits[i] * weights[i];
        }
        return sum;
    }

    private static Weights read(String name, Stream<String> keys) {
        Properties file = Resources.properties(Weights.class, name);
        return new Weights(keys.mapToDouble(key -> Double.parseDouble(file.getProperty(key, "0")))
                .toArray());
    }
}
