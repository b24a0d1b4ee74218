package org.broadsheet.renderer.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Languages;

/**
 * What the parts of a page need to know of the whole.
 *
 * @param edition what the page shows
 * @param articles its stories, in the order of the page
 * @param language the language of most of it, when that is a well-formed tag
 * @param title the title of the document, never blank
 * @param options how it is written
 */
record PageFacts(
        Edition edition, List<Article> articles, Optional<String> language, String title, PageOptions options) {
    private static final Set<String> VERTICAL = Set.of("zh", "ja", "ko");

    private static final int LONGEST_TITLE = 80;
    private static final String VERSION = "1";

    static PageFacts of(Edition edition, PageOptions options, Losses losses) {
        List<Article> articles = edition.articles();
        Optional<String> language = (articles.size() == 1
                        ? articles.get(0).metadata().language().or(edition::language)
                        : edition.language())
                .filter(Direction::isWellFormed);
        String title = printedTitle(edition, articles)
                .or(options::title)
                .orElseGet(() -> assumedTitle(edition, articles, losses));
        var page = new PageFacts(edition, articles, language, title, options);
        if (options.vertical() && !page.isVertical()) {
            losses.assumed(
                    ElementPath.ROOT, "the page is set in horizontal lines, as its language has no vertical ones");
        }
        return page;
    }

    /** What the document is called elsewhere. */
    String name() {
        return options.title().orElse(title);
    }

    /** Whether it is read from top to bottom. */
    boolean isVertical() {
        return options.vertical()
                && language.map(tag -> Locale.forLanguageTag(tag).getLanguage())
                        .filter(VERTICAL::contains)
                        .isPresent();
    }

    /** Whether the page is about one story, so that its headline is the page's. */
    boolean isSingle() {
        return articles.size() == 1;
    }

    /** Whether the page's {@code h1} is words that the page prints. */
    boolean hasPrintedTitle() {
        return printedTitle(edition, articles).isPresent();
    }

    Direction direction() {
        return language.map(Direction::of).orElse(Direction.LTR);
    }

    /**
     * The page's outermost element with its language, for which HTML has the empty tag if it is not known, and with the version
     * of the names that the page can be read back by.
     */
    Element mark(Element root) {
        Element marked =
                language.map(tag -> Languages.mark(root, tag, Direction.LTR)).orElseGet(() -> root.with("lang", ""));
        String names = Stream.concat(
                        marked.attribute("class").stream(), isVertical() ? Stream.of("vertical") : Stream.empty())
                .collect(Collectors.joining(" "));
        Element named = names.isEmpty() ? marked : marked.with("class", names);
        return named.with("data-broadsheet", VERSION);
    }

    private static Optional<String> printedTitle(Edition edition, List<Article> articles) {
        return articles.size() == 1
                ? words(articles.get(0).headline().main())
                : edition.publication().filter(name -> !name.isBlank()).map(String::strip);
    }

    private static String assumedTitle(Edition edition, List<Article> articles, Losses losses) {
        String title = Stream.of(
                        edition.publication(),
                        edition.metadata().title(),
                        masthead(edition),
                        edition.date().map(NewsTime::text),
                        edition.number(),
                        articles.stream()
                                .map(Article::headline)
                                .flatMap(line -> words(line.main()).stream())
                                .findFirst(),
                        articles.stream()
                                .flatMap(article -> lead(article).stream())
                                .findFirst())
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("Untitled");
        losses.assumed(
                ElementPath.ROOT, "HTML asks for a title and the page prints none; '" + title + "' stands for it");
        return title;
    }

    private static Optional<String> masthead(Edition edition) {
        return edition.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.MASTHEAD)
                .flatMap(notice -> words(notice.text()).stream())
                .findFirst();
    }

    private static Optional<String> lead(Article article) {
        return article.body().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> words(((Paragraph) block).text()).stream())
                .findFirst()
                .map(PageFacts::cut);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_TITLE) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return words.substring(0, end) + "…";
    }

    /** The words of a text on one line, unless there are none. */
    static Optional<String> words(RichText text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(text.plain().replace('\n', ' ').strip());
    }
}
