package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Languages;
import org.broadsheet.renderer.markup.Markup;

/** The list of the page's stories, under the names of their sections, folded until somebody asks for it. */
final class Contents {
    private final PageFacts page;
    private int articles;

    Contents(PageFacts page) {
        this.page = page;
    }

    Element nav() {
        var label = Labels.contents(page.language());
        Element heading = element("h2", text(label.words())).with("id", "contents");
        Element marked = label.isForeign() ? Languages.mark(heading, "en", page.direction()) : heading;
        return element(
                        "nav",
                        element(
                                "details",
                                element("summary", marked),
                                element("ul", items(page.edition().sections()))))
                .with("class", "contents")
                .with("aria-labelledby", "contents");
    }

    private List<Markup> items(List<Section> sections) {
        var items = new ArrayList<Markup>();
        for (Section section : sections) {
            List<Markup> inner = new ArrayList<>();
            section.articles().forEach(article -> item(article).ifPresent(inner::add));
            inner.addAll(items(section.sections()));
            Optional<String> heading = section.heading().flatMap(PageFacts::words);
            if (heading.isPresent() && !inner.isEmpty()) {
                items.add(element("li", element("p", text(heading.get())), element("ul", inner)));
            } else {
                items.addAll(inner);
            }
        }
        return items;
    }

    private Optional<Element> item(Article article) {
        articles++;
        String target = "#article-" + articles;
        return PageFacts.words(article.headline().main()).map(words -> {
            Element link = element("a", text(words)).with("href", target);
            return element(
                    "li",
                    article.metadata()
                            .language()
                            .filter(tag -> !page.language().equals(Optional.of(tag)))
                            .map(tag -> Languages.mark(link, tag, page.direction()))
                            .orElse(link));
        });
    }
}
