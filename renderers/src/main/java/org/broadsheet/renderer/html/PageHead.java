package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.HtmlWriter;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.SafeUrl;

/** The head of a page: what search engines and social networks ask for, and the style sheet. */
record PageHead(PageFacts page, boolean styled) {
    private static final String STYLE = resource("broadsheet.css");

    /** Starts the page; the {@code html} element stays open. */
    void write(HtmlWriter html) throws IOException {
        html.doctype();
        Element root = element("html");
        html.start(page.mark(root));
        html.write(element("head", content()), ElementPath.ROOT);
    }

    private List<Markup> content() {
        var content = new ArrayList<Markup>();
        content.add(element("meta").with("charset", "utf-8"));
        content.add(named("viewport", "width=device-width, initial-scale=1"));
        content.add(element("title", text(page.title())));
        single().flatMap(Article::summary)
                .flatMap(PageFacts::words)
                .ifPresent(words -> content.add(named("description", words)));
        metadata().generator().ifPresent(name -> content.add(named("generator", name)));
        canonical()
                .ifPresent(url ->
                        content.add(element("link").with("rel", "canonical").with("href", url)));
        openGraph(content);
        single().ifPresent(article -> article(content, article));
        if (styled) {
            content.add(element("style", text("\n" + STYLE)));
        }
        return content;
    }

    private void openGraph(List<Markup> content) {
        content.add(property("og:type", page.isSingle() ? "article" : "website"));
        content.add(property("og:title", page.title()));
        single().flatMap(Article::summary)
                .flatMap(PageFacts::words)
                .ifPresent(words -> content.add(property("og:description", words)));
        canonical().ifPresent(url -> content.add(property("og:url", url)));
        page.edition().publication().ifPresent(name -> content.add(property("og:site_name", name)));
        page.language()
                .filter(tag -> tag.matches("[a-z]{2}-[A-Z]{2}"))
                .ifPresent(tag -> content.add(property("og:locale", tag.replace('-', '_'))));
        page.articles().stream()
                .flatMap(article -> article.pictures().stream())
                .flatMap(picture -> address(picture).stream())
                .findFirst()
                .ifPresent(url -> content.add(property("og:image", url)));
    }

    private void article(List<Markup> content, Article article) {
        moment(metadata().published()).ifPresent(time -> content.add(property("article:published_time", time)));
        moment(metadata().modified()).ifPresent(time -> content.add(property("article:modified_time", time)));
        moment(metadata().expiry()).ifPresent(time -> content.add(property("article:expiration_time", time)));
        article.bylines().stream()
                .map(Byline::contributors)
                .flatMap(List::stream)
                .map(Contributor::name)
                .forEach(name -> content.add(property("article:author", name)));
        article.metadata().keywords().forEach(word -> content.add(property("article:tag", word)));
    }

    private Optional<Article> single() {
        return page.isSingle() ? Optional.of(page.articles().get(0)) : Optional.empty();
    }

    private Metadata metadata() {
        Metadata whole = page.edition().facts();
        return single().map(article -> article.metadata().within(whole)).orElse(whole);
    }

    private Optional<String> canonical() {
        return single().flatMap(article -> canonical(article.metadata()))
                .or(() -> canonical(page.edition().metadata()));
    }

    /** Where the item stands on the web, as its links say. */
    static Optional<String> canonical(Metadata metadata) {
        return metadata.links().stream()
                .filter(link -> link.relation().filter("canonical"::equals).isPresent())
                .map(Link::href)
                .flatMap(href -> SafeUrl.of(href).stream())
                .findFirst();
    }

    private static Optional<String> address(Picture picture) {
        return picture.renditions().stream()
                .map(Rendition::href)
                .flatMap(href -> SafeUrl.of(href).stream())
                .filter(SafeUrl::isAbsolute)
                .findFirst();
    }

    private static Optional<String> moment(Optional<NewsTime> time) {
        return time.flatMap(NewsTime::moment).map(OffsetDateTime::toString);
    }

    private static Element named(String name, String content) {
        return element("meta").with("name", name).with("content", content);
    }

    private static Element property(String name, String content) {
        return element("meta").with("property", name).with("content", content);
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(PageHead.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
