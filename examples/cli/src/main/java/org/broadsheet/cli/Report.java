package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Tells the findings of a validation in one form, document after document. */
interface Report {
    /** The forms, by the words of {@code --report}. */
    List<Kind> KINDS = List.of(new Kind("text", TextReport::new));

    /** Tells the findings about a document. */
    void judged(Judgement judgement) throws IOException;

    /** Tells the end. */
    void end(Tally tally) throws IOException;

    /**
     * A form of report.
     *
     * @param name its word on the command line
     * @param maker makes one
     */
    record Kind(String name, Function<Setting, Report> maker) {}

    /**
     * What a report needs.
     *
     * @param out where it goes
     * @param colours whether it may be coloured
     * @param notes whether notes are told, not merely counted
     */
    record Setting(OutputStream out, boolean colours, boolean notes) {}
}
