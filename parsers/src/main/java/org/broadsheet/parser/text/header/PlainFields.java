package org.broadsheet.parser.text.header;

import java.util.Optional;
import org.broadsheet.model.Concept;

/** Takes the fields that are one word of the metadata, the same in every notation. */
record PlainFields(HeaderDraft draft) {
    /** Whether the field of that {@code use} is taken with {@code value}. */
    boolean take(String use, Optional<String> value, Told<String> place) {
        return value.isPresent() && set(use, value.get(), place);
    }

    private boolean set(String use, String value, Told<String> place) {
        var metadata = draft.metadata;
        switch (use) {
            case "created" -> metadata.created(HeaderTime.of(value));
            case "modified" -> metadata.modified(HeaderTime.of(value));
            case "embargo" -> metadata.embargo(HeaderTime.of(value));
            case "expiry" -> metadata.expiry(HeaderTime.of(value));
            case "slugline" -> metadata.slugline(value);
            case "id" -> metadata.id(value);
            case "version" -> metadata.version(value);
            case "provider" -> metadata.provider(Concept.named(value));
            case "generator" -> metadata.generator(value);
            case "rights" -> rights(value);
            case "urgency" -> {
                if (!value.matches("[1-9]")) {
                    return false;
                }
                metadata.urgency(Integer.valueOf(value));
            }
            default -> {
                return false;
            }
        }
        return draft.first(use, place);
    }

    private void rights(String value) {
        draft.rights = value.startsWith("http://") || value.startsWith("https://")
                ? draft.rights.withLink(value)
                : draft.rights.withNotice(value);
    }
}
