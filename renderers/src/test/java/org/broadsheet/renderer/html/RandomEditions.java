package org.broadsheet.renderer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;

/** Editions that a seed determines: every kind of element, good and bad journalism, words that mean harm. */
public final class RandomEditions {
    private static final List<String> WORDS = List.of(
            "harbour",
            "海港新城",
            "渡し船",
            "الميناء",
            "<b>bold</b>",
            "</script><script>alert(1)</script>",
            "\"quoted\"",
            "'",
            "&amp;",
            "]]>",
            "<!--",
            "-->",
            "\u0000",
            "\u0085",
            "\uD800",
            "\uFFFF",
            "\u2028",
            "𠮷",
            "a\r\nb",
            "two  spaces",
            " ",
            "");
    private static final List<String> URLS = List.of(
            "https://example.com/a?b=1&c=2",
            "page 2.html",
            "#top",
            "mailto:desk@example.com",
            "javascript:alert(1)",
            " JaVa\tScRiPt:alert(1)",
            "data:text/html,<script>1</script>",
            "https://example.com/\"onload=\"x",
            "",
            "http://",
            "//example.com/x",
            "HTTPS://EXAMPLE.COM/[1]",
            "50%.html",
            "https://例え.example.com/路");
    private static final List<String> TAGS = List.of("en", "zh-Hans", "ar", "ja", "zh_CN", "not a tag", "he-IL");
    private static final List<String> TIMES = List.of(
            "2026-03-03",
            "2026-03",
            "2026",
            "--03-03",
            "2026-03-03T06:00:00+08:00",
            "2026-03-03T06:00:00.123456789Z",
            "2026-03-03T06:00",
            "3月3日",
            "0001-01-01");

    private final Random random;

    private RandomEditions(long seed) {
        random = new Random(seed);
    }

    public static Edition of(long seed) {
        return new RandomEditions(seed).edition();
    }

    private Edition edition() {
        var edition = Edition.builder()
                .sections(some(2, () -> section(0)))
                .notices(some(4, () -> new Notice(one(List.of(Notice.Kind.values())), text())))
                .metadata(metadata());
        maybe(this::words).ifPresent(edition::publication);
        maybe(this::time).ifPresent(edition::date);
        maybe(this::words).ifPresent(edition::number);
        maybe(() -> one(TAGS)).ifPresent(edition::language);
        return edition.build();
    }

    private Section section(int depth) {
        return new Section(
                maybe(this::text),
                maybe(this::words),
                some(2, this::article),
                some(2, () -> new Reference(text(), maybe(() -> one(URLS)), maybe(this::text), maybe(this::picture))),
                some(2, this::picture),
                depth > 0 ? List.of() : some(2, () -> section(depth + 1)));
    }

    private Article article() {
        return new Article(
                new Headline(maybe(this::text), text(), maybe(this::text)),
                maybe(this::text),
                some(3, () -> new Byline(words(), some(3, this::contributor))),
                maybe(() -> new Dateline(words(), maybe(this::words), maybe(this::time), maybe(this::words))),
                some(6, () -> block(0)),
                maybe(() -> new Placement(maybe(this::words), 1 + random.nextInt(9))),
                metadata());
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth > 2 ? 5 : 10);
        return switch (kind) {
            case 0 -> new Paragraph(text());
            case 1 -> new Crosshead(text(), 1 + random.nextInt(8));
            case 2 -> new PullQuote(text(), maybe(this::text));
            case 3 -> new Preformatted("\n" + words());
            case 4 -> new UnknownBlock("poll", "{\"type\":\"poll\"}");
            case 5 -> new Quotation(some(3, () -> block(depth + 1)), maybe(this::text), maybe(() -> one(URLS)));
            case 6 ->
                new ListBlock(
                        random.nextBoolean(),
                        random.nextInt(5) - 1,
                        some(3, () -> new ListBlock.Item(some(3, () -> block(depth + 1)))));
            case 7 -> table(depth);
            case 8 -> picture();
            default ->
                new Media(
                        one(List.of(Media.Kind.values())),
                        renditions(),
                        maybe(this::words),
                        maybe(this::caption),
                        metadata());
        };
    }

    /** Rows of equal width; spans only where nothing else stands in their way. */
    private Table table(int depth) {
        int columns = 1 + random.nextInt(3);
        Supplier<Table.Row> row = () -> new Table.Row(IntStream.range(0, columns)
                .mapToObj(c -> new Table.Cell(some(2, () -> block(depth + 1)), random.nextInt(3) == 0, 1, 1))
                .toList());
        var rows = new ArrayList<>(some(4, row));
        rows.add(row.get());
        rows.add(new Table.Row(List.of(new Table.Cell(List.of(), false, columns, 1 + random.nextInt(3)))));
        return new Table(maybe(this::text), rows);
    }

    private Picture picture() {
        return new Picture(renditions(), maybe(this::words), maybe(this::caption), metadata());
    }

    private List<Rendition> renditions() {
        return some(
                3,
                () -> new Rendition(
                        one(URLS),
                        maybe(() -> one(List.of("image/jpeg", "video/mp4", "text/html", "odd type"))),
                        maybe(() -> random.nextInt(2000) - 5),
                        maybe(() -> random.nextInt(2000) - 5),
                        maybe(this::words),
                        maybe(() -> random.nextLong(90_000))));
    }

    private Caption caption() {
        return new Caption(text(), maybe(() -> new Credit(words(), some(2, this::contributor))));
    }

    private Contributor contributor() {
        return new Contributor(
                words(),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(() -> one(URLS)),
                maybe(this::words));
    }

    private Metadata metadata() {
        var metadata = Metadata.builder()
                .keywords(some(3, this::words))
                .subjects(some(2, this::concept))
                .places(some(2, this::concept))
                .contributors(some(2, this::contributor))
                .links(some(
                        2, () -> new Link(one(URLS), maybe(() -> "canonical"), maybe(this::words), maybe(this::words))))
                .edNotes(some(2, this::words))
                .extensions(Map.of(words(), words()));
        maybe(this::words).ifPresent(metadata::id);
        maybe(() -> one(TAGS)).ifPresent(metadata::language);
        maybe(this::time).ifPresent(metadata::published);
        maybe(this::time).ifPresent(metadata::modified);
        maybe(this::words).ifPresent(metadata::generator);
        return random.nextInt(3) == 0 ? Metadata.EMPTY : metadata.build();
    }

    private Concept concept() {
        return new Concept(
                some(2, () -> new Concept.Name(words(), maybe(() -> one(TAGS)))),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                List.of());
    }

    private NewsTime time() {
        return NewsTime.parse(one(TIMES));
    }

    private RichText text() {
        return new RichText(some(4, () -> new Run(one(WORDS), some(3, this::mark))));
    }

    private Mark mark() {
        return switch (random.nextInt(7)) {
            case 0 -> new Mark.Link(one(URLS), maybe(this::words));
            case 1 -> new Mark.Ruby(words());
            case 2 -> new Mark.Language(one(TAGS));
            default -> one(List.of(Mark.Style.values()));
        };
    }

    private String words() {
        return String.join(" ", some(3, () -> one(WORDS)));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> value.get())
                .toList();
    }
}
