package org.broadsheet.renderer.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** Invented pages in four scripts, with every kind of block and of fact among them. */
final class SamplePages {
    private SamplePages() {}

    static Map<String, Edition> all() {
        return new TreeMap<>(Map.of("zh", chinese(), "en", english(), "ar", arabic(), "ja", japanese()));
    }

    /** A page of a daily: sections, notices, a picture that was lost, stories by several hands. */
    static Edition chinese() {
        var lead = Article.headlined("海港新城开建滨海绿道")
                .kicker("从荒滩到公园")
                .deck("全长十二公里，明年春天迎客")
                .byline(Byline.of("（记者 林素心 通讯员 何远舟）", "林素心", "何远舟"))
                .dateline(Dateline.of("本报讯"))
                .paragraph("海港新城滨海绿道昨日动工。绿道沿旧堤而行，把三处渔村和两片红树林连在一起。")
                .block(Crosshead.of("堤上种树"))
                .paragraph("施工方说，旧堤上的石块全部留用，新栽的树以本地树种为主。")
                .block(Picture.captioned(
                        new Caption(RichText.of("工人在旧堤上栽下第一排木麻黄。"), Optional.of(Credit.of("庄若谷 摄影报道", "庄若谷")))))
                .block(PullQuote.of("堤还是那道堤，只是人可以走上去了。"))
                .paragraph("绿道建成后，将有四个入口与公交站相接。")
                .placement(new Placement(Optional.of("01"), 1))
                .build();
        var second = Article.headlined("夜校开到渔村口")
                .byline(Byline.of("（钟思远）", "钟思远"))
                .paragraph("每周三晚上，渔村口的旧粮站亮起灯，四十多位村民来学写字和算账。")
                .placement(new Placement(Optional.of("01"), 2))
                .metadata(Metadata.builder()
                        .published(NewsTime.parse("2026-03-03T06:00:00+08:00"))
                        .keywords(List.of("夜校", "渔村"))
                        .build())
                .build();
        var section = Section.headed("要闻")
                .page("01")
                .articles(List.of(lead))
                .sections(List.of(Section.headed("民生").articles(List.of(second)).build()))
                .references(List.of(new Reference(
                        RichText.of("渔港码头改造方案公示"),
                        Optional.of("page02.html"),
                        Optional.of(RichText.of("方案把卸鱼区移到东岸。")),
                        Optional.of(Picture.at("https://img.example.com/02.jpg")))))
                .pictures(List.of(Picture.captioned(Caption.of("雨后的老街。"))))
                .build();
        return Edition.builder()
                .publication("海港日报")
                .date(new NewsTime("2026年3月3日 星期二", NewsTime.parse("2026-03-03").value()))
                .number("第1024期")
                .language("zh-Hans")
                .sections(List.of(section))
                .notices(List.of(
                        Notice.of(Notice.Kind.MASTHEAD, "海港日报"),
                        Notice.of(Notice.Kind.FOLIO, "01版 要闻 责编 陈一叶"),
                        Notice.of(Notice.Kind.COLOPHON, "海港日报社出版 社址：海港新城滨海路9号")))
                .metadata(Metadata.builder()
                        .provider(Concept.named("海港日报社"))
                        .rights(Rights.NONE.withNotice("版权归海港日报社所有"))
                        .build())
                .build();
    }

