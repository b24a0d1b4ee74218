package org.broadsheet.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.json.token.TokenWriter;
import org.broadsheet.json.token.Words;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/** Where a document is written to: a generator that knows our escapes, our texts and what to put back where. */
final class Output extends TokenWriter {
    private static final int REPLACEMENT = 0xFFFD;

    private final Trail trail = new Trail();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Extras extras = Extras.NONE;

    Output(OutputStream out, boolean compact) {
        super(out, compact);
    }

    Trail trail() {
        return trail;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Writes {@code members}, and at their places those of the facts of the element at hand that this format once read
     * there.
     *
     * @param base where paths told by those facts start
     */
    void owned(List<ForeignFact> foreign, int base, Runnable members) {
        Extras outer = extras;
        extras = isProbing() || foreign.isEmpty() ? Extras.NONE : Extras.candidates(foreign, base);
        if (extras != Extras.NONE) {
            probe(members);
            extras = extras.placed(foreign.size());
        }
        members.run();
        extras = outer;
    }

    /** Those of the facts that have no place of their own. */
    List<ForeignFact> unplaced(List<ForeignFact> foreign) {
        return extras.unplaced(foreign);
    }

    /** Whether there is anything to put back into the element at hand or its parts. */
    boolean hasExtras() {
        return extras != Extras.NONE && extras.concern(trail);
    }

    /** Whether there is anything to put back into the component {@code name} of the element at hand. */
    boolean hasExtras(String name) {
        int mark = trail.push(name);
        boolean has = hasExtras();
        trail.cut(mark);
        return has;
    }

    /** Warns that the element at hand does not stand in the document as it is. */
    void changed(String message) {
        if (!isProbing()) {
            diagnostics.add(Diagnostic.warning("output/fact-changed", message).at(trail.path()));
        }
    }

    void close(Shape shape) {
        if (extras != Extras.NONE) {
            extras.members(trail, shape).forEach(this::extra);
        }
        end();
    }

    /** A number, unless it is the one that goes without saying. */
    void number(String name, long value, long usual) {
        if (value != usual) {
            number(name, value);
        }
    }

    /** A flag that goes without saying when it is not set. */
    void flag(String name, boolean set) {
        if (set) {
            truth(name, true);
        }
    }

    /** A text as a property of its own: a string when it is plain, else an object. */
    void words(String name, RichText text) {
        name(name);
        int mark = trail.push(name);
        if (!isPlain(text) || hasExtras()) {
            open();
            marked(text);
            close(Shape.TEXT);
        } else {
            value(text.plain());
        }
        trail.cut(mark);
    }

    void words(String name, Optional<RichText> text) {
        if (text.isPresent()) {
            words(name, text.get());
        }
    }

    /** The text of the object at hand, and its marks. */
    void marked(RichText text) {
        member("text", text.plain());
        if (!isPlain(text) || extras != Extras.NONE) {
            marks(MarkRange.of(text));
        }
    }

    void time(String name, NewsTime time) {
        name(name);
        int mark = trail.push(name);
        if (hasExtras() || !NewsTime.parse(time.text()).equals(time)) {
            open();
            member("text", time.text());
            member("value", time.value().map(Object::toString));
            close(Shape.TIME);
        } else {
            value(time.text());
        }
        trail.cut(mark);
    }

    void time(String name, Optional<NewsTime> time) {
        if (time.isPresent()) {
            time(name, time.get());
        }
    }

    /** A component that is an object of its own. */
    <T> void child(String name, T element, Consumer<? super T> writer) {
        name(name);
        int mark = trail.push(name);
        writer.accept(element);
        trail.cut(mark);
    }

    <T> void child(String name, Optional<T> element, Consumer<? super T> writer) {
        if (element.isPresent()) {
            child(name, element.get(), writer);
        }
    }

    /** A list, unless it is empty. */
    <T> void list(String name, List<T> elements, Consumer<? super T> writer) {
        if (elements.isEmpty()) {
            return;
        }
        name(name);
        openList();
        for (int i = 0; i < elements.size(); i++) {
            int mark = trail.push(name, i);
            writer.accept(elements.get(i));
            trail.cut(mark);
        }
        endList();
    }

    /** A list of strings, unless it is empty. */
    void strings(String name, List<String> strings) {
        list(name, strings, this::value);
    }

    /** Strings by name, unless there are none. */
    void strings(String name, Map<String, String> strings) {
        if (!strings.isEmpty()) {
            name(name);
            open();
            var taken = new HashSet<>(strings.keySet());
            strings.forEach((key, value) -> {
                foreignName(whole(key, taken));
                value(value);
            });
            end();
        }
    }

    /** A name without halves of surrogate pairs, which readers of JSON refuse in names. */
    private String whole(String name, Set<String> taken) {
        if (Words.isWellFormed(name)) {
            return name;
        }
        changed("the name " + Words.quoted(name)
                + " holds half a surrogate pair, which no name of JSON may; U+FFFD stands in its place");
        var whole = name.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        while (!taken.add(whole.toString())) {
            whole.append((char) REPLACEMENT);
        }
        return whole.toString();
    }

    private void extra(Extra extra) {
        foreignName(extra.member().name());
        raw(extra.value().text());
    }

    private void marks(List<MarkRange> ranges) {
        List<Extra> later = extras == Extras.NONE ? List.of() : extras.marks(trail, ranges.size());
        if (ranges.isEmpty() && later.isEmpty()) {
            return;
        }
        name("marks");
        openList();
        for (int i = 0; i < ranges.size(); i++) {
            int mark = trail.push("marks", i);
            inline();
            ranges.get(i).write(this);
            trail.cut(mark);
        }
        later.forEach(mark -> raw(mark.value().text()));
        endList();
    }

    private static boolean isPlain(RichText text) {
        for (Run run : text.runs()) {
            if (!run.marks().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
