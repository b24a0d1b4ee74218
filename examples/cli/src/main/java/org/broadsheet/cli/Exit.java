package org.broadsheet.cli;

/** What the command's exit status says. */
final class Exit {
    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;
    static final int INTERRUPTED = 130;

    private Exit() {}
}
