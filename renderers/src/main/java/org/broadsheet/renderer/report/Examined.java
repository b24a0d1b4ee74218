package org.broadsheet.renderer.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;

/**
 * A document and what is wrong with it.
 *
 * @param name what to call it: its path, with forward slashes
 * @param findings the findings that are told, in the order of the document
 * @param cut how many findings of which rule are not told, as they are too many, by severity and rule
 * @param refusal why it could not be read at all
 */
public record Examined(String name, List<Finding> findings, Map<Cut, Integer> cut, Optional<Diagnostic> refusal) {
    /** Copies the collections and checks for null. */
    public Examined {
        Objects.requireNonNull(name, "name");
        findings = List.copyOf(findings);
        cut = Collections.unmodifiableMap(new TreeMap<>(cut));
        Objects.requireNonNull(refusal, "refusal");
    }

    /**
     * What findings that are not told have in common.
     *
     * @param rule the id of their rule
     * @param severity how much each weighs
     */
    public record Cut(String rule, Severity severity) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : severity.compareTo(other.severity);
        }
    }

    /** A document that could be read; of each rule, the first {@code most} findings that count are told. */
    public static Examined of(String name, List<Finding> findings, int most) {
        var told = new ArrayList<Finding>();
        var counts = new HashMap<String, Integer>();
        var cut = new TreeMap<Cut, Integer>();
        for (Finding finding : findings) {
            var diagnostic = finding.diagnostic();
            if (!finding.counts() || counts.merge(diagnostic.code(), 1, Integer::sum) <= most) {
                told.add(finding);
            } else {
                cut.merge(new Cut(diagnostic.code(), diagnostic.severity()), 1, Integer::sum);
            }
        }
        return new Examined(name, told, cut, Optional.empty());
    }

    /** A document that could not be read. */
    public static Examined unread(String name, Diagnostic refusal) {
        return new Examined(name, List.of(), Map.of(), Optional.of(refusal));
    }

    /** How many findings of a weight count, told or not. */
    public int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.counts() && finding.diagnostic().severity() == severity ? 1 : 0;
        }
        for (var entry : cut.entrySet()) {
            count += entry.getKey().severity() == severity ? entry.getValue() : 0;
        }
        return count;
    }

    /** How many findings do not count for this reason. */
    public int count(Finding.State state) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.state() == state ? 1 : 0;
        }
        return count;
    }
}