    /** One story with every kind of block and of fact. */
    static Edition english() {
        return Edition.of(Article.headlined("Ferry line returns after nine years")
                .kicker("Transport")
                .deck("First boat leaves on Monday")
                .summary(RichText.of("The night ferry between Northhaven and the islands sails again."))
                .byline(new Byline(
                        "By Mara Linden and Jo Park, staff reporters",
                        List.of(
                                Contributor.named("Mara Linden").withRole("reporter"),
                                new Contributor(
                                        "Jo Park",
                                        Optional.of("reporter"),
                                        Optional.of("Islands desk"),
                                        Optional.of("jo@example.com"),
                                        Optional.of("staff:17"),
                                        Optional.of("https://example.com/people/jo"),
                                        Optional.empty()))))
                .byline(new Byline("", List.of(Contributor.named("Ada Quist"), Contributor.named("Bo Renn"))))
                .dateline(new Dateline(
                        "NORTHHAVEN, March 3 (Coast News) -",
                        Optional.of("NORTHHAVEN"),
                        Optional.of(new NewsTime(
                                "March 3", NewsTime.parse("--03-03").value())),
                        Optional.of("Coast News")))
                .block(new Paragraph(RichText.of(
                        Run.of("The company \"Blue & Sons\" "),
                        Run.of("confirmed", Mark.Style.EMPHASIS),
                        Run.of(" the "),
                        Run.of("timetable", Mark.Link.to("https://example.com/times?a=1&b=2")),
                        Run.of(", with fares for CO"),
                        Run.of("2", Mark.Style.SUBSCRIPT),
                        Run.of(" from <5 euros."))))
                .block(new Picture(
                        List.of(
                                new Rendition(
                                        "https://img.example.com/ferry.jpg",
                                        Optional.of("image/jpeg"),
                                        Optional.of(1200),
                                        Optional.of(800),
                                        Optional.empty(),
                                        Optional.of(90_000L)),
                                Rendition.of("https://img.example.com/ferry-small.jpg")),
                        Optional.of("A white ferry at a stone pier"),
                        Optional.of(new Caption(
                                RichText.of("The Aurora at her berth."),
                                Optional.of(Credit.of("Photo: Eli Warden", "Eli Warden")))),
                        Metadata.builder().id("pic-9").build()))
                .block(Crosshead.of("A long wait"))
                .block(new Crosshead(RichText.of("The islands"), 3))
                .block(new Quotation(
                        List.of(Paragraph.of("We kept the pier painted."), ListBlock.of("Every year", "By hand")),
                        Optional.of(RichText.of("Harbour master Ines Vale")),
                        Optional.of("https://example.com/interview")))
                .block(new ListBlock(true, 3, List.of(ListBlock.Item.of("Northhaven"), ListBlock.Item.of("Skerry"))))
                .block(new Table(
                        Optional.of(RichText.of("Departures")),
                        List.of(
                                new Table.Row(List.of(Table.Cell.header("Pier"), Table.Cell.header("Time"))),
                                new Table.Row(List.of(Table.Cell.header("Stone"), Table.Cell.of("21:40"))),
                                Table.Row.of("Sand", "22:15"))))
                .block(new Media(
                        Media.Kind.VIDEO,
                        List.of(new Rendition(
                                "https://img.example.com/ferry.mp4",
                                Optional.of("video/mp4"),
                                Optional.of(1280),
                                Optional.of(720),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of("The ferry leaves the harbour"),
                        Optional.of(Caption.of("The first crossing.")),
                        Metadata.EMPTY))
                .block(new Preformatted("\nPIER   TIME\nStone  21:40"))
                .placement(new Placement(Optional.of("A3"), 2))
                .metadata(everything())
                .build());
    }

    private static Metadata everything() {
        return Metadata.builder()
                .id("tag:example.com,2026:ferry")
                .version("3")
                .language("en")
                .created(NewsTime.parse("2026-03-02T20:00:00Z"))
                .published(NewsTime.parse("2026-03-03T06:00:00+01:00"))
                .modified(NewsTime.parse("2026-03-03T07:30:00.123456+01:00"))
                .embargo(NewsTime.parse("2026-03-03T05:00:00Z"))
                .expiry(NewsTime.parse("2027-03-03"))
                .status("usable")
                .urgency(4)
                .slugline("FERRY-RETURN")
                .title("Ferry, day lead")
                .provider(Concept.named("Coast News"))
                .rights(new Rights(
                        Optional.of(Concept.named("Coast News Ltd")),
                        Optional.of("© 2026 Coast News"),
                        Optional.of("No resale."),
                        Optional.of("https://example.com/terms")))
                .generator("Desk 4")
                .genres(List.of(Concept.coded("genre:Current")))
                .subjects(List.of(Concept.coded("medtop:20001108")))
                .people(List.of(Concept.named("Ines Vale")))
                .organisations(List.of(Concept.named("Blue & Sons")))
                .places(List.of(Concept.named("Skerry").toBuilder()
                        .broader(List.of(Concept.named("Northland")))
                        .build()))
                .located(List.of(Concept.named("Northhaven")))
                .infoSources(List.of(Concept.named("Coast News")))
                .contributors(List.of(Contributor.named("Tove Hale").withRole("editor")))
                .keywords(List.of("ferry", "islands"))
                .edNotes(List.of("Updates with fares"))
                .signals(List.of("sig:update"))
                .links(List.of(
                        Link.of("https://example.com/ferry", "canonical"),
                        new Link(
                                "https://example.com/history",
                                Optional.of("irel:seeAlso"),
                                Optional.of("text/html"),
                                Optional.of("The ferry's history"))))
                .foreign(List.of(new ForeignFact("nitf", "/nitf/head/docdata/fixture", "<fixture fix-id=\"1\"/>")))
                .extensions(Map.of("desk", "islands"))
                .build();
    }

    /** From right to left, with words from left to right in it. */
    static Edition arabic() {
        return Edition.of(Article.headlined("عودة العبارة الليلية إلى الجزر")
                .byline(Byline.of("كتبت: ليلى منصور", "ليلى منصور"))
                .dateline(Dateline.of("الميناء الشمالي -"))
                .block(new Paragraph(RichText.of(
                        Run.of("أعلنت شركة "),
                        Run.of("Blue & Sons", new Mark.Language("en")),
                        Run.of(" أن الرحلة الأولى تنطلق يوم الاثنين."))))
                .block(Crosshead.of("انتظار طويل"))
                .block(Quotation.of("أبقينا الرصيف مطليًا كل هذه السنين."))
                .metadata(Metadata.builder().language("ar").build())
                .build());
    }

    /** With readings beside the characters. */
    static Edition japanese() {
        return Edition.of(Article.headlined(new org.broadsheet.model.Headline(
                        Optional.empty(),
                        RichText.of(Run.of("汐見", new Mark.Ruby("しおみ")), Run.of("港に夜の渡し船もどる")),
                        Optional.empty()))
                .byline(Byline.of("（記者・白川透）", "白川透"))
                .block(new Paragraph(RichText.of(
                        Run.of("九年ぶりに"),
                        Run.of("渡", new Mark.Ruby("わた")),
                        Run.of("し"),
                        Run.of("船", new Mark.Ruby("ぶね")),
                        Run.of("がもどる。"),
                        Run.LINE_BREAK,
                        Run.of("初便は月曜日に出る。"))))
                .metadata(Metadata.builder().language("ja").build())
                .build());
    }
}
