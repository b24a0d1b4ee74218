package org.broadsheet.parser.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Headline;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.time.LooseTime;
import org.jsoup.nodes.Comment;

/**
 * What a page of an electronic paper tells in a comment about the story that it shows: the form that the systems of Chinese
 * dailies write.
 *
 * @param facts the words by their names, such as {@code introtitle}
 */
record PaperFacts(Map<String, String> facts) {
    private static final String MARK = "enpproperty";
    private static final Pattern FACT = Pattern.compile("<(?:founder-)?([a-z]++)>([^<]*+)</(?:founder-)?\\1>");

    /** The facts; none when no comment tells any. */
    static Optional<PaperFacts> of(List<Comment> comments) {
        for (Comment comment : comments) {
            if (comment.getData().contains(MARK)) {
                var facts = new HashMap<String, String>();
                Matcher fact = FACT.matcher(comment.getData());
                while (fact.find()) {
                    String words = Thing.clean(fact.group(2));
                    if (!words.isEmpty()) {
                        facts.putIfAbsent(fact.group(1), words);
                    }
                }
                return Optional.of(new PaperFacts(facts)).filter(found -> found.facts.containsKey("title"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The story with what is told of it: the lines of its headline, who wrote it, when the paper came out. */
    Article told(Article article) {
        var headline = new Headline(
                word("introtitle").map(RichText::of).or(article.headline()::kicker),
                word("title").map(RichText::of).orElse(article.headline().main()),
                word("subtitle").map(RichText::of).or(article.headline()::deck));
        var facts = article.metadata().toBuilder();
        word("date").flatMap(LooseTime::of).ifPresent(facts::published);
        word("keyword")
                .map(words -> List.of(words.split("[\\s,;，；、]+", -1)))
                .ifPresent(words -> facts.keywords(
                        words.stream().filter(word -> !word.isEmpty()).toList()));
        var told = article.toBuilder().headline(headline).metadata(facts.build());
        if (article.bylines().isEmpty()) {
            word("author").ifPresent(words -> told.byline(byline(words)));
        }
        return told.build();
    }

    private static Byline byline(String words) {
        return Languages.find("zh")
                .flatMap(language -> BylineLine.of(words, language).or(() -> BylineLine.bare(words, language)))
                .orElseGet(() -> Byline.of(words, words));
    }

    /** Gives a section the number and the name of the page of print. */
    void name(Section.Builder section) {
        word("nodename").ifPresent(words -> {
            var page = PaperPage.of(words);
            page.flatMap(PaperPage::number).ifPresent(section::page);
            section.heading(RichText.of(page.map(PaperPage::name).orElse(words)));
        });
    }
}
