package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.HtmlWriter;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.SafeUrl;

/** The head of a page: what search engines and social networks ask for, and the style sheet. */
record PageHead(PageFacts page) {
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
        if (page.options().policy()) {
            content.add(element("meta")
                    .with("http-equiv", "Content-Security-Policy")
                    .with("content", page.options().style().policy()));
        }
        content.add(named("viewport", "width=device-width, initial-scale=1"));
        content.add(element("title", text(title())));
        description().ifPresent(words -> content.add(named("description", words)));
        authors().forEach(name -> content.add(named("author", name)));
        metadata().generator().ifPresent(name -> content.add(named("generator", name)));
        links(content);
        openGraph(content);
        single().ifPresent(article -> article(content, article));
        page.options().style().rules().ifPresent(content::add);
        return content;
    }

    /** The name of the page, then that of the site. */
    private String title() {
        return page.options()
                .site()
                .filter(site -> !site.equals(page.name()))
                .map(site -> page.name() + " | " + site)
                .orElseGet(page::name);
    }

    private Optional<String> description() {
        return single().flatMap(article ->
                article.summary().or(() -> article.headline().deck()).flatMap(PageFacts::words));
    }

    private List<String> authors() {
        return single().stream()
                .flatMap(article -> article.bylines().stream())
                .flatMap(line -> line.contributors().stream())
                .map(Contributor::name)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private void links(List<Markup> content) {
        canonical().ifPresent(url -> content.add(link("canonical", url)));
        page.options()
                .alternates()
                .forEach((language, url) -> content.add(link("alternate", url).with("hreflang", language)));
        metadata()
                .rights()
                .flatMap(Rights::link)
                .flatMap(SafeUrl::of)
                .ifPresent(url -> content.add(link("license", url)));
    }

    private void openGraph(List<Markup> content) {
        content.add(property("og:type", page.isSingle() ? "article" : "website"));
        content.add(property("og:title", page.name()));
        description().ifPresent(words -> content.add(property("og:description", words)));
        canonical().ifPresent(url -> content.add(property("og:url", url)));
        page.options()
                .site()
                .or(() -> page.edition().publication())
                .ifPresent(name -> content.add(property("og:site_name", name)));
        page.language()
                .filter(tag -> tag.matches("[a-z]{2}-[A-Z]{2}"))
                .ifPresent(tag -> content.add(property("og:locale", tag.replace('-', '_'))));
        page.articles().stream()
                .flatMap(article -> article.pictures().stream())
                .flatMap(picture -> SharedPicture.of(picture, page.options()).stream())
                .findFirst()
                .ifPresent(picture -> content.addAll(picture.markup()));
    }

    private void article(List<Markup> content, Article article) {
        moment(metadata().published()).ifPresent(time -> content.add(property("article:published_time", time)));
        moment(metadata().modified()).ifPresent(time -> content.add(property("article:modified_time", time)));
        moment(metadata().expiry()).ifPresent(time -> content.add(property("article:expiration_time", time)));
        authors().forEach(name -> content.add(property("article:author", name)));
        page.edition().sections().stream()
                .flatMap(section -> section.heading().flatMap(PageFacts::words).stream())
                .findFirst()
                .ifPresent(name -> content.add(property("article:section", name)));
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
                .or(() -> canonical(page.edition().metadata()))
                .map(page.options()::absolute);
    }

    /** Where the item stands on the web, as its links say. */
    static Optional<String> canonical(Metadata metadata) {
        return metadata.links().stream()
                .filter(link -> link.relation().filter("canonical"::equals).isPresent())
                .map(Link::href)
                .flatMap(href -> SafeUrl.of(href).stream())
                .findFirst();
    }

    private static Optional<String> moment(Optional<NewsTime> time) {
        return time.flatMap(NewsTime::moment).map(OffsetDateTime::toString);
    }

    private static Element link(String relation, String url) {
        return element("link").with("rel", relation).with("href", url);
    }

    private static Element named(String name, String content) {
        return element("meta").with("name", name).with("content", content);
    }

    static Element property(String name, String content) {
        return element("meta").with("property", name).with("content", content);
    }
}
