package org.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class PageTimesTest {
    private static final String STORY =
            "<p>The harbour board voted to rebuild the old quay, which has been closed to lorries"
                    + " since the storm of last winter, and asked three firms for their plans.</p><p>Work will begin soon, the"
                    + " board said, and the road along the water stays open for walkers while the stones are laid again.</p>";

    @Test
    void takesTheTimeAtTheHeadlineBeforeThatOfAnotherStory() {
        assertThat(day("<div class='related'><span class='date'>4 March 2026</span><a href='/ferry'>The ferry</a></div>"
                        + "<article><span class='headline-date'>2 March 2026</span><h1>Old quay</h1>" + STORY
                        + "<h2>The ferry sails again <span class='date'>1 March 2026</span></h2></article>"))
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void takesNoTimeOfAComment() {
        assertThat(day("<article><h1>Old quay</h1>" + STORY
                        + "<ul class='comments'><li><time datetime='2026-03-05T10:00'>today</time> Well done!</li></ul>"
                        + "<footer><time datetime='2026-03-02T09:00'>Monday</time></footer></article>"))
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void takesTheTimeThatAScriptNotesForThoseWhoCount() {
        assertThat(day("<script>count({id: 12, firstPublicationDate: \"20260302\"});</script><h1>Old quay</h1>"
                        + STORY))
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void takesNoTimeOfACaption() {
        assertThat(day("<h1>Old quay</h1><div><img src='quay.jpg'><p>The quay, 24 May 2025</p></div>" + STORY
                        + "<script>count({pubDate: '2026-03-02'})</script>"))
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void readsOrdinalNumbers() {
        assertThat(day("<h1>Old quay</h1><div>March 2nd 2026</div>" + STORY)).contains(LocalDate.of(2026, 3, 2));
    }

    private static Optional<LocalDate> day(String body) {
        String page = "<html lang='en'><head><title>Old quay</title></head><body>" + body + "</body></html>";
        return HtmlParser.builder()
                .build()
                .parse(Source.of("page.html", page))
                .article()
                .flatMap(article -> article.metadata().published())
                .flatMap(NewsTime::day);
    }
}
