package org.broadsheet.renderer.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;
import org.broadsheet.model.Section;

/**
 * A story in the terms of schema.org.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
record ArticleTerms(Story story, PageBody.Place place, PageFacts page) {
    DataBlock block() {
        Article article = story.article();
        Metadata metadata = article.metadata();
        var block = DataBlock.root("NewsArticle")
                .with("@id", "#article-" + story.number())
                .with("url", PageHead.canonical(metadata).map(page.options()::absolute))
                .with("headline", PageFacts.words(article.headline().main()))
                .with("alternativeHeadline", article.headline().deck().flatMap(PageFacts::words))
                .with("description", article.summary().flatMap(PageFacts::words))
                .with("author", authors())
                .with(
                        "image",
                        article.pictures().stream()
                                .flatMap(picture -> image(picture).stream())
                                .toList())
                .with("wordCount", story.extent().words())
                .with("dateline", article.dateline().map(Dateline::text).filter(words -> !words.isBlank()))
                .with("articleSection", sections())
                .with("printSection", printPage().flatMap(number -> printSection()))
                .with("printPage", printPage())
                .with(
                        "printEdition",
                        printPage().flatMap(number -> page.edition().number()))
                .with("isPartOf", EditionTerms.reference(page.edition()));
        MetadataTerms.add(metadata, whole(), block);
        return block;
    }

    /** The facts of the whole, with the day on the page for the time of publishing where that is not told. */
    private Metadata whole() {
        Metadata facts = page.edition().facts();
        return page.edition()
                .date()
                .filter(day -> facts.published().isEmpty())
                .map(day -> facts.toBuilder().published(day).build())
                .orElse(facts);
    }

    private List<DataBlock> authors() {
        return story.article().bylines().stream()
                .map(Byline::contributors)
                .map(MetadataTerms::contributors)
                .flatMap(List::stream)
                .toList();
    }

    private Optional<DataBlock> image(Picture picture) {
        return PageFinish.address(picture)
                .map(page.options()::absolute)
                .map(url -> DataBlock.of("ImageObject")
                        .with("contentUrl", url)
                        .with("caption", picture.caption().map(Caption::text).flatMap(PageFacts::words))
                        .with(
                                "creditText",
                                picture.caption().flatMap(Caption::credit).map(Credit::text)));
    }

    private List<String> sections() {
        return place.within().stream()
                .flatMap(section -> section.heading().flatMap(PageFacts::words).stream())
                .toList();
    }

    private Optional<String> printSection() {
        return sections().stream().reduce((outer, inner) -> inner);
    }

    private Optional<String> printPage() {
        Stream<String> around = place.within().stream().map(Section::page).flatMap(Optional::stream);
        return story.article().placement().flatMap(Placement::page).or(() -> around.reduce((outer, inner) -> inner));
    }
}
