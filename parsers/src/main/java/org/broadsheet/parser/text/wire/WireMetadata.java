package org.broadsheet.parser.text.wire;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.language.Language;
import org.broadsheet.model.Concept;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.text.wire.Version.Kind;
import org.broadsheet.parser.text.wire.WirePart.Stretch;
import org.broadsheet.vocabulary.NewsCodes;

/**
 * What a message tells about its story.
 *
 * @param metadata the facts
 * @param places where each stands, by the name of its component of {@link Metadata}
 */
public record WireMetadata(Metadata metadata, Map<String, Stretch> places) {
    private static final int MOST_URGENT = 1;
    private static final int LEAST_URGENT = 9;

    /** The facts of {@code message} and of the {@code parts} of its text. */
    public static WireMetadata of(WireMessage message, List<WirePart> parts, String source, Language language) {
        var reading = new Reading(message.format().id(), language);
        message.facts().forEach(reading::add);
        parts.forEach(part -> reading.add(part, source));
        return new WireMetadata(reading.metadata(), reading.places);
    }

    /** Takes fact after fact. */
    private static final class Reading {
        private final String format;
        private final Language language;
        private final Metadata.Builder metadata = Metadata.builder();
        private final Map<String, Stretch> places = new LinkedHashMap<>();
        private final List<ForeignFact> foreign = new ArrayList<>();
        private final Set<String> keywords = new LinkedHashSet<>();
        private final Set<String> signals = new LinkedHashSet<>();
        private final List<String> notes = new ArrayList<>();
        private Optional<String> slugline = Optional.empty();
        private Optional<NewsTime> day = Optional.empty();
        private boolean timed;

        Reading(String format, Language language) {
            this.format = format;
            this.language = language;
        }

        void add(WireFact fact) {
            switch (fact.name()) {
                case PRIORITY -> priority(fact);
                case CATEGORY -> {
                    metadata.subjects(List.of(Concept.builder()
                            .literal(fact.value())
                            .role("category")
                            .build()));
                    place("subjects[0]", fact);
                }
                case KEYWORD -> keyword(fact);
                case VERSION -> {
                    version(fact.value());
                    place("signals", fact);
                }
                case DAY -> {
                    day = Optional.of(day(fact.value()));
                    foreign(fact);
                }
                case TIME -> time(fact);
                default -> foreign(fact);
            }
        }

        void add(WirePart part, String source) {
            var words = part.words(source);
            var place = new Stretch(part.start(), part.end());
            switch (part.kind()) {
                case SLUGLINE -> {
                    slugline = Optional.of(words);
                    places.put("slugline", place);
                }
                case VERSION -> {
                    version(words);
                    places.putIfAbsent("signals", place);
                }
                case WORDS -> foreign.add(new ForeignFact(format, "text/words", words));
                case NOTE -> note(words, place);
                case EMBARGO -> embargo(words, place);
                default -> {}
            }
        }

        private void note(String words, Stretch place) {
            places.put("edNotes[" + notes.size() + "]", place);
            notes.add(words);
        }

        /** The first embargo holds; a second line is for the desk to read. */
        private void embargo(String words, Stretch place) {
            if (places.putIfAbsent("embargo", place) == null) {
                metadata.embargo(Embargo.of(words, language));
            } else {
                note(words, place);
            }
        }

        Metadata metadata() {
            slugline.ifPresent(metadata::slugline);
            if (!timed) {
                day.ifPresent(metadata::modified);
            }
            return metadata.keywords(List.copyOf(keywords))
                    .signals(List.copyOf(signals))
                    .edNotes(notes)
                    .foreign(foreign)
                    .build();
        }

        private void priority(WireFact fact) {
            var value = fact.value();
            var urgency =
                    Character.isDigit(value.charAt(0)) ? Optional.of(Integer.valueOf(value)) : WireWords.urgency(value);
            urgency.filter(number -> number >= MOST_URGENT && number <= LEAST_URGENT)
                    .ifPresent(metadata::urgency);
            place("urgency", fact);
            if (!Character.isDigit(value.charAt(0))) {
                foreign(fact);
            }
        }

        /** Keywords are parted by slashes; together they are the slugline, unless the text has one of its own. */
        private void keyword(WireFact fact) {
            var words = fact.value().endsWith("/")
                    ? fact.value().substring(0, fact.value().length() - 1)
                    : fact.value();
            slugline = slugline.or(() -> Optional.of(words));
            Arrays.stream(words.split("/"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(keywords::add);
            places.putIfAbsent("slugline", new Stretch(fact.start(), fact.end()));
            place("keywords", fact);
        }

        private void version(String words) {
            signals.add(words);
            var version = Version.of(words);
            version.filter(Version::numbered).ifPresent(told -> metadata.version(words));
            version.map(Version::kinds).orElse(Set.of()).forEach(this::signal);
        }

        private void signal(Kind kind) {
            switch (kind) {
                case UPDATE -> signals.add(NewsCodes.SIGNAL_UPDATE);
                case CORRECTION -> signals.add(NewsCodes.SIGNAL_CORRECTION);
                case CANCELED -> metadata.status("canceled");
                case WITHHELD -> metadata.status("withheld");
                default -> {}
            }
        }

        private void time(WireFact fact) {
            if (timed || !WireTime.isTime(fact.value())) {
                foreign(fact);
                return;
            }
            timed = true;
            metadata.modified(WireTime.of(fact.value()));
            place("modified", fact);
        }

        private static NewsTime day(String words) {
            var numbers = words.split("-");
            try {
                return NewsTime.printed(words, MonthDay.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
            } catch (DateTimeException noSuchDay) {
                return new NewsTime(words, Optional.empty());
            }
        }

        private void foreign(WireFact fact) {
            places.put("foreign[" + foreign.size() + "]", new Stretch(fact.start(), fact.end()));
            foreign.add(new ForeignFact(format, fact.name().path(), fact.value()));
        }

        private void place(String name, WireFact fact) {
            places.put(name, new Stretch(fact.start(), fact.end()));
        }
    }
}
