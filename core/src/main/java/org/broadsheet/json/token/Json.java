package org.broadsheet.json.token;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The one place where Jackson is set up. */
public final class Json {
    /** The digits of a number at most. */
    public static final int NUMBER_LENGTH = 1_000;

    /** The characters of a property's name at most. */
    public static final int NAME_LENGTH = 50_000;

    private static final JsonFactory WRITING = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    /** Reads what is in hand already. */
    public static final JsonFactory TRUSTED = reading(Integer.MAX_VALUE);

    private Json() {}

    /** A generator of UTF-8 that leaves its target open. */
    public static JsonGenerator generator(OutputStream out, @Nullable PrettyPrinter layout) {
        return WRITING.createGenerator(layout == null ? ObjectWriteContext.empty() : new Printed(layout), out);
    }

    /** Readers of texts up to a length; their nesting is for the caller to watch. */
    public static JsonFactory reading(int textLength) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(NUMBER_LENGTH)
                        .maxNameLength(NAME_LENGTH)
                        .maxStringLength(textLength)
                        .build())
                .build();
    }

    /** A context whose one purpose is a layout. */
    private static final class Printed extends ObjectWriteContext.Base {
        private final PrettyPrinter layout;

        Printed(PrettyPrinter layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
