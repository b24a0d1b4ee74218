package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.header.HeaderBlock;
import org.broadsheet.parser.text.header.HeaderBlock.Notation;
import org.broadsheet.parser.text.header.StoryHeader;
import org.broadsheet.parser.text.header.StoryHeader.Line;
import org.broadsheet.parser.text.header.Told;

/**
 * A text that is one story below a header. Its headings are crossheads, and what its header says stands above it.
 *
 * @param source the whole text
 * @param block where the header stands
 * @param header what it says
 */
record OneStory(String source, HeaderBlock block, StoryHeader header) {
    /** Letters beyond which a line is no crosshead. */
    private static final int LONGEST_CROSSHEAD = 90;

    /** The number of passages among which the headline may be printed again. */
    private static final int REPEAT_REACH = 3;

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{.*}}|\\{%.*%}", Pattern.DOTALL);

    /** The text with blanks in place of the header, so that what is left keeps its places. */
    String body() {
        var body = new StringBuilder(source.length());
        for (int at = 0; at < block.body(); at++) {
            char c = source.charAt(at);
            body.append(c == '\n' || c == '\r' ? c : ' ');
        }
        return body.append(source, block.body(), source.length()).toString();
    }

    /** The layout of the body: who writes front matter writes Markdown. */
    Dialect layout() {
        return block.notation() == Notation.MAIL ? DialectGuess.page(body()).dialect() : Dialect.MARKDOWN;
    }

    /** The language that the header names, as far as it is known. */
    Optional<Language> language() {
        return header.language().flatMap(Languages::find);
    }

    /** The passages of the story: rules part nothing in it, and its headline may be printed twice. */
    List<Passage> passages(List<Passage> all, Findings findings) {
        var kept = new ArrayList<Passage>();
        for (int p = 0; p < all.size(); p++) {
            var passage = all.get(p);
            var words = passage.words().plain();
            boolean mark = passage.kind() == Passage.Kind.RULE || passage.kind() == Passage.Kind.MARK;
            boolean again = p < REPEAT_REACH && repeats(passage);
            boolean template = passage.isText() && TEMPLATE.matcher(words).matches();
            if (template) {
                findings.note(
                        "text/template-code",
                        "a paragraph is code of a template; it was kept as a notice",
                        passage.start(),
                        passage.end());
            }
            if (!mark && !again && !template) {
                kept.add(passage);
            }
        }
        return kept;
    }

    /** Claims the header, and the headline where it is printed again. */
    void claim(List<Passage> all, Account account) {
        account.claim(0, block.body());
        all.stream()
                .limit(REPEAT_REACH)
                .filter(this::repeats)
                .forEach(again -> account.claim(again.start(), again.end()));
    }

    private boolean repeats(Passage passage) {
        var words = plain(passage.words().plain());
        return line(Line.HEADLINE)
                .map(Told::value)
                .map(OneStory::plain)
                .filter(words::equals)
                .isPresent();
    }

    /** Turns roles that part a page into those that one story has. */
    void settle(List<Evidence> page, Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            boolean opens =
                    i == 0 && line(Line.HEADLINE).isEmpty() && page.get(i).isHeading();
            roles[i] = opens ? Role.HEADLINE : settled(page.get(i), roles[i], i > 0 && i + 1 < roles.length);
        }
    }

    private static Role settled(Evidence passage, Role role, boolean inside) {
        return switch (role) {
            case KICKER, HEADLINE, DECK, SECTION, BANNER, MASTHEAD, CORRECTION, FOLIO, COLOPHON, CROSSHEAD ->
                passage.isHeading() || inside && isCrosshead(passage) ? Role.CROSSHEAD : Role.PARAGRAPH;
            default -> role;
        };
    }

    private static boolean isCrosshead(Evidence line) {
        return !line.endsSentence() && !line.goesOn() && line.letters() <= LONGEST_CROSSHEAD;
    }

    /** Puts what the header says above the story; makes one of the header alone where there is no other. */
    void head(Stories stories) {
        if (stories.stories.isEmpty()) {
            stories.stories.add(new Story(1, 0));
        }
        var story = stories.stories.get(0);
        line(Line.KICKER).ifPresent(line -> story.kicker(words(line)));
        line(Line.HEADLINE).ifPresent(line -> story.headline(words(line), 0));
        line(Line.DECK).ifPresent(line -> story.deck(words(line)));
        story.bylines.addAll(
                0,
                header.bylines().stream()
                        .map(told -> new Placed<>(told.value(), told.start(), told.end()))
                        .toList());
        story.figures.addAll(
                0,
                header.pictures().stream()
                        .map(told -> Figure.told(told.value(), told.start(), told.end()))
                        .toList());
        story.facts(facts());
    }

    private StoryFacts facts() {
        Map<String, int[]> places = new HashMap<>();
        header.places().forEach((name, told) -> places.put("metadata." + name, offsets(told)));
        line(Line.SUMMARY).ifPresent(told -> places.put("summary", offsets(told)));
        return new StoryFacts(header.metadata(), line(Line.SUMMARY).map(told -> RichText.of(told.value())), places);
    }

    /** What the header says of the paper. */
    PageFacts paper() {
        return new PageFacts(header.publication(), header.date(), Optional.empty());
    }

    private Optional<Told<String>> line(Line line) {
        return Optional.ofNullable(header.lines().get(line));
    }

    private Words words(Told<String> told) {
        return Words.meant(told.value(), source, told.start(), told.end());
    }

    private static int[] offsets(Told<String> told) {
        return new int[] {told.start(), told.end()};
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
