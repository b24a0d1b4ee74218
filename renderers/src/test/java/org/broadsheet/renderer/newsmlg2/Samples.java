package org.broadsheet.renderer.newsmlg2;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ForeignFact;
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
import org.broadsheet.model.Rights;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;

/** Invented news in four languages. */
final class Samples {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T05:15:00Z"), ZoneOffset.ofHours(8));

    private Samples() {}

    /** An article of which no more than headline and text is known. */
    static Article plain() {
        return Article.headlined("Ferry to run at night")
                .paragraph("The old ferry will run at night from Monday.")
                .build();
    }

    /** An article with everything but pictures. */
    static Article full() {
        return Article.headlined("Old quay to be rebuilt")
                .kicker("Harbour")
                .deck("Council votes 9 to 2\nTraders ask for shelter")
                .summary(RichText.of(
                        Run.of("The council approved "), Run.of("the quay", Mark.Style.EMPHASIS), Run.of(".")))
                .byline(Byline.of("By Lin Wei, staff reporter", "Lin Wei"))
                .dateline(new Dateline(
                        "GREYPORT, March 1 (Tidewire) -",
                        Optional.of("GREYPORT"),
                        Optional.of(NewsTime.printed("March 1", MonthDay.of(3, 1))),
                        Optional.of("Tidewire")))
                .paragraph("The district council voted on Sunday.")
                .block(Crosshead.of("Works start in May"))
                .block(new Paragraph(RichText.of(
                        Run.of("Traders asked for "),
                        Run.of("shelter", Mark.Style.STRONG, Mark.Link.to("https://example.com/shelter")),
                        Run.of("."))))
                .block(ListBlock.of("one", "two"))
                .block(Table.of(Table.Row.of("a", "b")))
                .block(new Preformatted("1  2\n3  4"))
                .block(Quotation.of("We shall see."))
                .block(PullQuote.of("We shall see."))
                .placement(new Placement(Optional.of("A3"), 2))
                .metadata(facts())
                .build();
    }

    private static Metadata facts() {
        return Metadata.builder()
                .id("urn:example:quay")
                .version("3")
                .language("en")
                .created(NewsTime.parse("2026-03-01T22:40:00+08:00"))
                .modified(NewsTime.parse("2026-03-02T05:10:00+08:00"))
                .published(NewsTime.parse("2026-03-02"))
                .embargo(NewsTime.parse("2026-03-02T06:00:00+08:00"))
                .expiry(NewsTime.parse("2026-04-01"))
                .status("usable")
                .urgency(4)
                .slugline("ferry/quay")
                .title("Quay")
                .provider(Concept.named("Harbour Times"))
                .rights(new Rights(
                        Optional.of(Concept.named("Harbour Times")),
                        Optional.of("© 2026 Harbour Times"),
                        Optional.of("Not before 06:00."),
                        Optional.of("https://example.com/terms")))
                .generator("Desk 1.0")
                .genres(List.of(
                        Concept.builder().qcode("genre:Current").name("Current").build()))
                .subjects(List.of(
                        Concept.coded("medtop:04000000"),
                        Concept.builder()
                                .qcode("desk:harbour")
                                .name("Harbour")
                                .role("section")
                                .build()))
                .people(List.of(Concept.named("Mo Lan")))
                .organisations(List.of(Concept.named("Harbour Council")))
                .places(List.of(Concept.builder()
                        .name("Greyport")
                        .broader(List.of(Concept.named("Westland")))
                        .build()))
                .infoSources(List.of(Concept.named("Harbour Council")))
                .contributors(
                        List.of(Contributor.named("Ann Ito").withRole("editor").withAffiliation("Night desk")))
                .keywords(List.of("ferry", "quay"))
                .edNotes(List.of("Adds vote.\nRemoves old line."))
                .signals(List.of("sig:update", "1ST LEAD"))
                .links(List.of(
                        Link.of("https://example.com/quay", "canonical"), Link.of("urn:example:old", "irel:seeAlso")))
                .foreign(List.of(new ForeignFact("ninjs", "/priority", "2")))
                .extensions(Map.of("desk", "night\tshift"))
                .build();
    }

