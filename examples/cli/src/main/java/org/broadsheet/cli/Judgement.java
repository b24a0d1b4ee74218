package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.diagnostic.Diagnostic;

/**
 * What is found in one document.
 *
 * @param input the document
 * @param all all findings, in the order of the document
 * @param findings those that are told
 * @param cut how many findings of which rule are not told
 * @param failure why it could not be read
 */
record Judgement(
        Input input,
        List<Diagnostic> all,
        List<Diagnostic> findings,
        Map<String, Integer> cut,
        Optional<Line> failure) {

    /** Of a document that could be read; tells the first {@code most} findings of each rule. */
    static Judgement of(Input input, List<Diagnostic> all, int most) {
        var told = new ArrayList<Diagnostic>();
        var counts = new HashMap<String, Integer>();
        var cut = new TreeMap<String, Integer>();
        for (Diagnostic finding : all) {
            if (counts.merge(finding.code(), 1, Integer::sum) <= most) {
                told.add(finding);
            } else {
                cut.merge(finding.code(), 1, Integer::sum);
            }
        }
        return new Judgement(input, List.copyOf(all), List.copyOf(told), cut, Optional.empty());
    }

    /** Of a document that could not be read. */
    static Judgement unread(Input input, Line failure) {
        return new Judgement(input, List.of(), List.of(), Map.of(), Optional.of(failure));
    }
}
