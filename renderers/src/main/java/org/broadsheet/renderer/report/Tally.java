package org.broadsheet.renderer.report;

import java.util.ArrayList;
import org.broadsheet.diagnostic.Severity;

/** Counts what is found in documents. For one thread at a time. */
public final class Tally {
    private final int[] counts = new int[Severity.values().length];
    private int files;
    private int filesWithFindings;
    private int unread;
    private int known;
    private int suppressed;

    /** Counts nothing so far. */
    public Tally() {}

    /** Counts one more document. */
    public void add(Examined document) {
        int found = 0;
        for (Severity severity : Severity.values()) {
            counts[severity.ordinal()] += document.count(severity);
            found += document.count(severity);
        }
        files++;
        filesWithFindings += found > 0 ? 1 : 0;
        unread += document.refusal().isPresent() ? 1 : 0;
        known += document.count(Finding.State.KNOWN);
        suppressed += document.count(Finding.State.SUPPRESSED);
    }

    /** Whether anything that counts weighs as much as {@code threshold}. */
    public boolean reaches(Severity threshold) {
        int found = 0;
        for (int i = threshold.ordinal(); i < counts.length; i++) {
            found += counts[i];
        }
        return found > 0;
    }

    /** How many findings of a weight count. */
    public int count(Severity severity) {
        return counts[severity.ordinal()];
    }

    /** How many documents there were. */
    public int files() {
        return files;
    }

    /** How many documents have findings that count. */
    public int filesWithFindings() {
        return filesWithFindings;
    }

    /** How many documents could not be read. */
    public int unread() {
        return unread;
    }

    /** How many findings a baseline has. */
    public int known() {
        return known;
    }

    /** How many findings the documents ask not to be told. */
    public int suppressed() {
        return suppressed;
    }

    /** Such as {@code 3 errors, 5 warnings in 2 of 40 files}. */
    public String words() {
        var found = new ArrayList<String>();
        found.add(counted(count(Severity.ERROR), "error"));
        found.add(counted(count(Severity.WARNING), "warning"));
        if (count(Severity.NOTE) > 0) {
            found.add(counted(count(Severity.NOTE), "note"));
        }
        return String.join(", ", found) + " in " + filesWithFindings + " of " + counted(files, "file")
                + (unread == 0 ? "" : "; " + unread + " could not be read")
                + (known == 0 ? "" : "; " + known + " known to the baseline")
                + (suppressed == 0 ? "" : "; " + suppressed + " suppressed");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
