package org.broadsheet.cli;

import java.io.IOException;

/** Whoever read standard output has gone, which is no fault. */
final class ClosedOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
        super(cause);
    }
}
