package org.broadsheet.format;

/** Several results where a document holds one edition. Its message is one sentence without the name of the source. */
public final class TooManyResultsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Of results for one document of {@code format}. */
    public TooManyResultsException(Format format) {
        super("one document of " + format.id() + " holds one edition, and there are several");
    }
}
