package org.broadsheet.parser.text.fact;

/** YAML that cannot be read, with the offset in the source at which it cannot. */
public final class UnreadableFacts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    public UnreadableFacts(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }
}
