package org.broadsheet.parser.text.fact;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.ElementPath;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML event by event, so that nesting meets its ceiling before the stack does and no alias is ever followed.
 * Scalars keep their characters: what kind of value they are is for the field to say.
 */
public final class FactReader {
    private final Reading reading;
    private final ElementPath path;
    private final FactPlaces places;
    private final Iterator<Event> events;

    private FactReader(Lines lines, Reading reading, ElementPath path) {
        this.reading = reading;
        this.path = path;
        places = new FactPlaces(reading.source().text(), lines);
        var settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(true)
                .build();
        events = new ParserImpl(settings, new StreamReader(settings, lines.joined()));
    }

    /**
     * The facts that {@code lines} tell about the element at {@code path}; empty when they are blank or comments.
     *
     * @throws UnreadableFacts when they are no YAML, more than one document, or hold an alias
     */
    public static Optional<Fact> read(Lines lines, Reading reading, ElementPath path) {
        try {
            return new FactReader(lines, reading, path).document();
        } catch (MarkedYamlEngineException fault) {
            var problem = String.valueOf(fault.getProblem()).replace('\n', ' ');
            throw new UnreadableFacts(
                    problem, new FactPlaces(reading.source().text(), lines).offset(fault.getProblemMark()));
        } catch (YamlEngineException fault) {
            throw new UnreadableFacts("it holds a character that YAML does not allow", lines.start(0));
        }
    }

    private Optional<Fact> document() {
        next(Event.ID.StreamStart);
        var first = pull();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        var fact = fact(pull(), 1);
        next(Event.ID.DocumentEnd);
        next(Event.ID.StreamEnd);
        return Optional.of(fact);
    }

    private void next(Event.ID wanted) {
        var event = pull();
        if (event.getEventId() != wanted) {
            throw new UnreadableFacts("a second document begins", start(event));
        }
    }

    /** The next event that is no comment; the model has no place for comments, so each is reported. */
    private Event pull() {
        var event = events.next();
        for (; event instanceof CommentEvent comment; event = events.next()) {
            if (comment.getCommentType() != CommentType.BLANK_LINE) {
                var message = "the comment '" + comment.getValue().strip() + "' is not kept";
                reading.find(Diagnostic.note("text/comment-dropped", message)
                        .at(path)
                        .at(reading.span(start(comment), end(comment))));
            }
        }
        return event;
    }

    private Fact fact(Event event, int depth) {
        reading.depth(depth);
        reading.fact();
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> items(start(event), depth);
            case MappingStart -> fields(start(event), depth);
            default -> throw new UnreadableFacts("an alias is not followed here", start(event));
        };
    }

    private Fact.Scalar scalar(ScalarEvent event) {
        var text = event.getValue();
        reading.length(text.length());
        return new Fact.Scalar(text, event.isPlain() && text.isEmpty(), start(event), end(event));
    }

    private Fact items(int start, int depth) {
        var facts = new ArrayList<Fact>();
        var event = pull();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = pull()) {
            facts.add(fact(event, depth + 1));
        }
        return new Fact.Items(facts, start, end(event));
    }

    private Fact fields(int start, int depth) {
        var facts = new LinkedHashMap<String, Fact>();
        var event = pull();
        for (; event.getEventId() != Event.ID.MappingEnd; event = pull()) {
            if (!(fact(event, depth + 1) instanceof Fact.Scalar name)) {
                throw new UnreadableFacts("a name is no plain word", start(event));
            }
            add(facts, name, fact(pull(), depth + 1));
        }
        return new Fact.Fields(facts, start, end(event));
    }

    private void add(Map<String, Fact> facts, Fact.Scalar name, Fact value) {
        if (facts.putIfAbsent(name.text(), value) != null) {
            var message = "'" + name.text() + "' is given twice; the first stands, not '" + words(value) + "'";
            reading.find(Diagnostic.error("text/fact-duplicate", message)
                    .at(path)
                    .at(reading.span(name.start(), name.end())));
        } else if (facts.size() > reading.limits().attributes()) {
            throw reading.limits().exceeded("attributes");
        }
    }

    private String words(Fact fact) {
        return fact instanceof Fact.Scalar scalar
                ? scalar.text()
                : reading.source().text().substring(fact.start(), fact.end()).strip();
    }

    private int start(Event event) {
        return places.offset(event.getStartMark());
    }

    private int end(Event event) {
        return places.offset(event.getEndMark());
    }
}
