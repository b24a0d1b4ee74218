package org.broadsheet.renderer.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.loss.Losses;

/** Writes one article: headline and facts, the other lines above the story, the story. */
final class ArticleText {
    private final Page page;
    private final Losses losses;

    ArticleText(Page page, Losses losses) {
        this.page = page;
        this.losses = losses;
    }

    void write(Article article, ElementPath path) throws IOException {
        line("##", InlineText.line(article.headline().main()));
        page.facts(facts(article, path));
        words("@kicker", article.headline().kicker());
        words("@deck", article.headline().deck());
        for (Byline byline : article.bylines()) {
            line("@byline", Escape.words(byline.text()));
            page.facts(YamlLines.of(MetadataFacts.contributors(byline.contributors(), Optional.of("author"))));
        }
        if (article.dateline().isPresent()) {
            dateline(article.dateline().get());
        }
        words("@summary", article.summary());
        if (!article.body().isEmpty()) {
            page.blank();
            new BlockText(page, losses, 0).write(article.body(), path, "body");
        }
    }

    private List<String> facts(Article article, ElementPath path) {
        var fields = new Yaml.Fields()
                .text("page", article.placement().flatMap(place -> place.page()))
                .number("sequence", article.placement().map(place -> place.sequence()));
        MetadataFacts.add(article.metadata(), fields, path, losses);
        return YamlLines.of(fields);
    }

    private void dateline(Dateline dateline) throws IOException {
        line("@dateline", Escape.words(dateline.text()));
        page.facts(YamlLines.of(new Yaml.Fields()
                .text("place", dateline.place())
                .one("date", dateline.date(), MetadataFacts::time)
                .text("agency", dateline.agency())));
    }

    private void words(String name, Optional<RichText> words) throws IOException {
        if (words.isPresent()) {
            line(name, InlineText.line(words.get()));
        }
    }

    private void line(String name, String words) throws IOException {
        page.text(words.isEmpty() ? name : name + " " + words);
    }
}
