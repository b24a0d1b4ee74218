package org.broadsheet.cli;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;

/**
 * The faults that matter. Where none of some alternatives fits, why each of them does not is left out; and where a part of
 * an object is at fault, that the schema then takes all properties of the object for unknown.
 */
final class SchemaFaults {
    private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf");
    private static final String UNKNOWN = "unevaluatedProperties";

    private SchemaFaults() {}

    /** Those of {@code all} that matter; some, if there are any. */
    static List<Error> of(List<Error> all) {
        var alternatives = all.stream()
                .filter(fault -> ALTERNATIVES.contains(fault.getKeyword()))
                .toList();
        var told = all.stream()
                .filter(fault -> alternatives.stream().noneMatch(whole -> isBelow(fault, whole)))
                .toList();
        var causes = told.stream()
                .filter(fault -> !fault.getKeyword().equals(UNKNOWN))
                .toList();
        return told.stream()
                .filter(fault -> !isConsequence(fault, told, causes))
                .toList();
    }

    private static boolean isBelow(Error fault, Error whole) {
        return !fault.equals(whole)
                && fault.getEvaluationPath().startsWith(whole.getEvaluationPath())
                && fault.getInstanceLocation().startsWith(whole.getInstanceLocation());
    }

    /** Whether an object is at fault elsewhere, and all of its properties are told to be unknown for that. */
    private static boolean isConsequence(Error fault, List<Error> told, List<Error> causes) {
        if (!fault.getKeyword().equals(UNKNOWN) || fault.getInstanceNode() == null) {
            return false;
        }
        var place = fault.getInstanceLocation();
        long unknown = told.stream()
                .filter(other -> other.getKeyword().equals(UNKNOWN)
                        && other.getInstanceLocation().equals(place))
                .count();
        boolean isAtFault =
                causes.stream().anyMatch(cause -> cause.getInstanceLocation().startsWith(place))
                        || told.stream()
                                .anyMatch(other -> other.getKeyword().equals(UNKNOWN)
                                        && !other.getInstanceLocation().equals(place)
                                        && other.getInstanceLocation().startsWith(place));
        return isAtFault && unknown == fault.getInstanceNode().size();
    }
}
