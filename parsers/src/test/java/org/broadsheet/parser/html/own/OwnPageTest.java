package org.broadsheet.parser.html.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Section;
import org.broadsheet.parser.html.HtmlParser;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Pages of ours, as they are and as people change them; that what is written reads back is a test of the renderers. */
class OwnPageTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" data-broadsheet="1">
              <head><title>Skerry Courier</title></head>
              <body>
                <header class="edition-header">
                  <h1 class="publication">Skerry Courier</h1>
                  <p class="issue"><span class="date">Friday</span> <span class="number">12</span></p>
                  <p class="notice folio" data-sequence="2">Page 3</p>
                </header>
                <main class="stories">
                  <section class="section" data-page="3">
                    <h2 class="section-heading">Harbour</h2>
                    <article class="article" id="article-1" data-page="3" data-sequence="1">
                      <header><h3 class="headline">Ferry returns</h3></header>
                      <div class="body">
                        <p><span class="dateline"><span class="place">SKERRY</span></span> It is back.</p>
                        <h4>Fares</h4>
                        <p>As before.</p>
                      </div>
                      <script type="application/ld+json">{"@type": "NewsArticle", "keywords": ["ferry"]}</script>
                    </article>
                    <ul class="references">
                      <li class="reference"><p class="reference-title"><a class="way" href="/quay">The quay</a></p></li>
                    </ul>
                  </section>
                </main>
                <footer class="edition-footer"><p class="notice colophon" data-sequence="1">Printed here</p></footer>
                <script type="application/ld+json">
                  {"@type": "PublicationIssue", "issueNumber": "12", "isPartOf": {"name": "Skerry Courier"}}
                </script>
              </body>
            </html>
            """;

    @Test
    void takesEachPartFromItsPlace() {
        Edition edition = read(PAGE).edition();
        assertThat(edition.publication()).contains("Skerry Courier");
        assertThat(edition.number()).contains("12");
        assertThat(edition.date().orElseThrow().text()).isEqualTo("Friday");
        assertThat(edition.notices())
                .containsExactly(
                        Notice.of(Notice.Kind.COLOPHON, "Printed here"), Notice.of(Notice.Kind.FOLIO, "Page 3"));
        Section section = edition.sections().get(0);
        assertThat(section.page()).contains("3");
        assertThat(section.references().get(0).href()).contains("/quay");
        Article article = section.articles().get(0);
        assertThat(article.dateline().orElseThrow().place()).contains("SKERRY");
        assertThat(article.body()).hasSize(3);
        assertThat(article.metadata().keywords()).containsExactly("ferry");
    }

    @Test
    void tellsWhereThingsStand() {
        var map = read(PAGE).sourceMap();
        var article = ElementPath.ROOT.child("sections", 0).child("articles", 0);
        assertThat(map.find(article.child("headline").child("main"))
                        .orElseThrow()
                        .start()
                        .line())
                .isEqualTo(14);
        assertThat(map.find(article.child("body", 2)).orElseThrow().start().line())
                .isEqualTo(18);
        assertThat(map.find(article.child("metadata")).orElseThrow().start().line())
                .isEqualTo(20);
    }

    @Test
    void tellsWhatSomebodyPutBetweenTheStories() {
        var result = read(PAGE.replace("<ul class=\"references\">", "<p>Hello</p><ul class=\"references\">"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("html/element-dropped");
    }

    @Test
    void readsAPageOfAnotherVersionAsAnyPage() {
        var story = read(PAGE.replace("data-broadsheet=\"1\"", "data-broadsheet=\"2\""));
        assertThat(story.edition().number()).isEmpty();
    }

    @Test
    void readsAPageWithoutStoriesAsAnyPage() {
        var page = "<html data-broadsheet=\"1\"><body><h1>Ferry</h1><p>" + "It is back after the storm. ".repeat(20);
        assertThat(read(page).edition().articles().get(0).body()).hasSize(1);
    }

    @Test
    void keepsToTheLimits() {
        var parser =
                HtmlParser.builder().limits(Limits.defaults().with("depth", 2)).build();
        var deep = PAGE.replace("<p>As before.</p>", "<div>".repeat(20) + "Deep" + "</div>".repeat(20));
        assertThatThrownBy(() -> parser.parse(Source.of("page", deep)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("depth");
    }

    private static ParseResult read(String page) {
        return HtmlParser.builder().build().parse(Source.of("page", page));
    }
}
