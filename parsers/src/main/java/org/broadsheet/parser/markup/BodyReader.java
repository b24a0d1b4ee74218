package org.broadsheet.parser.markup;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Metadata;
import org.broadsheet.source.Source;

/**
 * Reads bodies of HTML, XHTML and NITF into blocks. Immutable, and safe for use by several threads.
 *
 * @param limits the ceilings: {@code blocks} in one body, {@code depth} of blocks in blocks
 * @param exact whether the body is known to be written by a renderer of ours: then a blank paragraph is one, and two line
 *     breaks are two line breaks; in other bodies they are space, and the end of a paragraph
 * @param headlineLevel the number of the heading that the headline of the story is: a crosshead of the first level is the
 *     next one; 1 in most bodies
 * @param language the tag of the language around the body; empty when none is known
 * @param facts what else a figure tells of the picture in it; it is asked for each
 */
public record BodyReader(
        Limits limits, boolean exact, int headlineLevel, String language, Function<Element, Metadata> facts) {
    /** Checks for null. */
    public BodyReader {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(facts, "facts");
    }

    /** A reader of bodies from anywhere, with crossheads from {@code h2}. */
    public static BodyReader within(Limits limits) {
        return new BodyReader(limits, false, 1, "", figure -> Metadata.EMPTY);
    }

    /** This reader for bodies that a renderer of ours wrote, or for others. */
    public BodyReader exact(boolean own) {
        return new BodyReader(limits, own, headlineLevel, language, facts);
    }

    /** This reader for bodies below a headline that is the heading of this number, from 1. */
    public BodyReader below(int headline) {
        return new BodyReader(limits, exact, headline, language, facts);
    }

    /** This reader for bodies in a context of this language; words in another one are marked. */
    public BodyReader in(String tag) {
        return new BodyReader(limits, exact, headlineLevel, tag, facts);
    }

    /** This reader for bodies whose figures hold facts about what they show. */
    public BodyReader tellingFacts(Function<Element, Metadata> ofFigures) {
        return new BodyReader(limits, exact, headlineLevel, language, ofFigures);
    }

    /**
     * The blocks of a body.
     *
     * @param content the nodes, such as the children of a {@code body}, or that element itself
     * @param source what the offsets of the nodes count in
     * @throws org.broadsheet.format.ParseException when the body goes beyond a limit
     */
    public Body read(List<? extends Node> content, Source source) {
        var reading = new Reading(this, source);
        var flow = new Flow(reading, 0);
        flow.all(content, new Style(List.of(), language));
        return new Body(flow.blocks(), reading.places(), reading.findings().all());
    }

    /**
     * The running text of nodes that hold no blocks; blocks in them become lines, and what is no text, such as a picture,
     * is told and left out.
     *
     * @param content the nodes, such as the children of a {@code headline}
     * @param source what the offsets of the nodes count in
     */
    public Line line(List<? extends Node> content, Source source) {
        var reading = new Reading(this, source);
        var flow = new Flow(reading, 0);
        var text = flow.line(content, new Style(List.of(), language));
        if (!flow.blocks().isEmpty()) {
            reading.findings()
                    .warning("markup/element-dropped", content.get(0), "what is no text in a line of text is left out");
        }
        return new Line(text, reading.findings().all());
    }
}
