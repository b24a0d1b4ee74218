package org.broadsheet.cli;

import org.broadsheet.validation.RuleInfo;
import org.broadsheet.validation.Rules;

/** A call that makes no sense; its message says what would. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** The refusal of a word that none of {@code known} is. */
    static UsageException unknown(String kind, String word, Iterable<String> known) {
        String guess = Closest.to(word, known)
                .map(close -> "; did you mean '" + close + "'?")
                .orElse("");
        return new UsageException("there is no " + kind + " '" + word + "'" + guess + (guess.isEmpty() ? "; " : " ")
                + "Known: " + String.join(", ", known));
    }

    /** The refusal of a rule that there is not; there are too many to name them all. */
    static UsageException unknownRule(String word) {
        String guess = Closest.to(
                        word, Rules.catalogue().stream().map(RuleInfo::id).toList())
                .map(close -> "did you mean '" + close + "'?")
                .orElse("'broadsheet rules' lists them");
        return new UsageException("there is no rule '" + word + "'; " + guess);
    }
}
