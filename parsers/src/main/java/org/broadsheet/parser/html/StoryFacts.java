package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Article;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.data.MetaTags;
import org.broadsheet.parser.html.data.Thing;

/** The facts about a page's story. */
record StoryFacts(Scene scene) {
    private static final int LONGEST_KEYWORD = 60;

    Article article(StoryOpening story) {
        var lines = new DisplayLines(scene);
        var headline = new Headline(
                lines.kicker().map(RichText::of),
                RichText.of(scene.display().words()),
                lines.deck().map(RichText::of));
        var article = Article.headlined(headline)
                .body(story.blocks())
                .bylines(story.bylines())
                .metadata(metadata());
        story.dateline().ifPresent(article::dateline);
        lines.summary().map(RichText::of).ifPresent(article::summary);
        return article.build();
    }

    private Metadata metadata() {
        var facts = Metadata.builder();
        scene.evidence().tag().ifPresent(facts::language);
        var times = PageTimes.of(
                scene.evidence(),
                scene.display().element(),
                scene.container(),
                canonical().map(List::of).orElse(List.of()));
        times.published().ifPresent(facts::published);
        times.modified().ifPresent(facts::modified);
        publisher().map(Concept::named).ifPresent(facts::provider);
        rights().ifPresent(facts::rights);
        canonical().ifPresent(url -> facts.links(List.of(Link.of(url, "canonical"))));
        return facts.keywords(keywords()).signals(signals()).build();
    }

    private Optional<String> canonical() {
        MetaTags metas = scene.evidence().metas();
        return metas.link("canonical")
                .or(() -> metas.first("og:url", "twitter:url"))
                .or(() -> scene.evidence().article().flatMap(thing -> thing.word("url")))
                .map(scene.addresses()::resolve);
    }

    private Optional<String> publisher() {
        MetaTags metas = scene.evidence().metas();
        return metas.first("og:site_name")
                .or(() -> scene.evidence().article().flatMap(thing -> thing.word("publisher")))
                .or(() -> metas.first(
                        "application-name", "publisher", "dc.publisher", "dcterms.publisher", "article:publisher"))
                .map(Thing::clean)
                .filter(name -> !name.isEmpty() && !Addresses.hasScheme(name));
    }

    private Optional<Rights> rights() {
        Optional<Thing> article = scene.evidence().article();
        var rights = new Rights(
                article.flatMap(thing -> thing.word("copyrightHolder")).map(Concept::named),
                article.flatMap(thing -> thing.word("copyrightNotice"))
                        .or(() -> scene.evidence().metas().first("copyright", "dc.rights", "dcterms.rights", "rights"))
                        .map(Thing::clean),
                article.flatMap(thing -> thing.word("usageInfo")),
                article.flatMap(thing -> thing.word("license"))
                        .or(() -> scene.evidence().metas().link("license")));
        return rights.equals(Rights.NONE) ? Optional.empty() : Optional.of(rights);
    }

    private List<String> keywords() {
        var words = new ArrayList<String>();
        scene.evidence().article().ifPresent(thing -> words.addAll(thing.words("keywords")));
        if (words.isEmpty()) {
            words.addAll(scene.evidence()
                    .metas()
                    .all("article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags"));
        }
        Set<String> keywords = new LinkedHashSet<>();
        for (String word : words) {
            for (String part : Thing.clean(word).split("[,;、，]", -1)) {
                String keyword = part.strip();
                if (!keyword.isEmpty() && keyword.length() <= LONGEST_KEYWORD) {
                    keywords.add(keyword);
                }
            }
        }
        return List.copyOf(keywords);
    }

    /** What readers of the page are asked to pay for, and what is still being written. */
    private List<String> signals() {
        var signals = new ArrayList<String>();
        Optional<Thing> article = scene.evidence().article();
        boolean paid = article.flatMap(thing -> thing.word("isAccessibleForFree"))
                        .filter(word -> word.toLowerCase(Locale.ROOT).startsWith("f") || word.equals("0"))
                        .isPresent()
                || scene.evidence()
                        .metas()
                        .first("article:content_tier", "content_tier")
                        .filter(StoryFacts::isPaid)
                        .isPresent();
        if (paid) {
            signals.add("paywall");
        }
        if (article.filter(thing -> thing.isA("LiveBlogPosting")).isPresent()) {
            signals.add("live blog");
        }
        return signals;
    }

    private static boolean isPaid(String tier) {
        return tier.equals("locked") || tier.equals("metered") || tier.equals("paid");
    }
}
