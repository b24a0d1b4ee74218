package org.broadsheet.parser.text;

import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.RichText;

/**
 * What a header or a wire tells of a story besides its words.
 *
 * @param metadata the facts
 * @param summary the story in a few words
 * @param places where each fact stands: a pair of offsets by its path below the article
 */
record StoryFacts(Metadata metadata, Optional<RichText> summary, Map<String, int[]> places) {
    /** Of a story of which a page tells nothing but its words. */
    static final StoryFacts NONE = new StoryFacts(Metadata.EMPTY, Optional.empty(), Map.of());
}
