package org.broadsheet.parser.text.own;

/** YAML that cannot be read, with the offset in the source at which it cannot. */
final class UnreadableFacts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    UnreadableFacts(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
