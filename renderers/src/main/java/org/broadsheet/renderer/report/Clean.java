package org.broadsheet.renderer.report;

import org.broadsheet.xml.XmlOutput;

/** Names and paths as machines take them. */
final class Clean {
    private Clean() {}

    /** The words with the sign of a lost character for each that XML forbids, halves of pairs among them. */
    static String of(String words) {
        return XmlOutput.clean(words);
    }
}
