package org.broadsheet.parser.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.language.Language;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;

/** Builds the edition of a page's stories, and the map of where each of its elements stands. */
final class Arrangement {
    private final Source source;
    private final Stories stories;
    private final Sections sections;
    private final PageFacts facts;
    private final Language language;
    private final SourceMap.Builder map = SourceMap.builder();
    private final Account account;
    private final List<Section> built = new ArrayList<>();

    private Arrangement(
            Source source, Stories stories, Sections sections, PageFacts facts, Language language, Account account) {
        this.source = source;
        this.stories = stories;
        this.sections = sections;
        this.facts = facts;
        this.language = language;
        this.account = account;
    }

    /**
     * An edition and its map.
     *
     * @param edition the edition
     * @param map where its elements stand
     */
    record Arranged(Edition edition, SourceMap map) {}

    static Arranged of(
            Source source,
            Stories stories,
            Sections sections,
            PageFacts facts,
            Optional<String> tag,
            Language language,
            Account account) {
        var arrangement = new Arrangement(source, stories, sections, facts, language, account);
        var edition = facts.into(Edition.builder());
        tag.ifPresent(edition::language);
        arrangement.addSections();
        edition.sections(arrangement.built).notices(arrangement.notices());
        return new Arranged(edition.build(), arrangement.map.build());
    }

    private void addSections() {
        var free = stories.stories.stream()
                .filter(story -> !sections.under().containsKey(story))
                .toList();
        if (!free.isEmpty() || !stories.loose.isEmpty()) {
            addSection(Optional.empty(), free, stories.loose);
        }
        var under = stories.stories.stream()
                .filter(sections.under()::containsKey)
                .collect(Collectors.groupingBy(sections.under()::get));
        for (int l = 0; l < sections.labels().size(); l++) {
            var label = Optional.of(sections.labels().get(l).words());
            addSection(label, under.getOrDefault(l, List.of()), List.of());
        }
    }

    private void addSection(Optional<Words> label, List<Story> under, List<Figure> pictures) {
        var path = ElementPath.ROOT.child("sections", built.size());
        var section = Section.builder();
        label.ifPresent(words -> {
            section.heading(words.text());
            place(path, words.start(), words.end());
            place(path.child("heading"), words.start(), words.end());
        });
        facts.page().ifPresent(section::page);
        var articles = new ArrayList<Article>();
        for (Story story : under) {
            articles.add(article(story, path.child("articles", articles.size())));
        }
        section.articles(articles).pictures(pictures(pictures, path));
        built.add(section.build());
    }

    private List<Picture> pictures(List<Figure> figures, ElementPath path) {
        var pictures = new ArrayList<Picture>();
        for (Figure figure : figures) {
            var picture = claimed(figure);
            place(path.child("pictures", pictures.size()), picture.start(), picture.end());
            pictures.add((Picture) picture.value());
        }
        return pictures;
    }

    private Article article(Story story, ElementPath path) {
        var article = Article.headlined(headline(story, path.child("headline")));
        for (int b = 0; b < story.bylines.size(); b++) {
            Placed<Byline> byline = story.bylines.get(b);
            article.byline(byline.value());
            place(path.child("bylines", b), byline.start(), byline.end());
        }
        story.dateline().ifPresent(dateline -> {
            article.dateline(dateline.value());
            place(path.child("dateline"), dateline.start(), dateline.end());
        });
        var blocks = blocks(story);
        for (int b = 0; b < blocks.size(); b++) {
            article.block(blocks.get(b).value());
            map.put(
                    path.child("body", b),
                    source.span(blocks.get(b).start(), blocks.get(b).end()));
        }
        widen(story, path, blocks);
        story.facts().summary().ifPresent(article::summary);
        story.facts().places().forEach((below, place) -> place(path.child(below), place[0], place[1]));
        article.metadata(story.facts().metadata());
        return article.placement(new Placement(facts.page(), story.number())).build();
    }

    private void widen(Story story, ElementPath path, List<Placed<Block>> blocks) {
        int start = story.headline().or(story::kicker).map(Words::start).orElse(Integer.MAX_VALUE);
        int end = story.deck().or(story::headline).map(Words::end).orElse(0);
        for (Placed<Block> block : blocks) {
            start = Math.min(start, block.start());
            end = Math.max(end, block.end());
        }
        if (start < end) {
            map.put(path, source.span(start, end));
        }
    }

    private Headline headline(Story story, ElementPath path) {
        return new Headline(
                story.kicker().map(words -> line(words, path.child("kicker"))),
                story.headline().map(words -> line(words, path.child("main"))).orElse(RichText.EMPTY),
                story.deck().map(words -> line(words, path.child("deck"))));
    }

    private RichText line(Words words, ElementPath path) {
        place(path, words.start(), words.end());
        return words.text();
    }

    private List<Placed<Block>> blocks(Story story) {
        var figures = new ArrayDeque<>(story.figures.stream()
                .filter(figure -> !figure.isEmpty())
                .sorted(Comparator.comparingInt(Figure::position))
                .toList());
        var blocks = new ArrayList<Placed<Block>>();
        for (int part = 0; part <= story.parts.size(); part++) {
            while (!figures.isEmpty() && figures.element().position() == part) {
                blocks.add(claimed(figures.remove()));
            }
            if (part < story.parts.size()) {
                var next = story.parts.get(part);
                account.claim(next.words().start(), next.words().end());
                blocks.add(next.block());
            }
        }
        return blocks;
    }

    private Placed<Block> claimed(Figure figure) {
        figure.caption().ifPresent(words -> account.claim(words.start(), words.end()));
        return figure.block(language);
    }

    private List<Notice> notices() {
        var notices = new ArrayList<Notice>();
        for (Stories.Furniture found : stories.furniture) {
            var words = found.words();
            addNotice(new Notice(kind(found.role()), words.text()), words.start(), words.end(), notices);
        }
        for (Words gap : account.gaps()) {
            addNotice(new Notice(Notice.Kind.OTHER, gap.text()), gap.start(), gap.end(), notices);
        }
        return notices;
    }

    private void addNotice(Notice notice, int start, int end, List<Notice> notices) {
        place(ElementPath.ROOT.child("notices", notices.size()), start, end);
        notices.add(notice);
    }

    private static Notice.Kind kind(Role role) {
        return switch (role) {
            case BANNER -> Notice.Kind.BANNER;
            case MASTHEAD -> Notice.Kind.MASTHEAD;
            case FOLIO -> Notice.Kind.FOLIO;
            case COLOPHON -> Notice.Kind.COLOPHON;
            case JUMP_LINE -> Notice.Kind.JUMP_LINE;
            case CORRECTION -> Notice.Kind.CORRECTION;
            case CONTACT -> Notice.Kind.CONTACT;
            default -> Notice.Kind.OTHER;
        };
    }

    private void place(ElementPath path, int start, int end) {
        map.put(path, source.span(start, end));
        account.claim(start, end);
    }
}
