package org.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final Article FIRST = Article.headlined("First").build();
    private static final Article SECOND = Article.headlined("Second").build();
    private static final Article INNER = Article.headlined("Inner").build();

    private static Edition nested() {
        var inner = Section.headed("Inner").articles(List.of(INNER)).build();
        var outer = Section.headed("Outer")
                .articles(List.of(FIRST))
                .sections(List.of(inner))
                .build();
        var last = Section.headed("Last").articles(List.of(SECOND)).build();
        return Edition.builder().sections(List.of(outer, last)).build();
    }

    @Test
    void listsArticlesInTheOrderOfTheTree() {
        assertThat(nested().articles()).containsExactly(FIRST, INNER, SECOND);
    }

    @Test
    void tellsPathAndSectionsOfEachArticle() {
        var seen = new ArrayList<String>();
        nested().walk((path, within, article) -> seen.add(path + " in "
                + within.stream()
                        .map(section -> section.heading().orElseThrow().plain())
                        .toList()));
        assertThat(seen)
                .containsExactly(
                        "sections[0].articles[0] in [Outer]",
                        "sections[0].sections[0].articles[0] in [Outer, Inner]",
                        "sections[1].articles[0] in [Last]");
    }

    @Test
    void holdsOneArticleWithoutAnythingElse() {
        assertThat(Edition.of(FIRST).articles()).containsExactly(FIRST);
    }

    @Test
    void hasOnePlaceForItsLanguage() {
        var facts = Metadata.builder().language("fr").slugline("quay").build();
        var edition = Edition.builder().metadata(facts).build();
        assertThat(edition)
                .isEqualTo(Edition.builder()
                        .language("fr")
                        .metadata(Metadata.builder().slugline("quay").build())
                        .build());
        assertThat(edition.facts()).isEqualTo(facts);
    }

    @Test
    void completesFactsOfPartsByThoseOfTheWhole() {
        var whole = Metadata.builder()
                .language("en")
                .id("whole")
                .provider(Concept.named("Courier"))
                .build();
        var part = Metadata.builder().language("fr").build();
        assertThat(part.within(whole))
                .isEqualTo(Metadata.builder()
                        .language("fr")
                        .provider(Concept.named("Courier"))
                        .build());
    }
}
