package org.broadsheet.parser.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.language.LanguageGuess;
import org.broadsheet.language.Languages;
import org.broadsheet.parser.html.choice.Told;
import org.broadsheet.parser.html.data.JsonLd;
import org.broadsheet.parser.html.data.MetaTags;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.data.Things;
import org.broadsheet.parser.html.tree.PageTree;

/**
 * All that a page says about itself beside its words.
 *
 * @param tree the page
 * @param metas what its head tells
 * @param things the objects of its data blocks
 * @param article the one of them that is the story
 * @param tag the BCP 47 tag of its language as the page names it, or as its words suggest
 * @param language what is known of that language
 */
record Evidence(
        PageTree tree,
        MetaTags metas,
        Things things,
        Optional<Thing> article,
        Optional<String> tag,
        Language language) {
    private static final Language ENGLISH = Languages.find("en").orElseThrow();

    static Evidence of(PageTree tree) {
        var metas = MetaTags.of(tree.finds.metas);
        var things = Things.of(JsonLd.of(tree.finds.scripts));
        Optional<Thing> article = things.article();
        Optional<String> told = told(tree, metas, article);
        Optional<Language> guess = told.flatMap(Evidence::find)
                .or(() -> LanguageGuess.of(tree.text.toString()).map(LanguageGuess::language));
        return new Evidence(
                tree, metas, things, article, told.or(() -> guess.map(Language::tag)), guess.orElse(ENGLISH));
    }

    private static Optional<String> told(PageTree tree, MetaTags metas, Optional<Thing> article) {
        var html = tree.document.selectFirst("html");
        return List.of(
                        Optional.ofNullable(html)
                                .map(root -> root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang")),
                        article.flatMap(thing -> thing.word("inLanguage")),
                        metas.first("content-language", "language", "dc.language", "og:locale", "inlanguage"))
                .stream()
                .flatMap(Optional::stream)
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .findFirst();
    }

    private static Optional<Language> find(String tag) {
        return Languages.find(tag)
                .or(() -> Languages.find(tag.toLowerCase(Locale.ROOT).split("-", 2)[0]));
    }

    /** The whole story, as the page tells it to machines. */
    Optional<String> told() {
        return article.flatMap(thing ->
                thing.properties().get("articleBody") instanceof String text ? Optional.of(text) : Optional.empty());
    }

    /** The story in a few words. */
    Optional<String> description() {
        return metas.first("og:description", "description", "twitter:description")
                .map(Thing::clean);
    }

    /** What is known of the story with this headline before its words are chosen. */
    Told known(Display display) {
        return new Told(
                display.words(),
                display.element(),
                told().orElse(""),
                description().orElse(""),
                language);
    }

    /** The values of a property of the page's microdata, in the order of the page. */
    List<String> properties(String name) {
        return tree.finds.properties.stream()
                .filter(number -> tree.elements[number].attr("itemprop").equals(name))
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String value(int number) {
        var element = tree.elements[number];
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return tree.wordsIn(number, 300);
    }
}
