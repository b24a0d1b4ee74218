package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.language.Language;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.Opening;
import org.broadsheet.parser.text.wire.WireFormat;
import org.broadsheet.parser.text.wire.WireMessage;
import org.broadsheet.parser.text.wire.WireMetadata;
import org.broadsheet.parser.text.wire.WirePart;
import org.broadsheet.parser.text.wire.WirePart.Stretch;
import org.broadsheet.parser.text.wire.WireText;

/** Makes a story of each message of a wire. */
final class WirePages {
    private final String source;
    private final Language language;
    private final Account account;
    private final Findings findings;

    private WirePages(String source, Language language, Account account, Findings findings) {
        this.source = source;
        this.language = language;
        this.account = account;
        this.findings = findings;
    }

    /** The stories of {@code messages}; what their facts say is claimed in {@code account}. */
    static Stories of(
            String source, List<WireMessage> messages, Language language, Account account, Findings findings) {
        var pages = new WirePages(source, language, account, findings);
        var stories = new Stories(language);
        for (WireMessage message : messages) {
            stories.stories.add(pages.story(message, stories.stories.size() + 1));
        }
        return stories;
    }

    private Story story(WireMessage message, int number) {
        var parts = WireText.of(source, message, language);
        var story = new Story(number, number);
        var summary = new ArrayList<RichText>();
        for (WirePart part : parts) {
            add(part, story, summary);
        }
        var told = WireMetadata.of(message, parts, source, language);
        Map<String, int[]> places = new HashMap<>();
        told.places().forEach((name, place) -> places.put("metadata." + name, offsets(place)));
        message.facts().forEach(fact -> account.claim(fact.start(), fact.end()));
        story.facts(new StoryFacts(told.metadata(), joined(summary), places));
        check(message);
        if (message.format() == WireFormat.ANPA_1312) {
            checkSigns(message);
        }
        return story;
    }

    private static Optional<RichText> joined(List<RichText> summary) {
        var words = summary.stream().map(RichText::plain).collect(Collectors.joining("\n"));
        return summary.isEmpty() ? Optional.empty() : Optional.of(RichText.of(words));
    }

    private void add(WirePart part, Story story, List<RichText> summary) {
        part.lines().forEach(line -> account.claim(line.start(), line.end()));
        switch (part.kind()) {
            case HEADLINE -> story.headline(words(part), 0);
            case DECK -> story.deck(words(part));
            case SUMMARY -> summary.add(words(part).text());
            case BYLINE -> story.bylines.add(byline(part));
            case PARAGRAPH -> paragraph(words(part), story);
            case CROSSHEAD -> story.parts.add(Part.of(Role.CROSSHEAD, words(part)));
            case TABLE -> story.parts.add(Part.ready(table(part), part.start(), part.end()));
            case PREFORMATTED ->
                story.parts.add(Part.ready(new Preformatted(part.words(source)), part.start(), part.end()));
            default -> {}
        }
    }

    private void paragraph(Words words, Story story) {
        Stories.addParagraph(story, words, Opening.of(words.plain(), language));
    }

    private Placed<Byline> byline(WirePart part) {
        var lines = part.words(source).split("\n");
        var byline = BylineLine.of(lines[0], language).orElseGet(() -> new Byline(lines[0], List.of()));
        for (String more : Arrays.asList(lines).subList(1, lines.length)) {
            var above = byline;
            byline = BylineLine.continued(above, more, language)
                    .orElseGet(() -> new Byline(above.text() + "\n" + more, above.contributors()));
        }
        return new Placed<>(byline, part.start(), part.end());
    }

    private Table table(WirePart part) {
        var rows = new ArrayList<Table.Row>();
        for (Stretch line : part.lines()) {
            rows.add(Table.Row.of(source.substring(line.start(), line.end()).split(";", -1)));
        }
        return new Table(Optional.empty(), rows);
    }

    private Words words(WirePart part) {
        return Wrapping.none(language)
                .unwrapped(part.lines().stream().map(this::visible).toList());
    }

    /** The words of a line; control characters among them are codes of the wire, and no words. */
    private Words visible(Stretch line) {
        var pieces = new ArrayList<Words>();
        int from = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            boolean code = at < line.end() && isCode(source.charAt(at));
            if (at > from && (code || at == line.end())) {
                pieces.add(Words.of(source.substring(from, at), from));
            }
            from = code ? at + 1 : from;
        }
        return pieces.isEmpty() ? Words.of("", line.start()) : Words.join(pieces, (above, below) -> "");
    }

    private static boolean isCode(char c) {
        return c < ' ' && c != '\t' || c == '\u007f';
    }

    /** Signs that stand for others on North American wires, where newsrooms have agreed on it; nobody changes them here. */
    private void checkSigns(WireMessage message) {
        int found = 0;
        int first = -1;
        for (int at = message.textStart(); at < message.textEnd(); at++) {
            if (isSign(at)) {
                first = found == 0 ? at : first;
                found++;
            }
        }
        if (found > 0) {
            findings.note(
                    "text/wire-signs",
                    found + " signs of the wire such as `` for a quotation mark, _ for a dash or { for a half "
                            + "were kept as they were sent",
                    first,
                    first + 1);
        }
    }

    private boolean isSign(int at) {
        return switch (source.charAt(at)) {
            case '`', '{', '}' -> true;
            case '_' -> at > 0 && Character.isWhitespace(source.charAt(at - 1));
            default -> false;
        };
    }

    private static int[] offsets(Stretch place) {
        return new int[] {place.start(), place.end()};
    }

    private void check(WireMessage message) {
        if (!message.opened()) {
            findings.warning(
                    "text/wire-unopened",
                    "nothing marks where the text of this message begins; it was taken to begin below the header",
                    message.start(),
                    message.textStart());
        }
        if (!message.closed()) {
            findings.warning(
                    "text/article-truncated",
                    "nothing marks where the text of this message ends, so that its end may be missing",
                    message.textEnd(),
                    message.textEnd());
        }
    }
}
