package org.broadsheet.renderer.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.broadsheet.model.*;

/** Editions with all that the model can hold, made of what the dialect finds hardest; the same for the same seed. */
public final class SomeEditions {
    private static final String[] WORDS = {
        "",
        " ",
        "\t",
        "\n",
        "a",
        "bridge",
        "漢字",
        "　　近日",
        "# x",
        "## y",
        "#",
        "> q",
        "- item",
        "-",
        "+",
        "* b",
        "1. one",
        "12)",
        "3.5",
        "|",
        "| a |",
        "---",
        "```",
        "`",
        "@deck",
        "@byline x",
        "@reader",
        "![a](b)",
        "!video[x](y)",
        "[sic]",
        "a](b",
        "]{fr}",
        "{a/b}",
        "{",
        "}",
        "/",
        "*",
        "**",
        "***",
        "~",
        "^",
        "\\",
        "\\n",
        "\\u{41}",
        "\\\\",
        "key: value",
        "key:",
        "a #b",
        "#c",
        "~",
        "null",
        "true",
        "No",
        "1.0",
        "007",
        "1e3",
        "2026-03-04",
        "0x1F",
        "10:30",
        "[a, b]",
        "{x: 1}",
        "'q'",
        "\"q\"",
        "%",
        "&a",
        "*a",
        "!t",
        "? k",
        ", ",
        ": ",
        " #",
        "\r",
        "\r\n",
        "\u0000",
        "\u0007",
        "\u001b",
        "\u0085",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "(",
        ")",
        "(a (b) c)",
        "https://example.org/a_(b)?c=d&e=f#g",
        "C:\\new\\u{}",
        "\u00a0",
        "\u200b",
        "\u202e",
        "  two  ",
        " lead",
        "trail ",
        "a\n\nb",
        "\n\n",
        "a\n b",
        "x \ny",
        "broadsheet: 1.0",
        "...",
        "<b>&amp;</b>",
        "图为新桥。",
        "（记者 钟思捷）",
        "本报讯",
        "\t\tx",
        "=",
        "===",
        "@",
        "!",
        "İıŞ",
        "\u007f",
        "{2x1} a",
        "# ",
        "::",
        "“quoted”"
    };
    private static final String[] TAME = {"quay", "old", "ferry", "本报讯", "São", "нет", "a&b", "1,024", "뉴스", "𠀀"};
    private final Random random;
    private final boolean tame;

    private SomeEditions(long seed, boolean tame) {
        this.random = new Random(seed);
        this.tame = tame;
    }

    public static Edition of(long seed) {
        return new SomeEditions(seed, false).edition();
    }

    /** The edition of a seed, its texts words with one space between them, without blocks and facts of other formats. */
    public static Edition tame(long seed) {
        return new SomeEditions(seed, true).edition();
    }

    private Edition edition() {
        return new Edition(
                maybe(this::text),
                maybe(this::time),
                maybe(this::text),
                maybe(this::text),
                list(3, () -> section(0)),
                list(3, this::notice),
                metadata(2));
    }

    private Section section(int depth) {
        return new Section(
                maybe(this::rich),
                maybe(this::text),
                list(3, this::article),
                list(2, this::reference),
                list(2, () -> picture()),
                depth > 2 ? List.of() : list(2, () -> section(depth + 1)));
    }

