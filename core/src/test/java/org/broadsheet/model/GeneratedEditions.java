package org.broadsheet.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Editions made by chance from a seed, for tests of laws: the same seed makes the same edition everywhere. They hold every
 * kind of block, mark, time, notice and fact, nested and empty ones too, and strings that formats find hard. What holds
 * for each of {@link #some} holds, as far as anybody knows, for all.
 *
 * <p>Other modules find this class in the test jar of core. {@link #plain} keeps to what common formats carry: no control
 * characters, no facts that only our own format knows.
 */
public final class GeneratedEditions {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "</script><!-- ]]> &amp; &#0;",
            "\"quoted\" and 'so' \\ back \\u0041 / slash",
            "😀 👩‍🔬 𠀀𪚥",
            "ברוכים הבאים \u202Eevitatnes\u202C مرحبا",
            "a\u0085b\u2028c\u2029d",
            "tab\there\u0001\u001B[31m\u007F",
            "ends with a break\n",
            "\n\nlines\r\nof all\rkinds",
            "\uFEFF\u200B\u00AD\uFFFE",
            "İstanbul'da IŞIK ıssız",
            "null",
            "$1 ${x} %s {0}");
    private static final List<String> WORDS = List.of(
            "本报讯",
            "漳州",
            "记者",
            "，",
            "。",
            "council",
            "harbour",
            "vote",
            "Müller",
            "São Paulo",
            "のニュース",
            "뉴스",
            "1,024",
            "№ 7");

    private final Random random;
    private final boolean plain;

    private GeneratedEditions(long seed, boolean plain) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.plain = plain;
    }

    /** So many editions, from as many seeds. */
    public static Stream<Edition> some(int count) {
        return Stream.iterate(0, seed -> seed + 1).limit(count).map(GeneratedEditions::of);
    }

    /** The edition of a seed. */
    public static Edition of(long seed) {
        return new GeneratedEditions(seed, false).edition();
    }

    /** The edition of a seed, without what only our own format carries. */
    public static Edition plain(long seed) {
        return new GeneratedEditions(seed, true).edition();
    }

    /** The article of a seed. */
    public static Article article(long seed) {
        return new GeneratedEditions(seed, false).article();
    }

    private Edition edition() {
        return new Edition(
                maybe(this::words),
                maybe(this::time),
                maybe(() -> String.valueOf(random.nextInt(9_999))),
                maybe(this::language),
                list(3, () -> section(2)),
                list(3, this::notice),
                sometimes(this::metadata, Metadata.EMPTY));
    }

    private Section section(int depth) {
        return new Section(
                maybe(this::text),
                maybe(() -> "A" + random.nextInt(20)),
                list(3, this::article),
                list(2, this::reference),
                list(2, this::picture),
                depth == 0 ? List.of() : list(2, () -> section(depth - 1)));
    }

    private Notice notice() {
        return new Notice(one(Notice.Kind.values()), text());
    }

    private Reference reference() {
        return new Reference(text(), maybe(this::href), maybe(this::text), maybe(this::picture));
    }

    private Article article() {
        return new Article(
                sometimes(() -> new Headline(maybe(this::text), text(), maybe(this::text)), Headline.NONE),
                maybe(this::text),
                list(2, () -> new Byline(string(), list(2, this::contributor))),
                maybe(this::dateline),
                list(6, () -> block(3)),
                maybe(() -> new Placement(maybe(this::string), 1 + random.nextInt(30))),
                sometimes(this::metadata, Metadata.EMPTY));
    }

    private Dateline dateline() {
        return new Dateline(string(), maybe(this::words), maybe(this::time), maybe(this::words));
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth == 0 ? 7 : 10);
        return switch (kind) {
            case 0, 1 -> new Paragraph(text());
            case 2 -> new Crosshead(text(), 1 + random.nextInt(3));
            case 3 -> new PullQuote(text(), maybe(this::text));
            case 4 -> picture();
            case 5 -> new Preformatted(plain ? words() : string() + "\n  " + string());
            case 6 -> plain ? new Paragraph(text()) : rare();
            case 7 -> new Quotation(list(3, () -> block(depth - 1)), maybe(this::text), maybe(this::href));
            case 8 -> new ListBlock(random.nextBoolean(), random.nextInt(5), list(3, () -> item(depth - 1)));
            default -> new Table(maybe(this::text), list(3, () -> new Table.Row(list(3, () -> cell(depth - 1)))));
        };
    }

    private Block rare() {
        return random.nextBoolean()
                ? new Media(
                        one(Media.Kind.values()),
                        list(2, this::rendition),
                        maybe(this::string),
                        maybe(this::caption),
                        sometimes(this::metadata, Metadata.EMPTY))
                : new UnknownBlock(
                        "x-chart",
                        "{\"type\":\"x-chart\",\"data\":[1,-0.50,1e400,true,null,{\"\":[[]]},\"</script> \\u2028 \\\"\"]}");
    }

    private ListBlock.Item item(int depth) {
        return new ListBlock.Item(list(2, () -> block(depth)));
    }

    private Table.Cell cell(int depth) {
        return new Table.Cell(list(2, () -> block(depth)), random.nextBoolean(), span(), span());
    }

    private int span() {
        return random.nextInt(4) == 0 ? 2 : 1;
    }

    private Picture picture() {
        return new Picture(
                list(2, this::rendition),
                maybe(this::string),
                maybe(this::caption),
                sometimes(this::metadata, Metadata.EMPTY));
    }

    private Caption caption() {
        return new Caption(text(), maybe(() -> new Credit(string(), list(2, this::contributor))));
    }

    private Rendition rendition() {
        return new Rendition(
                href(),
                maybe(() -> "image/jpeg"),
                maybe(() -> random.nextInt(4_000)),
                maybe(() -> random.nextInt(4_000)),
                maybe(() -> "thumbnail"),
                maybe(() -> random.nextLong()));
    }

    private RichText text() {
        var runs = new ArrayList<Run>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            runs.add(random.nextInt(8) == 0 ? Run.LINE_BREAK : new Run(string(), list(3, this::mark)));
        }
        return new RichText(runs);
    }

    private Mark mark() {
        return switch (random.nextInt(plain ? 5 : 7)) {
            case 0 -> new Mark.Link(href(), maybe(this::words));
            case 1, 2, 3, 4 -> one(Mark.Style.values());
            case 5 -> new Mark.Ruby(one("かん", "じ"));
            default -> new Mark.Language(one("fr", "zh-Hant"));
        };
    }

    private Metadata metadata() {
        var facts = Metadata.builder();
        maybe(this::words).ifPresent(id -> facts.id("urn:x:" + id));
        maybe(() -> "2").ifPresent(facts::version);
        maybe(this::language).ifPresent(facts::language);
        maybe(this::time).ifPresent(facts::created);
        maybe(this::time).ifPresent(facts::modified);
        maybe(this::time).ifPresent(facts::published);
        maybe(this::time).ifPresent(facts::embargo);
        maybe(this::time).ifPresent(facts::expiry);
        maybe(() -> one("usable", "withheld", "KILL")).ifPresent(facts::status);
        maybe(() -> random.nextInt(12) - 1).ifPresent(facts::urgency);
        maybe(this::string).ifPresent(facts::slugline);
        maybe(this::string).ifPresent(facts::title);
        maybe(() -> concept(1)).ifPresent(facts::provider);
        maybe(this::rights).ifPresent(facts::rights);
        maybe(this::words).ifPresent(facts::generator);
        subjects(facts);
        facts.keywords(list(3, this::string))
                .edNotes(list(2, this::string))
                .signals(list(2, () -> "sig:correction"))
                .links(list(2, this::link));
        if (!plain) {
            facts.foreign(list(3, this::foreign)).extensions(extensions());
        }
        return facts.build();
    }

    private void subjects(Metadata.Builder facts) {
        facts.genres(list(1, () -> concept(0)))
                .subjects(list(3, () -> concept(2)))
                .people(list(1, () -> concept(0)))
                .organisations(list(1, () -> concept(0)))
                .places(list(1, () -> concept(2)))
                .located(list(1, () -> concept(1)))
                .infoSources(list(1, () -> concept(0)))
                .contributors(list(1, this::contributor));
    }

    private Concept concept(int depth) {
        return new Concept(
                list(2, () -> new Concept.Name(words(), maybe(this::language))),
                maybe(() -> "medtop:0" + random.nextInt(9)),
                maybe(this::href),
                maybe(this::words),
                maybe(() -> "cpnat:person"),
                maybe(() -> "about"),
                depth == 0 ? List.of() : list(2, () -> concept(depth - 1)));
    }

    private Contributor contributor() {
        return new Contributor(
                words(),
                maybe(() -> "author"),
                maybe(this::words),
                maybe(() -> "a@b.example"),
                maybe(() -> "staff:7"),
                maybe(this::href),
                maybe(this::words));
    }

    private Rights rights() {
        return new Rights(maybe(() -> concept(0)), maybe(this::string), maybe(this::string), maybe(this::href));
    }

    private Link link() {
        return new Link(href(), maybe(() -> "canonical"), maybe(() -> "text/html"), maybe(this::words));
    }

    /** Some look like what a reader of our own format keeps, with and without a place to go back to. */
    private ForeignFact foreign() {
        return random.nextBoolean()
                ? new ForeignFact("nitf", "/nitf/head/docdata", "<du-key key=\"" + words() + "\"/>")
                : new ForeignFact(
                        "broadsheet",
                        one(
                                "rating",
                                "summary",
                                "body[0].rating",
                                "body[0].text",
                                "body[0].marks[0]",
                                "body[1].marks[1].rel",
                                "caption.\u2028",
                                "caption[\"odd \\\"name\\\"\"]",
                                "headline.main.zeal",
                                "metadata.created.zone",
                                "metadata.zeal",
                                "metadata.foreign[0].zeal",
                                "$.issue",
                                "$.diagnostics[0].zeal",
                                "sections[0].zeal",
                                "sections[0].articles[0].zeal"),
                        one("1", "\"x\"", "{\"type\":\"x-mark\",\"start\":0}", "[1, 2]", "not JSON", "\"\\u2028\""));
    }

    private Map<String, String> extensions() {
        var extensions = new TreeMap<String, String>();
        list(3, () -> extensions.put(string(), string()));
        return extensions;
    }

    private NewsTime time() {
        var day = LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var time = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(2), random.nextInt(2) * 1_000);
        TemporalAccessor value = one(
                time.atOffset(ZoneOffset.ofHoursMinutes(8, 30)),
                time.atOffset(ZoneOffset.UTC),
                time.atOffset(ZoneOffset.ofTotalSeconds(-3_601)),
                time,
                day,
                LocalDate.of(-44, 3, 15),
                LocalDate.of(12_345, 1, 1),
                YearMonth.from(day),
                YearMonth.of(-44, 3),
                Year.of(7),
                Year.of(-44),
                Year.from(day),
                MonthDay.of(2, 29));
        return switch (random.nextInt(plain ? 1 : 4)) {
            case 0 -> NewsTime.of(plain ? time.atOffset(ZoneOffset.UTC) : value);
            case 1 -> new NewsTime(string(), Optional.of(value));
            case 2 -> new NewsTime(value.toString(), Optional.empty());
            default -> NewsTime.parse(string());
        };
    }

    private String href() {
        return "https://news.example/" + random.nextInt(1_000) + one("", "?a=1&b=\"2\"", "#十");
    }

    private String language() {
        return one("zh-Hans", "en", "tr-TR");
    }

    private String string() {
        return plain || random.nextInt(3) > 0 ? words() : one(ODD.toArray(String[]::new));
    }

    private String words() {
        var words = new StringBuilder(one(WORDS.toArray(String[]::new)));
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(' ').append(one(WORDS.toArray(String[]::new)));
        }
        return words.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> maker) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(maker.get());
    }

    private <T> T sometimes(Supplier<T> maker, T otherwise) {
        return random.nextBoolean() ? maker.get() : otherwise;
    }

    private <T> List<T> list(int most, Supplier<T> maker) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(maker.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
