package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    @TempDir
    Path dir;

    @Test
    void showsEachElementWithItsLineAndRole() {
        var article = Article.headlined("大江东去浪淘尽千古风流人物故垒西边人道是三国周郎赤壁")
                .kicker("引题")
                .deck("副题")
                .byline(Byline.of("（记者 王某）", "王某"))
                .dateline(Dateline.of("本报讯"))
                .paragraph("第一段\u001b[2J  文字")
                .block(Crosshead.of("小标题"))
                .block(Picture.captioned(new Caption(RichText.of("图片"), Optional.of(Credit.of("李某 摄", "李某")))))
                .block(ListBlock.of("一", "二"))
                .block(Quotation.of("引文"))
                .build();
        var edition = Edition.builder()
                .publication("晨报")
                .language("zh-Hans")
                .sections(
                        List.of(Section.headed("要闻").articles(List.of(article)).build()))
                .notices(List.of(Notice.of(Notice.Kind.JUMP_LINE, "下转第二版")))
                .build();
        var source = Source.of("page.txt", "一\n二\n三\n四\n");
        var headline =
                ElementPath.ROOT.child("sections", 0).child("articles", 0).child("headline");
        var body = ElementPath.ROOT.child("sections", 0).child("articles", 0).child("body", 0);
        var map = SourceMap.builder()
                .put(headline, source.span(2, 3))
                .put(body, source.span(4, 5))
                .build();
        var findings = List.of(
                Diagnostic.warning("text/merged", "two in one")
                        .at(body.child("text"))
                        .at(source.span(4, 5)),
                Diagnostic.note("text/other", "somewhere").at(source.span(3, 3)),
                Diagnostic.error("text/whole", "everything"));
        var document = new Reading.Document(source, Format.TEXT, new ParseResult("page.txt", edition, map, findings));
        assertEquals(
                """
                page.txt
                text (plain and Markdown-like text: pages, releases, wire messages), UTF-8 as declared, zh-Hans
                1 article in 1 section, 1 notice; 1 error, 1 warning, 1 note

                      ^ error: everything [text/whole]
                      publication             晨报
                      jump line               下转第二版
                      SECTION                 要闻
                        ARTICLE
                   2      kicker              引题
                   2      headline            大江东去浪淘尽千古风…
                   2      deck                副题
                          byline              （记者 王某）  = 王某 (author)
                          dateline            本报讯
                   3      paragraph           第一段 [2J 文字
                   3      ^ warning: two in one [text/merged]
                          crosshead           小标题
                          picture             = no file
                            caption           图片
                            credit            李某 摄  = 李某 (photographer)
                          list                = 2 items
                            paragraph         一
                            paragraph         二
                          quotation
                            paragraph         引文
                """.replace("   2      headline", "   2      headline"),
                new Inspection(document, 21, false)
                        .words()
                        .lines()
                        .map(String::stripTrailing)
                        .filter(line -> !line.contains("somewhere"))
                        .reduce("", (all, line) -> all + line + "\n")
                        .replaceAll("\n+$", "\n"));
        assertThat(new Inspection(document, 21, false).words()).contains("   2  ^ note: somewhere [text/other]\n");
        assertThat(new Inspection(document, 21, true).words())
                .contains("\u001b[1m要闻\u001b[0m")
                .doesNotContain("\u001b[2J");
    }

    @Test
    void showsInputsOneAfterTheOther() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "One");
        Files.writeString(dir.resolve("b.txt"), "!refuse");
        Files.writeString(dir.resolve("c.txt"), "Three");
        var call = Call.of("inspect", dir);
        assertEquals(3, call.status());
        assertEquals(List.of("DIR/b.txt:1:1: error: refused on demand [fake/refused]"), call.lines(dir));
        assertThat(call.out()).contains("   1    ", "headline", "One", "Three");
    }

    @Test
    void refusesAWidthOfNothing() {
        assertEquals(2, Call.of("inspect", "--width", "0", "x").status());
    }
}
