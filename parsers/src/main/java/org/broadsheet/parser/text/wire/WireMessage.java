package org.broadsheet.parser.text.wire;

import java.util.List;

/**
 * One message of a wire.
 *
 * @param format its format
 * @param facts what its header and its trailer say, in their order
 * @param start the offset before its header
 * @param textStart the offset before its text
 * @param textEnd the offset after its text
 * @param opened whether it shows where the text begins; else the message breaks off in its header
 * @param closed whether it shows where the text ends
 * @param tabular whether the lines of the text are to stay as they are
 */
public record WireMessage(
        WireFormat format,
        List<WireFact> facts,
        int start,
        int textStart,
        int textEnd,
        boolean opened,
        boolean closed,
        boolean tabular) {
    /** Copies the list. */
    public WireMessage {
        facts = List.copyOf(facts);
    }
}
