package org.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Pages that hold more than one story, or none. */
class PageKindsTest {
    private static final String CLAIM = "<meta property=\"og:type\" content=\"article\">"
            + "<meta property=\"og:title\" content=\"Ferry returns to Skerry\">";

    @Test
    void readsEachOfSeveralStories() {
        var result = read(page(
                "",
                story("h2", "Ferry returns to Skerry", "<p class=\"byline\">By Ann Gray</p>")
                        + story("h2", "Nets mended in the old hall", "<p class=\"byline\">By Lin Wei</p>")
                        + story("h2", "School gets a new roof", "")));
        List<Article> articles = result.edition().articles();
        assertThat(headlines(articles))
                .containsExactly("Ferry returns to Skerry", "Nets mended in the old hall", "School gets a new roof");
        assertThat(articles).allSatisfy(article -> assertThat(article.body()).hasSize(3));
        assertThat(articles.get(0).bylines().get(0).contributors().get(0).name())
                .isEqualTo("Ann Gray");
        assertThat(articles.get(1).bylines().get(0).contributors().get(0).name())
                .isEqualTo("Lin Wei");
        assertThat(articles.get(2).bylines()).isEmpty();
        var second = ElementPath.ROOT.child("sections", 0).child("articles", 1);
        assertThat(result.sourceMap().find(second).orElseThrow().start().line()).isEqualTo(6);
    }

    @Test
    void keepsTheStoryThatAPageIsAboutAndPointsToThoseBelow() {
        var result = read(page(
                CLAIM,
                story("h1", "Ferry returns to Skerry", "")
                        + story("h1", "<a href=\"/nets\">Nets mended in the old hall</a>", "")));
        assertThat(headlines(result.edition().articles())).containsExactly("Ferry returns to Skerry");
        assertThat(result.edition().articles().get(0).body()).hasSize(3);
        Reference other = result.edition().sections().get(0).references().get(0);
        assertThat(other.title().plain()).isEqualTo("Nets mended in the old hall");
        assertThat(other.href()).contains("/nets");
        assertThat(codes(result)).contains("html/further-stories");
    }

    @Test
    void keepsTheEntriesOfALiveBlogTogether() {
        var result = read(page(
                CLAIM,
                "<h1>Ferry returns to Skerry</h1>" + story("h3", "10:15 First boat", "")
                        + story("h3", "10:40 Band plays", "")));
        assertThat(result.edition().articles()).hasSize(1);
        assertThat(result.edition().articles().get(0).body()).hasSizeGreaterThan(6);
    }

    @Test
    void makesSectionsOfAFront() {
        var result = read(page(
                "<meta property=\"og:type\" content=\"website\"><meta property=\"og:site_name\" content=\"Skerry Post\">",
                "<h1>Harbour</h1>"
                        + cards(1, 4)
                        + "<h2>Sports</h2>"
                        + cards(5, 8)
                        + "<nav><h3><a href=\"/about\">All about this newspaper of ours</a></h3></nav>"));
        assertThat(result.edition().articles()).isEmpty();
        assertThat(result.edition().publication()).contains("Skerry Post");
        List<Section> sections = result.edition().sections();
        assertThat(sections).hasSize(2);
        assertThat(sections.get(1).heading().orElseThrow().plain()).isEqualTo("Sports");
        assertThat(sections.get(0).references()).hasSize(4);
        Reference second = sections.get(0).references().get(1);
        assertThat(second.title().plain()).isEqualTo("Story number 2 of the day in town");
        assertThat(second.href()).contains("/story/2");
        assertThat(second.teaser().orElseThrow().plain()).startsWith("What happened in case 2");
        assertThat(second.picture().orElseThrow().renditions().get(0).href()).isEqualTo("/picture-2.jpg");
        assertThat(codes(result)).contains("html/front");
    }

    @Test
    void takesNoStoryWithPointersForAFront() {
        var result = read(page("", "<h1>Ferry returns to Skerry</h1>" + paragraphs() + paragraphs() + cards(1, 8)));
        assertThat(headlines(result.edition().articles())).containsExactly("Ferry returns to Skerry");
        assertThat(result.edition().articles().get(0).body()).hasSize(6);
    }

