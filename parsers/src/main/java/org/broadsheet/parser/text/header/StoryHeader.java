package org.broadsheet.parser.text.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Picture;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.parser.text.header.HeaderBlock.Notation;

/**
 * What the facts above an article say.
 *
 * @param lines the display lines and the summary, by the name of their component
 * @param bylines who wrote it
 * @param pictures the pictures that go with it
 * @param publication the name of the paper
 * @param language its language, as written
 * @param date when it was published
 * @param metadata everything else, the header as it was written among it
 * @param places where each fact of the metadata stands, by the name of its component
 */
public record StoryHeader(
        Map<Line, Told<String>> lines,
        List<Told<Byline>> bylines,
        List<Told<Picture>> pictures,
        Optional<String> publication,
        Optional<String> language,
        Optional<NewsTime> date,
        Metadata metadata,
        Map<String, Told<String>> places) {
    /** Words of an article that a header can tell. */
    public enum Line {
        KICKER,
        HEADLINE,
        DECK,
        SUMMARY
    }

    /** Reads the facts of {@code block}; what cannot be read is reported to {@code reading}. */
    public static StoryHeader of(HeaderBlock block, Reading reading) {
        if (!block.closed()) {
            reading.find(Diagnostic.warning(
                            "text/front-matter-unclosed",
                            "the front matter that opens here is never closed; its first blank line is taken for its end")
                    .at(reading.span(0, block.start())));
        }
        var draft = new HeaderDraft(block.notation().id());
        if (block.notation() == Notation.MAIL) {
            MailReader.read(block, reading, draft);
        } else {
            FrontMatterReader.read(block, reading, draft);
        }
        return draft.header(reading.source().text().substring(block.start(), block.end()));
    }

    /** A header while it is read. */
    static StoryHeader of(HeaderDraft draft, Metadata metadata) {
        return new StoryHeader(
                new LinkedHashMap<>(draft.lines),
                new ArrayList<>(draft.bylines),
                new ArrayList<>(draft.pictures),
                draft.publication,
                draft.language,
                draft.published,
                metadata,
                new LinkedHashMap<>(draft.places));
    }
}
