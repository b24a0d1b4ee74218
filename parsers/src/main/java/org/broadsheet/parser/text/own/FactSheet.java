package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.model.ElementPath;
import org.broadsheet.parser.text.fact.Fact;
import org.broadsheet.parser.text.fact.Reading;

/** The facts of one element by name; each is taken once, and what nobody takes is reported at the end. */
final class FactSheet {
    private final Map<String, Fact> facts;
    private final Reading reading;
    private final ElementPath path;

    private FactSheet(Map<String, Fact> facts, Reading reading, ElementPath path) {
        this.facts = new LinkedHashMap<>(facts);
        this.reading = reading;
        this.path = path;
    }

    static FactSheet of(Fact.Fields fields, Reading reading, ElementPath path) {
        return new FactSheet(fields.facts(), reading, path);
    }

    /** No facts about the element at {@code path}. */
    static FactSheet none(Reading reading, ElementPath path) {
        return new FactSheet(Map.of(), reading, path);
    }

    boolean has(String name) {
        return facts.containsKey(name);
    }

    /** What {@code reader} makes of the fact; a fact of which it makes nothing stays untaken. */
    <T> Optional<T> take(String name, Function<Fact, Optional<T>> reader) {
        var fact = facts.get(name);
        if (fact == null) {
            return Optional.empty();
        }
        Optional<T> value = isAbsent(fact) ? Optional.empty() : reader.apply(fact);
        if (value.isPresent() || isAbsent(fact)) {
            facts.remove(name);
        }
        return value;
    }

    Optional<String> text(String name) {
        return take(name, FactSheet::words);
    }

    Optional<Integer> number(String name) {
        return take(name, fact -> words(fact).flatMap(text -> whole(text, Integer::valueOf)));
    }

    Optional<Long> size(String name) {
        return take(name, fact -> words(fact).flatMap(text -> whole(text, Long::valueOf)));
    }

    /** The elements of a sequence, or the one that stands alone; none when {@code reader} makes nothing of some of them. */
    <T> List<T> list(String name, Function<Fact, Optional<T>> reader) {
        return take(name, fact -> all(fact, reader)).orElse(List.of());
    }

    /** The facts below a fact. */
    FactSheet below(Fact.Fields fields) {
        return of(fields, reading, path);
    }

    Reading reading() {
        return reading;
    }

    /** The facts that nobody took, as they are written; each is reported with what becomes of it. */
    Map<String, String> rest(String fate) {
        var rest = new LinkedHashMap<String, String>();
        facts.forEach((name, fact) -> {
            var words = written(fact);
            rest.put(name, words);
            var message = "there is no place for '" + name + "' with the value '" + words + "' here; " + fate;
            reading.warn("text/fact-unknown", message, path, fact.start(), fact.end());
        });
        return rest;
    }

    /** Reports the facts that nobody took. */
    void close() {
        rest("it is left out");
    }

    static Optional<String> words(Fact fact) {
        return fact instanceof Fact.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    static <T> Optional<List<T>> all(Fact fact, Function<Fact, Optional<T>> reader) {
        var read = new ArrayList<T>();
        for (Fact each : fact instanceof Fact.Items items ? items.facts() : List.of(fact)) {
            var value = isAbsent(each) ? Optional.<T>empty() : reader.apply(each);
            if (value.isEmpty() && !isAbsent(each)) {
                return Optional.empty();
            }
            value.ifPresent(read::add);
        }
        return Optional.of(read);
    }

    private static boolean isAbsent(Fact fact) {
        return fact instanceof Fact.Scalar scalar && scalar.absent();
    }

    private static <T> Optional<T> whole(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private String written(Fact fact) {
        return words(fact)
                .orElseGet(() -> reading.source()
                        .text()
                        .substring(fact.start(), fact.end())
                        .strip());
    }
}
