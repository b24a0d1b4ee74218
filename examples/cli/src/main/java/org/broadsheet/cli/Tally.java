package org.broadsheet.cli;

import java.util.ArrayList;
import org.broadsheet.diagnostic.Severity;

/** Counts what a validation finds. For one thread at a time. */
final class Tally {
    private final int[] counts = new int[Severity.values().length];
    private int files;
    private int filesWithFindings;
    private int unread;

    void add(Judgement judgement) {
        files++;
        unread += judgement.failure().isPresent() ? 1 : 0;
        filesWithFindings += judgement.all().isEmpty() ? 0 : 1;
        judgement.all().forEach(finding -> counts[finding.severity().ordinal()]++);
    }

    /** Whether anything weighs as much as {@code threshold}. */
    boolean reaches(Severity threshold) {
        int found = 0;
        for (int i = threshold.ordinal(); i < counts.length; i++) {
            found += counts[i];
        }
        return found > 0;
    }

    /** Whether some document could not be read. */
    boolean hasUnread() {
        return unread > 0;
    }

    /** How many documents there were so far. */
    int files() {
        return files;
    }

    /** Such as {@code 3 errors, 5 warnings in 2 of 40 files}. */
    String words() {
        var found = new ArrayList<String>();
        found.add(counted(counts[Severity.ERROR.ordinal()], "error"));
        found.add(counted(counts[Severity.WARNING.ordinal()], "warning"));
        if (counts[Severity.NOTE.ordinal()] > 0) {
            found.add(counted(counts[Severity.NOTE.ordinal()], "note"));
        }
        return String.join(", ", found) + " in " + filesWithFindings + " of " + counted(files, "file")
                + (unread == 0 ? "" : "; " + unread + " could not be read");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
