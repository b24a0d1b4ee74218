package org.broadsheet.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.Quotation;
import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void countsTheWordsOfParagraphsCrossheadsQuotationsAndLists() {
        var article = Article.headlined("not this")
                .paragraph("Two words.")
                .block(Crosshead.of("One"))
                .block(Quotation.of("One more"))
                .block(ListBlock.of("a", "b"))
                .block(new Preformatted("nor this"))
                .build();
        assertEquals(new Extent(23, 0, 7), Extent.of(article));
        assertEquals(Optional.of(7), Extent.of(article).words());
    }

    @Test
    void weighsIdeographsAndCountsNoWordsOfThem() {
        var extent = Extent.of(Article.headlined("a").paragraph("潮水 a。").build());
        assertEquals(new Extent(5, 3, 2), extent);
        assertEquals(11, extent.size());
        assertEquals(Optional.empty(), extent.words());
    }

    @Test
    void countsNoWordsWhereThereAreNone() {
        assertEquals(Optional.empty(), Extent.of(Article.headlined("a").build()).words());
    }
}
