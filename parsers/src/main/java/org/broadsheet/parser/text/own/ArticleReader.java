package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;

/** Reads one article, which the next heading ends. Its parts stand in any order, each at most once, bylines as often as need be. */
final class ArticleReader {
    private final Cursor cursor;
    private final BlockReader blocks;
    private final ElementPath path;
    private final int start;
    private final List<Byline> bylines = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private RichText main = RichText.EMPTY;
    private Optional<RichText> kicker = Optional.empty();
    private Optional<RichText> deck = Optional.empty();
    private Optional<RichText> summary = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<Placement> placement = Optional.empty();
    private Metadata metadata = Metadata.EMPTY;
    private int end;

    private ArticleReader(Cursor cursor, ElementPath path) {
        this.cursor = cursor;
        this.path = path;
        blocks = new BlockReader(cursor, 0);
        start = cursor.start();
        end = start;
    }

    /** An article that begins with a headline and its facts; {@code number} is its place among those of its section. */
    static ArticleReader headlined(Cursor cursor, Heading heading, ElementPath path, int number) {
        var article = new ArticleReader(cursor, path);
        article.headline(heading);
        article.facts(number);
        return article;
    }

    /** An article that begins with no headline. */
    static ArticleReader bare(Cursor cursor, ElementPath path) {
        return new ArticleReader(cursor, path);
    }

    /** Reads the part or the block that begins on the line. */
    void element() {
        var part = cursor.directive().orElse("");
        if (part.equals("byline")) {
            cursor.reading().block();
            bylines.add(byline(path.child("bylines", bylines.size())));
        } else if (part.equals("kicker") && kicker.isEmpty()) {
            kicker = Optional.of(words(part, path.child("headline").child(part)));
        } else if (part.equals("deck") && deck.isEmpty()) {
            deck = Optional.of(words(part, path.child("headline").child(part)));
        } else if (part.equals("summary") && summary.isEmpty()) {
            summary = Optional.of(words(part, path.child(part)));
        } else if (part.equals("dateline") && dateline.isEmpty()) {
            dateline = Optional.of(dateline(path.child(part)));
        } else {
            body.add(blocks.next(path.child("body", body.size())));
        }
        end = cursor.end();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The article. */
    Article close() {
        cursor.reading().place(path, start, end);
        return new Article(new Headline(kicker, main, deck), summary, bylines, dateline, body, placement, metadata);
    }

    private void headline(Heading heading) {
        var raw = cursor.raw(heading.textStart());
        var where = path.child("headline");
        main = cursor.inline(raw, where, start);
        end = cursor.end();
        cursor.reading().place(path, start, end);
        cursor.reading().place(where, start, end);
    }

    private void facts(int number) {
        var facts = Facts.below(cursor, path);
        var page = facts.text("page");
        var sequence = facts.number("sequence").filter(found -> found > 0);
        if (page.isPresent() || sequence.isPresent()) {
            placement = Optional.of(new Placement(page, sequence.orElse(number)));
        }
        metadata = MetadataReader.read(facts);
        end = cursor.end();
    }

    private RichText words(String part, ElementPath where) {
        int from = cursor.start();
        var words = cursor.inline(cursor.words(part), where, from);
        cursor.reading().place(where, from, cursor.end());
        return words;
    }

    private Byline byline(ElementPath where) {
        int from = cursor.start();
        var words = Escapes.resolve(cursor.words("byline"));
        var byline = new Byline(words, Facts.contributors(cursor, where, "author"));
        cursor.reading().place(where, from, cursor.end());
        return byline;
    }

    private Dateline dateline(ElementPath where) {
        int from = cursor.start();
        var words = Escapes.resolve(cursor.words("dateline"));
        var facts = Facts.below(cursor, where);
        var dateline = new Dateline(
                words, facts.text("place"), facts.take("date", fact -> Times.read(facts, fact)), facts.text("agency"));
        facts.close();
        cursor.reading().place(where, from, cursor.end());
        return dateline;
    }
}
