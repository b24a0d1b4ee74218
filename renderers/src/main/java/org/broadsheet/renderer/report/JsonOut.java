package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import org.broadsheet.json.token.Json;
import org.broadsheet.json.token.Layout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes JSON of reports, an object that is small on one line. For one thread at a time. */
final class JsonOut {
    private final Layout layout = new Layout();
    private final JsonGenerator json;

    JsonOut(OutputStream out) {
        json = Json.generator(out, layout);
    }

    /** Does what writes; a failure of the stream comes out as what it is. */
    void run(Steps steps) throws IOException {
        try {
            steps.run(json);
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** Keeps the next object on its line. */
    void inline() {
        layout.inline();
    }

    /** Ends the document. */
    void finish() throws IOException {
        run(to -> {
            to.writeRaw('\n');
            to.flush();
        });
    }

    /** What writes. */
    @FunctionalInterface
    interface Steps {
        void run(JsonGenerator json);
    }
}