    /** A picture with everything. */
    static Picture picture() {
        return new Picture(
                List.of(
                        new Rendition(
                                "https://example.com/quay.jpg",
                                Optional.of("image/jpeg"),
                                Optional.of(1600),
                                Optional.of(1067),
                                Optional.of("rnd:highRes"),
                                Optional.of(91234L)),
                        new Rendition(
                                "small/quay 2.jpg",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("thumbnail"),
                                Optional.empty())),
                Optional.of("A quay at dusk"),
                Optional.of(new Caption(
                        RichText.of("Traders on the quay."),
                        Optional.of(Credit.of("Chen Mei\tHarbour Times", "Chen Mei")))),
                Metadata.EMPTY);
    }

    /** A page in English with pictures in and out of stories. */
    static Edition harbourTimes() {
        Article illustrated = full().toBuilder()
                .block(picture())
                .block(new Quotation(
                        List.of(Paragraph.of("Look:"), Picture.at("https://example.com/in-quote.png")),
                        Optional.empty(),
                        Optional.empty()))
                .block(new Media(
                        Media.Kind.VIDEO,
                        List.of(Rendition.of("https://example.com/quay.mp4")),
                        Optional.empty(),
                        Optional.empty(),
                        Metadata.EMPTY))
                .build();
        Article photos = Article.headlined(Headline.NONE).block(picture()).build();
        return Edition.builder()
                .publication("Harbour Times")
                .date(NewsTime.printed("2 March 2026", LocalDate.of(2026, 3, 2)))
                .number("12,345")
                .language("en")
                .sections(List.of(
                        Section.headed("Local")
                                .page("A3")
                                .articles(List.of(illustrated, plain(), photos))
                                .references(List.of(new Reference(
                                        RichText.of("Weather"),
                                        Optional.of("/weather"),
                                        Optional.of(RichText.of("Rain")),
                                        Optional.of(Picture.at("w.png")))))
                                .pictures(List.of(Picture.captioned(Caption.of("The harbour at night"))))
                                .sections(List.of(Section.builder()
                                        .articles(List.of(plain()))
                                        .build()))
                                .build(),
                        Section.headed("Sport").build()))
                .notices(List.of(
                        Notice.of(Notice.Kind.MASTHEAD, "Harbour Times\nSince 1890"),
                        Notice.of(Notice.Kind.JUMP_LINE, "See page 4")))
                .build();
    }

    static Edition chinese() {
        Article article = Article.headlined("新渡轮周一开航")
                .kicker("港口新闻")
                .byline(Byline.of("（记者 林伟 莫兰）", "林伟", "莫兰"))
                .dateline(Dateline.of("本报讯"))
                .paragraph("新渡轮将于周一开航，市民可免费乘坐。")
                .block(Crosshead.of("夜间也开"))
                .paragraph("票价另行公布𠀀。")
                .block(Picture.captioned(new Caption(RichText.of("渡轮驶入港口。"), Optional.of(Credit.of("陈梅 摄", "陈梅")))))
                .build();
        return Edition.builder()
                .publication("港口日报")
                .language("zh-Hans")
                .sections(
                        List.of(Section.headed("要闻").articles(List.of(article)).build()))
                .build();
    }

    static Edition japanese() {
        Article article = Article.headlined(new Headline(
                        Optional.empty(),
                        RichText.of(
                                Run.of("港", new Mark.Ruby("みなと")),
                                Run.of("の"),
                                Run.of("夜", new Mark.Ruby("よる"), Mark.Style.EMPHASIS)),
                        Optional.empty()))
                .block(new Paragraph(RichText.of(Run.of("船", new Mark.Ruby("ふね")), Run.of("が出る。"))))
                .metadata(Metadata.builder().language("ja").build())
                .build();
        return Edition.of(article);
    }

    static Edition arabic() {
        Article article = Article.headlined("ميناء جديد")
                .block(new Paragraph(RichText.of(
                        Run.of("افتتح الميناء "), Run.of("Harbour Line", new Mark.Language("en")), Run.of(" اليوم."))))
                .metadata(Metadata.builder().language("ar").build())
                .build();
        return Edition.of(article);
    }
}