    @Test
    void knowsWhatAnElectronicPaperTellsOfItsStory() {
        var story = """
                <!--enpproperty <articleid>77</articleid><date>2024-04-27 00:00:00:000</date><author>本报记者 林伟</author>\
                <title>海港渡轮恢复通航</title><subtitle>每日两班往返</subtitle><introtitle>停航三月之后</introtitle>\
                <keyword>渡轮 海港</keyword><nodename>07版：民生</nodename>/enpproperty-->
                <div id="ozoom"><!--enpcontent--><p>渡轮在停航三个月之后于周一上午恢复通航，岛上居民在码头等候第一班船的到来，孩子们举着小旗。</p>
                <p>船务公司表示，今后每日往返两班，票价不变，遇到大风天气将提前一天发布停航通知，请旅客留意。</p><!--/enpcontent--></div>
                """;
        var result = read("<!DOCTYPE html><html lang=\"zh\"><title>海港渡轮恢复通航</title><body><h1>海港渡轮恢复通航</h1>" + story);
        Article article = result.edition().articles().get(0);
        assertThat(article.headline().kicker().orElseThrow().plain()).isEqualTo("停航三月之后");
        assertThat(article.headline().deck().orElseThrow().plain()).isEqualTo("每日两班往返");
        assertThat(article.bylines().get(0).contributors().get(0).name()).isEqualTo("林伟");
        assertThat(article.metadata().published().orElseThrow().day().orElseThrow())
                .hasToString("2024-04-27");
        assertThat(article.metadata().keywords()).containsExactly("渡轮", "海港");
        assertThat(article.body()).hasSize(2);
        Section section = result.edition().sections().get(0);
        assertThat(section.page()).contains("07");
        assertThat(section.heading().orElseThrow().plain()).isEqualTo("民生");
    }

    @Test
    void readsTheViewOfAPageOfAnElectronicPaper() {
        var view = """
                <!DOCTYPE html><html lang="zh"><title>海港日报</title><body>
                <div>第01版：要闻</div>
                <img usemap="#page" src="01.jpg"><map name="page">
                <area coords="1,1,9,1,9,9" href="content_1.htm"><area coords="1,9,9,9,9,20" href="content_2.htm"></map>
                <ul><li><a href="content_1.htm">海港渡轮恢复通航</a></li><li><a href="content_2.htm">旧礼堂修补渔网</a></li></ul>
                <div><a id="pageLink" href="node_1.htm">第01版：要闻</a><a id="pageLink" href="node_2.htm">第02版：民生</a>
                <a href="01.pdf">PDF</a></div>
                """;
        List<Section> sections = read(view).edition().sections();
        assertThat(sections).hasSize(2);
        assertThat(sections.get(0).page()).contains("01");
        assertThat(sections.get(0).heading().orElseThrow().plain()).isEqualTo("要闻");
        assertThat(sections.get(0).references())
                .extracting(reference -> reference.title().plain())
                .containsExactly("海港渡轮恢复通航", "旧礼堂修补渔网");
        assertThat(sections.get(1).page()).contains("02");
        assertThat(sections.get(1).references().get(0).href()).contains("node_2.htm");
    }

    @Test
    void takesAStoryBesideTheListOfPagesForAStory() {
        var story = """
                <!DOCTYPE html><html lang="zh"><title>海港渡轮恢复通航</title><body>
                <ul><li><a href="node_1.htm">第01版：要闻</a></li><li><a href="node_2.htm">第02版：民生</a></li></ul>
                <h1>海港渡轮恢复通航</h1><div>
                <p>渡轮在停航三个月之后于周一上午恢复通航，岛上居民在码头等候第一班船的到来，孩子们举着小旗，老人们带着板凳，码头上站满了人。</p>
                <p>船务公司表示，今后每日往返两班，票价不变，遇到大风天气将提前一天发布停航通知，请各位旅客留意公司的公告和码头的广播。</p></div>
                """;
        assertThat(headlines(read(story).edition().articles())).containsExactly("海港渡轮恢复通航");
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>" + head + "</head>\n<body><main>\n" + body
                + "</main></body></html>";
    }

    private static String story(String heading, String headline, String line) {
        return "<article><" + heading + ">" + headline + "</" + heading + ">" + line + paragraphs() + "</article>\n";
    }

    private static String paragraphs() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(i -> "<p>In paragraph " + i
                        + " the harbour master told the council what the winter storm had done to the old pier.</p>")
                .collect(Collectors.joining());
    }

    private static String cards(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "<div class=\"card\"><a href=\"/story/" + i + "\"><img src=\"/picture-" + i
                        + ".jpg\" alt=\"Boats\"></a><h3><a href=\"/story/" + i + "\">Story number " + i
                        + " of the day in town</a></h3><p>What happened in case " + i
                        + " is told by those who saw it from the quay.</p></div>")
                .collect(Collectors.joining());
    }

    private static List<String> headlines(List<Article> articles) {
        return articles.stream()
                .map(article -> article.headline().main().plain())
                .toList();
    }

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static ParseResult read(String page) {
        return HtmlParser.builder().build().parse(Source.of("page", page));
    }
}
