package org.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.broadsheet.model.Article;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Facts of pages that say nothing of themselves to machines. */
class SeenFactsTest {
    private static final String STORY =
            "<p>The harbour master told the council on Monday what the winter storm had done to the"
                    + " old pier, and what it would cost the town to have it back.</p><p>Nobody asked who was to pay for the new"
                    + " piles, and so nobody answered; the ferry is to sail again in the first week of May.</p>";
    private static final LocalDate DAY = LocalDate.of(2024, 4, 28);

    @Test
    void takesTheDayBesideItsLabelBelowTheStory() {
        var article = read(
                "de",
                "<h1>Ferry returns</h1><div><img src=\"/pier.jpg\"><p>The old pier of Skerry after the storm of"
                        + " the night of 24. April 2024</p></div>" + STORY
                        + "<ul><li><strong>Datum</strong> 28.04.2024</li><li>Autorin</li></ul>");
        assertThat(article.metadata().published().orElseThrow().day()).contains(DAY);
    }

    @Test
    void takesNoDayOutOfTheHeadlinesOfOtherStories() {
        var article = read(
                "de",
                "<h1>Ferry returns</h1>" + STORY + "<p>Stand: 28.04.2024</p>"
                        + "<div class=\"other\"><h2>Nets mended <span class=\"date\">20.04.2024</span></h2></div>");
        assertThat(article.metadata().published().orElseThrow().day()).contains(DAY);
    }

    @Test
    void takesTheDayThatAScriptOfThePageKeeps() {
        var article = read(
                "en",
                "<div id=\"state\" data-id=\"7\" data-re-publish-date=\"2024-05-01\" data-publish-date=\"2024.04.28 18:40\"></div>"
                        + "<h1>Ferry returns</h1>" + STORY);
        assertThat(article.metadata().published().orElseThrow().day()).contains(DAY);
    }

    @Test
    void takesNoStepOfTheWayThroughTheSiteForTheHeadline() {
        var article = read(
                "en",
                "<ul><li><a href=\"/\">Home</a></li><li><h1>Storm damage: what the pier will cost</h1></li></ul>"
                        + "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Ferry returns to Skerry\"}"
                        + "</script><main><h2>Ferry returns to Skerry</h2>" + STORY + "</main>");
        assertThat(article.headline().main().plain()).isEqualTo("Ferry returns to Skerry");
    }

    @Test
    void takesTheFactsOutOfTheLineBelowAChineseHeadline() {
        var article = story("<!DOCTYPE html><html lang=\"zh\"><title>海港渡轮恢复通航_海港网</title><body>"
                + "<h1>海港渡轮恢复通航</h1><div class=\"info\">2024-04-28 10:30 来源：海港日报 作者：林伟</div><div>"
                + "<p>渡轮在停航三个月之后于周一上午恢复通航，岛上居民在码头等候第一班船的到来，孩子们举着小旗，老人们带着板凳，"
                + "码头上一早就站满了人。</p><p>船务公司表示，今后每日往返两班，票价不变，遇到大风天气将提前一天发布停航通知，"
                + "请各位旅客留意公司的公告。</p></div>");
        assertThat(article.metadata().published().orElseThrow().text()).isEqualTo("2024-04-28 10:30");
        assertThat(article.bylines().get(0).contributors().get(0).name()).isEqualTo("林伟");
        assertThat(article.body()).hasSize(2);
    }

    @Test
    void takesTheHeadingWhereThePageIsCalledByTheNameOfItsSiteAlone() {
        var page = "<!DOCTYPE html><html lang=\"en\"><title>Skerry Post</title><body><h1>Ferry returns to Skerry</h1>"
                + STORY;
        assertThat(story(page).headline().main().plain()).isEqualTo("Ferry returns to Skerry");
    }

    private static Article read(String language, String body) {
        var page = "<!DOCTYPE html><html lang=\"" + language
                + "\"><title>Storm damage: what the pier will cost</title><body>" + body + "</body></html>";
        return story(page);
    }

    private static Article story(String page) {
        return HtmlParser.builder()
                .build()
                .parse(Source.of("page", page))
                .edition()
                .articles()
                .get(0);
    }
}
