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

    private static Article read(String language, String body) {
        var page = "<!DOCTYPE html><html lang=\"" + language
                + "\"><title>Storm damage: what the pier will cost</title><body>" + body + "</body></html>";
        return HtmlParser.builder()
                .build()
                .parse(Source.of("page", page))
                .edition()
                .articles()
                .get(0);
    }
}
