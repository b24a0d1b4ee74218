package org.broadsheet.renderer.report;

import java.io.IOException;

/** Tells what is wrong with documents, one after another, in one form. For one thread at a time. */
public interface Report {
    /**
     * Tells what is wrong with a document.
     *
     * @throws IOException when it cannot be written
     */
    void add(Examined document) throws IOException;

    /**
     * Tells the end, after the last document; without any document the report is whole as well. Streams are left open.
     *
     * @throws IOException when it cannot be written
     */
    void end() throws IOException;
}
