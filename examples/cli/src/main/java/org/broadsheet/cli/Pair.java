package org.broadsheet.cli;

/** A word of the form {@code name=value}. */
record Pair(String name, String value) {
    static Pair of(String option, String word) {
        int cut = word.indexOf('=');
        if (cut < 1) {
            throw new UsageException(option + " takes NAME=VALUE, not '" + word + "'");
        }
        return new Pair(word.substring(0, cut), word.substring(cut + 1));
    }
}