    private Article article() {
        return new Article(
                new Headline(maybe(this::rich), rich(), maybe(this::rich)),
                maybe(this::rich),
                list(3, () -> new Byline(text(), list(3, () -> contributor("author")))),
                maybe(() -> new Dateline(text(), maybe(this::text), maybe(this::time), maybe(this::text))),
                list(6, () -> block(0)),
                maybe(() -> new Placement(maybe(this::text), 1 + random.nextInt(9))),
                metadata(2));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 2 ? 8 : 13)) {
            case 0, 1, 2 -> new Paragraph(rich());
            case 3 -> new Crosshead(rich(), 1 + random.nextInt(random.nextInt(5) == 0 ? 1_000_000 : 6));
            case 4 -> new PullQuote(rich(), maybe(this::rich));
            case 5 -> new Preformatted(text() + (random.nextBoolean() ? "\n" + text() : ""));
            case 6 -> picture();
            case 7 ->
                random.nextBoolean() && !tame
                        ? new UnknownBlock(text(), text())
                        : new Media(
                                Media.Kind.values()[random.nextInt(3)],
                                renditions(),
                                maybe(this::text),
                                maybe(this::caption),
                                metadata(3));
            case 8 -> new Quotation(list(3, () -> block(depth + 1)), maybe(this::rich), maybe(this::address));
            case 9, 10 ->
                new ListBlock(
                        random.nextBoolean(),
                        random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(12),
                        list(4, () -> new ListBlock.Item(list(3, () -> block(depth + 1)))));
            case 11 ->
                new Table(
                        maybe(this::rich),
                        list(3, () -> new Table.Row(list(3, () -> cell(() -> list(3, () -> block(depth + 1)))))));
            default -> {
                yield new Table(
                        maybe(this::rich),
                        list(
                                3,
                                () -> new Table.Row(list(
                                        3,
                                        () -> cell(() -> random.nextInt(4) == 0
                                                ? List.of()
                                                : List.of(new Paragraph(rich())))))));
            }
        };
    }

    private Table.Cell cell(Supplier<List<Block>> content) {
        boolean wide = random.nextInt(4) == 0;
        return new Table.Cell(
                content.get(),
                random.nextBoolean(),
                wide ? 1 + random.nextInt(3) : 1,
                wide ? 1 + random.nextInt() >>> 1 | 1 : 1);
    }

    private Picture picture() {
        return new Picture(renditions(), maybe(this::text), maybe(this::caption), metadata(3));
    }

    private List<Rendition> renditions() {
        return list(
                3,
                () -> new Rendition(
                        address(),
                        maybe(this::text),
                        maybe(random::nextInt),
                        maybe(random::nextInt),
                        maybe(this::text),
                        maybe(random::nextLong)));
    }

    private Caption caption() {
        return new Caption(rich(), maybe(() -> new Credit(text(), list(3, () -> contributor("photographer")))));
    }

    private Reference reference() {
        return new Reference(rich(), maybe(this::text), maybe(this::rich), maybe(() -> picture()));
    }

    private Notice notice() {
        return new Notice(Notice.Kind.values()[random.nextInt(9)], rich());
    }

    private Contributor contributor(String role) {
        return random.nextBoolean()
                ? Contributor.named(text()).withRole(role)
                : new Contributor(
                        text(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text));
    }

    private Concept concept(int depth) {
        return random.nextInt(tame ? 8 : 2) > 0
                ? Concept.named(text())
                : new Concept(
                        list(3, () -> new Concept.Name(text(), maybe(this::text))),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        depth > 2 ? List.of() : list(2, () -> concept(depth + 1)));
    }

    private NewsTime time() {
        var text = text();
        return switch (random.nextInt(9)) {
            case 0 -> NewsTime.parse(text);
            case 1 -> new NewsTime(text, Optional.empty());
            case 2 -> NewsTime.of(OffsetDateTime.parse("2026-03-04T05:06:07+08:00"));
            case 3 -> NewsTime.printed(text, LocalDateTime.of(2026, 3, 4, 5, 6));
            case 4 -> NewsTime.of(LocalDate.of(year(), 3, 4));
            case 5 -> NewsTime.printed(text, YearMonth.of(year(), 3));
            case 6 -> NewsTime.printed(text, Year.of(year()));
            case 7 -> NewsTime.printed(text, MonthDay.of(3, 4));
            default -> new NewsTime("2026-03-04", Optional.empty());
        };
    }

    private int year() {
        return tame ? 1000 + random.nextInt(8_000) : random.nextInt(200_000) - 100_000;
    }

    private String address() {
        return tame ? "https://news.example/" + random.nextInt(1_000) : text();
    }

    private Metadata metadata(int rarity) {
        var metadata = Metadata.builder();
        if (random.nextInt(rarity) > 0) {
            return metadata.build();
        }
        maybe(this::text).ifPresent(metadata::id);
        maybe(this::text).ifPresent(metadata::version);
        maybe(this::text).ifPresent(metadata::language);
        maybe(this::time).ifPresent(metadata::created);
        maybe(this::time).ifPresent(metadata::modified);
        maybe(this::time).ifPresent(metadata::published);
        maybe(this::time).ifPresent(metadata::embargo);
        maybe(this::time).ifPresent(metadata::expiry);
        maybe(this::text).ifPresent(metadata::status);
        maybe(random::nextInt).ifPresent(metadata::urgency);
        maybe(this::text).ifPresent(metadata::slugline);
        maybe(this::text).ifPresent(metadata::title);
        maybe(() -> concept(0)).ifPresent(metadata::provider);
        maybe(() -> new Rights(maybe(() -> concept(0)), maybe(this::text), maybe(this::text), maybe(this::text)))
                .ifPresent(metadata::rights);
        maybe(this::text).ifPresent(metadata::generator);
        var extensions = new HashMap<String, String>();
        list(3, this::text)
                .forEach(name -> extensions.put(random.nextInt(20) == 0 ? "long".repeat(400) : name, text()));
        return metadata.genres(list(2, () -> concept(0)))
                .subjects(list(3, () -> concept(0)))
                .people(list(2, () -> concept(0)))
                .organisations(list(2, () -> concept(0)))
                .places(list(2, () -> concept(0)))
                .located(list(2, () -> concept(0)))
                .infoSources(list(2, () -> concept(0)))
                .contributors(list(2, () -> contributor("editor")))
                .keywords(list(4, this::text))
                .edNotes(list(2, this::text))
                .signals(list(2, this::text))
                .links(list(2, () -> new Link(text(), maybe(this::text), maybe(this::text), maybe(this::text))))
                .foreign(list(tame ? 0 : 2, () -> new ForeignFact(text(), text(), text())))
                .extensions(extensions)
                .build();
    }

    private RichText rich() {
        var runs = list(7, () -> new Run(text(), marks()));
        return new RichText(runs.isEmpty() && tame ? List.of(Run.of(text())) : runs);
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (var style : Mark.Style.values()) {
            if (random.nextInt(4) == 0) {
                marks.add(style);
            }
        }
        if (random.nextInt(5) == 0) {
            marks.add(new Mark.Link(address(), maybe(this::text)));
        }
        if (random.nextInt(6) == 0) {
            marks.add(new Mark.Language(random.nextBoolean() ? "fr" : text()));
        }
        if (random.nextInt(6) == 0) {
            marks.add(new Mark.Ruby(text()));
        }
        return marks;
    }

    private String text() {
        if (tame) {
            return random.ints(1 + random.nextInt(3), 0, TAME.length)
                    .mapToObj(word -> TAME[word])
                    .collect(Collectors.joining(" "));
        }
        var text = new StringBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> maker) {
        return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> maker) {
        var list = new ArrayList<T>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            list.add(maker.get());
        }
        return list;
    }
}
