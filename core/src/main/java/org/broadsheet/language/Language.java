package org.broadsheet.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a newsroom's pages look like in one language. Immutable. */
public final class Language {
    private static final Set<Use> ANYWHERE = EnumSet.of(
            Use.COLOPHON_WORDS,
            Use.PAPER_WORDS,
            Use.WEEKDAYS,
            Use.PAGE_WORDS,
            Use.JUMP_CLOSERS,
            Use.CREDIT_OPENERS,
            Use.AGENCIES);

    private final String tag;
    private final Character.UnicodeScript script;
    private final Map<Use, List<String>> lists;
    private final Map<Use, Map<String, String>> meanings = new EnumMap<>(Use.class);
    private final Map<String, Integer> months = new HashMap<>();
    private final AtomicReferenceArray<Phrases> phrases = new AtomicReferenceArray<>(Use.values().length);
    private final AtomicReferenceArray<Phrases> cased = new AtomicReferenceArray<>(Use.values().length);
    private final Map<Use, Set<String>> sets = new EnumMap<>(Use.class);
    private final Map<Use, String> signs = new EnumMap<>(Use.class);
    private final BitSet otherLetters = new BitSet();
    private volatile @Nullable Vocabulary vocabulary;

    Language(String tag, Map<Use, List<String>> lists) {
        this.tag = tag;
        this.lists = Map.copyOf(lists);
        this.script = Character.UnicodeScript.forName(words(Use.SCRIPT).get(0));
        lists.forEach((use, words) -> {
            sets.put(use, Set.copyOf(words));
            signs.put(use, words.stream().filter(word -> word.length() == 1).collect(Collectors.joining()));
            if (words.stream().allMatch(word -> word.indexOf('=') > 0)) {
                meanings.put(use, meanings(words));
            }
        });
        words(Use.OTHER_LETTERS).forEach(letters -> letters.chars().forEach(otherLetters::set));
        var names = words(Use.MONTHS);
        for (int i = 0; i < names.size(); i++) {
            for (String form : names.get(i).split("/")) {
                months.putIfAbsent(folded(form), i + 1);
            }
        }
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** What words are for. In the data files each bears its own name in lower case with hyphens. */
    public enum Use {
        /** The script the language is written in, a name of {@link Character.UnicodeScript}. */
        SCRIPT,
        /** Frequent words that tell the language from others of its script. */
        COMMON_WORDS,
        /** Letters that no neighbour in the same script writes; each tells the language as a frequent word does. */
        OWN_LETTERS,
        /** Characters in one word that only the other way of writing the language has: simplified or traditional. */
        OTHER_LETTERS,
        /** Characters that end a sentence. */
        SENTENCE_ENDS,
        /** Characters after which a sentence goes on. */
        SENTENCE_GOES_ON,
        /** Pairs of quotation marks, opening and closing. */
        QUOTATION_MARKS,
        /** Words that open a byline. */
        BYLINE_OPENERS,
        /** Whole lines that stand for a byline and name nobody; an ellipsis stands for any words. */
        BYLINE_LINES,
        /** Words between the names of a byline. */
        BYLINE_JOINTS,
        /** Small words inside people's names: van, de la. Names cross borders, so those of all languages are looked at. */
        NAME_PARTICLES,
        /** Small words inside the names of places: am, upon. */
        PLACE_PARTICLES,
        /** Words between a writer and the place of the report. */
        PLACE_JOINTS,
        /** Words in brackets at the end of a story that are no names; after an ellipsis, how such words end. */
        CLOSING_NOTES,
        /** Words in capitals that stand before a dash as places do. */
        LABELS,
        /** Words for what a writer is, each with the role in English after an equals sign. */
        ROLES,
        /** Family names of one character, all in one word. */
        SURNAMES,
        /** Family names of two characters, where most have one. */
        LONG_SURNAMES,
        /**
         * Words that set a story apart as the paper's own, or name its source; an ellipsis stands for the place and the day
         * of the report, both or neither.
         */
        SOURCE_MARKS,
        /** Words that end an opening in brackets: reported, wired, by telephone. */
        REPORT_WORDS,
        /** News agencies as datelines and credits print them. */
        AGENCIES,
        /** What ends a local dateline that is no more than a place; absent where papers do not print such. */
        PLACE_STOPS,
        /** Words that open a picture's credit. */
        CREDIT_OPENERS,
        /** Words that close a picture's credit, each with the role in English after an equals sign. */
        CREDIT_CLOSERS,
        /** Words that open a caption. */
        CAPTION_OPENERS,
        /** Words that open a line saying where a story goes on or comes from. */
        JUMP_OPENERS,
        /** Words that close such a line. */
        JUMP_CLOSERS,
        /** Words that only publishers' lines use; two of them make a colophon. */
        COLOPHON_WORDS,
        /** Words that open a correction. */
        CORRECTION_OPENERS,
        /** Words of the lines by which a press release is sent, which open such a line or are all of it. */
        RELEASE_OPENERS,
        /** Words that open the lines saying whom to ask about a release. */
        CONTACT_OPENERS,
        /** Words before the sender's name that head the standing text about it. */
        ABOUT_OPENERS,
        /** Marks and words that are the last line of a release. */
        END_MARKS,
        /** Usual names of sections; in scripts without blanks, how they end. */
        SECTION_WORDS,
        /** Words in the names of newspapers. */
        PAPER_WORDS,
        /** Words before or after a page number. */
        PAGE_WORDS,
        /** Names of the months from January, each month's forms parted by a slash. */
        MONTHS,
        /** Names of the days of the week. */
        WEEKDAYS,
        /** Words that stand in a printed date beside its month and numbers. */
        DATE_WORDS,
        /** Eras by which years are counted, each with the year before its first after an equals sign. */
        ERAS
    }

    /** The words of one use, in the order of the file. */
    public List<String> words(Use use) {
        return lists.getOrDefault(use, List.of());
    }

    /** Whether {@code word} is among the words of one use, as it is written. */
    public boolean has(Use use, String word) {
        return sets.getOrDefault(use, Set.of()).contains(word);
    }

    /** Whether {@code letter} is written the other way: a traditional one in simplified text, or the reverse. */
    public boolean isOtherLetter(char letter) {
        return otherLetters.get(letter);
    }

    /** The words of a use whose entries say {@code word=meaning}, longest first so that a longer word wins. */
    public Map<String, String> meanings(Use use) {
        return meanings.getOrDefault(use, Map.of());
    }

    /** The words of one use, or those that have a meaning, to be looked for in texts. */
    public Phrases phrases(Use use) {
        return phrases(use, phrases, Phrases::of);
    }

    /** The same, to be looked for in capitals and small letters alike. */
    public Phrases phrasesInAnyCase(Use use) {
        return phrases(use, cased, Phrases::inAnyCase);
    }

    /** Put together when they are first asked for; to do so twice does no harm. */
    private Phrases phrases(
            Use use, AtomicReferenceArray<Phrases> some, Function<Collection<String>, Phrases> together) {
        var known = some.get(use.ordinal());
        if (known == null) {
            known = together.apply(meanings.containsKey(use) ? meanings(use).keySet() : words(use));
            some.set(use.ordinal(), known);
        }
        return known;
    }

    /**
     * All words that may stand anywhere in a passage and are looked for in each: of publishers' lines, papers' names, days,
     * pages, jump lines, credits and agencies.
     */
    public Vocabulary vocabulary() {
        var known = vocabulary;
        if (known == null) {
            known = Vocabulary.of(this, ANYWHERE);
            vocabulary = known;
        }
        return known;
    }

    /** The words of one use that are single characters, one after another. */
    public String signs(Use use) {
        return signs.getOrDefault(use, "");
    }

    private static Map<String, String> meanings(List<String> words) {
        var entries = new ArrayList<>(words);
        entries.sort((a, b) -> Integer.compare(b.indexOf('='), a.indexOf('=')));
        var meanings = new LinkedHashMap<String, String>();
        for (String entry : entries) {
            int cut = entry.indexOf('=');
            meanings.put(entry.substring(0, cut), entry.substring(cut + 1));
        }
        return Collections.unmodifiableMap(meanings);
    }

    /** The script the language is written in. */
    public Character.UnicodeScript script() {
        return script;
    }

    /** Whether words are written without blanks between them. */
    public boolean runsOn() {
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA;
    }

    /** The number of the month that {@code word} names, whatever its case, with or without the full stop of a short form. */
    public Optional<Integer> month(String word) {
        return Optional.ofNullable(months.get(folded(word)));
    }

    /** The Turkish capital İ becomes two characters in other places than Turkey. */
    private static String folded(String word) {
        var small = word.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
