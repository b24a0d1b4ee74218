package org.broadsheet.json.token;

import java.util.Locale;
import java.util.Map;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What Jackson refuses, in our words: no names of classes, no piece of the source. */
final class Faults {
    private static final Map<String, String> REASONS = Map.of(
            "comma to separate", "a comma is missing",
            "colon to separate", "a colon is missing after the name of a property",
            "to start property name", "the name of a property in double quotation marks is missing",
            "illegal unquoted character", "a control character in a string must be written as an escape",
            "unrecognized character escape", "this escape is unknown",
            "hex-digit", "an escape \\u has four hexadecimal digits",
            "close marker", "this bracket closes nothing that is open",
            "leading zeroes", "a number has no leading zeros",
            "trailing comma", "there is no comma before the end of a list or an object",
            "unrecognized token", "this is no word of JSON");

    private Faults() {}

    /**
     * The refusal of a document that is no JSON, without its place.
     *
     * @param inString whether a string was read, rather than a name, a number or what stands between them
     */
    static Diagnostic of(JacksonException broken, Limits limits, boolean inString) {
        if (broken instanceof UnexpectedEndOfInputException) {
            return Diagnostic.error("json/truncated", "the JSON ends before it is complete");
        }
        var message = String.valueOf(broken.getOriginalMessage()).toLowerCase(Locale.ROOT);
        if (broken instanceof StreamConstraintsException) {
            return tooLong(message, limits, inString);
        }
        var reason = REASONS.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse("this cannot stand here");
        return Diagnostic.error("json/not-json", "this is not JSON: " + reason);
    }

    private static Diagnostic tooLong(String message, Limits limits, boolean inString) {
        if (inString) {
            return limits.exceeded("text-length").diagnostic();
        }
        return !message.startsWith("name")
                ? Diagnostic.error(
                        "json/number-length", "a number is longer than " + Json.NUMBER_LENGTH + " characters")
                : Diagnostic.error(
                        "json/name-length",
                        "the name of a property is longer than " + Json.NAME_LENGTH + " characters");
    }
}
