package org.broadsheet.cli;

/** The number behind {@code --jobs}. */
final class Jobs {
    private static final int MOST = 256;

    private Jobs() {}

    static int of(int wanted) {
        if (wanted < 0 || wanted > MOST) {
            throw new UsageException("--jobs takes a number from 0 to " + MOST + ", not " + wanted);
        }
        return wanted == 0 ? Runtime.getRuntime().availableProcessors() : wanted;
    }
}
