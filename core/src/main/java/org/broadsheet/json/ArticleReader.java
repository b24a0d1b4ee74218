package org.broadsheet.json;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.jspecify.annotations.Nullable;

/** Reads articles. */
final class ArticleReader {
    private final Input in;
    private final TextReader texts;
    private final BlockReader blocks;
    private final MetadataReader metadata;

    ArticleReader(Input in, TextReader texts, BlockReader blocks, MetadataReader metadata) {
        this.in = in;
        this.texts = texts;
        this.blocks = blocks;
        this.metadata = metadata;
    }

    /** The article at hand. */
    Article article() {
        var outer = in.enter();
        var article = members();
        var complete = in.leave(outer, article.metadata());
        return complete.equals(article.metadata())
                ? article
                : article.toBuilder().metadata(complete).build();
    }

    /** The article at hand, of which somebody else keeps what is unknown. */
    Article members() {
        var headline = Headline.NONE;
        Optional<RichText> summary = Optional.empty();
        List<Byline> bylines = List.of();
        Optional<Dateline> dateline = Optional.empty();
        List<Block> body = List.of();
        Optional<Placement> placement = Optional.empty();
        var facts = Metadata.EMPTY;
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "headline" -> headline = in.child(name, this::headline);
                case "summary" -> summary = Optional.of(in.child(name, texts::words));
                case "bylines" -> bylines = in.list(name, metadata::byline);
                case "dateline" -> dateline = Optional.of(in.child(name, this::dateline));
                case "body" -> body = in.list(name, blocks::block);
                case "placement" -> placement = Optional.of(in.child(name, this::placement));
                case "metadata" -> facts = in.child(name, metadata::metadata);
                default -> in.unknown(name);
            }
        }
        return new Article(headline, summary, bylines, dateline, body, placement, facts);
    }

    private Headline headline() {
        Optional<RichText> kicker = Optional.empty();
        var main = RichText.EMPTY;
        Optional<RichText> deck = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kicker" -> kicker = Optional.of(in.child(name, texts::words));
                case "main" -> main = in.child(name, texts::words);
                case "deck" -> deck = Optional.of(in.child(name, texts::words));
                default -> in.unknown(name);
            }
        }
        return new Headline(kicker, main, deck);
    }

    private Dateline dateline() {
        @Nullable String text = null;
        Optional<String> place = Optional.empty();
        Optional<NewsTime> date = Optional.empty();
        Optional<String> agency = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text = in.string();
                case "place" -> place = Optional.of(in.string());
                case "date" -> date = Optional.of(in.child(name, texts::time));
                case "agency" -> agency = Optional.of(in.string());
                default -> in.unknown(name);
            }
        }
        if (text == null) {
            throw in.missing("the dateline", "text");
        }
        return new Dateline(text, place, date, agency);
    }

    private Placement placement() {
        Optional<String> page = Optional.empty();
        int sequence = 0;
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "page" -> page = Optional.of(in.string());
                case "sequence" -> sequence = in.number(1);
                default -> in.unknown(name);
            }
        }
        if (sequence == 0) {
            throw in.missing("the placement", "sequence");
        }
        return new Placement(page, sequence);
    }
}
