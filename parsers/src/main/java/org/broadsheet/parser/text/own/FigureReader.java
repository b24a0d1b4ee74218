package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.fact.Fact;

/** Reads pictures and media: <code>![alt](href)</code>, the facts below it, then caption and credit. */
final class FigureReader {
    private static final Map<String, Optional<Media.Kind>> KINDS = Map.of(
            "", Optional.empty(),
            "audio", Optional.of(Media.Kind.AUDIO),
            "video", Optional.of(Media.Kind.VIDEO),
            "graphic", Optional.of(Media.Kind.GRAPHIC));

    private final Cursor cursor;
    private final ElementPath path;

    private FigureReader(Cursor cursor, ElementPath path) {
        this.cursor = cursor;
        this.path = path;
    }

    /**
     * The line that opens a figure.
     *
     * @param alternative the words in brackets, escaped
     * @param href the address in parentheses, escaped
     */
    private record Opening(Optional<Media.Kind> kind, String alternative, String href) {
        static Optional<Opening> of(String line) {
            int bracket = line.indexOf('[');
            int end = bracket < 1 ? -1 : Escapes.find(line, ']', bracket + 1);
            int close = end < 0 || !line.startsWith("](", end) ? -1 : Escapes.find(line, ')', end + 2);
            if (close < 0 || close + 1 < line.length() || !KINDS.containsKey(line.substring(1, bracket))) {
                return Optional.empty();
            }
            return Optional.of(new Opening(
                    KINDS.getOrDefault(line.substring(1, bracket), Optional.empty()),
                    line.substring(bracket + 1, end),
                    line.substring(end + 2, close)));
        }
    }

    static boolean isFigure(Cursor cursor) {
        return cursor.begins("!")
                && Opening.of(cursor.lines().stripped(cursor.line())).isPresent();
    }

    /** The figure that begins on the line; empty when the line is none. */
    static Optional<Block> read(Cursor cursor, ElementPath path) {
        return Opening.of(cursor.lines().stripped(cursor.line())).map(new FigureReader(cursor, path)::read);
    }

    private Block read(Opening opening) {
        cursor.goTo(cursor.line() + 1);
        var facts = Facts.below(cursor, path);
        var renditions = renditions(opening.href(), facts);
        var metadata = MetadataReader.read(facts);
        var alternative = given(opening.alternative());
        var caption = caption();
        return opening.kind()
                .<Block>map(kind -> new Media(kind, renditions, alternative, caption, metadata))
                .orElseGet(() -> new Picture(renditions, alternative, caption, metadata));
    }

    private static Optional<String> given(String raw) {
        return raw.isEmpty() ? Optional.empty() : Optional.of(Escapes.resolve(raw));
    }

    private List<Rendition> renditions(String raw, FactSheet facts) {
        var all = new ArrayList<Rendition>();
        given(raw).ifPresent(href -> all.add(rendition(href, facts)));
        all.addAll(facts.list("renditions", fact -> rendition(facts, fact)));
        return all;
    }

    private static Optional<Rendition> rendition(FactSheet around, Fact fact) {
        if (!(fact instanceof Fact.Fields fields)) {
            return FactSheet.words(fact).map(Rendition::of);
        }
        var facts = around.below(fields);
        var rendition = rendition(facts.text("href").orElse(""), facts);
        facts.close();
        return Optional.of(rendition);
    }

    private static Rendition rendition(String href, FactSheet facts) {
        return new Rendition(
                href,
                facts.text("type"),
                facts.number("width"),
                facts.number("height"),
                facts.text("role"),
                facts.size("size"));
    }

    private Optional<Caption> caption() {
        Optional<RichText> text = Optional.empty();
        Optional<Credit> credit = Optional.empty();
        var where = path.child("caption");
        while (text.isEmpty() && cursor.isAdjacent("caption") || credit.isEmpty() && cursor.isAdjacent("credit")) {
            int start = cursor.start();
            if (cursor.isAdjacent("caption")) {
                text = Optional.of(cursor.inline(cursor.words("caption"), where, start));
            } else {
                credit = Optional.of(credit(where.child("credit"), start));
            }
            cursor.reading().place(where, start, cursor.end());
        }
        return text.isPresent() || credit.isPresent()
                ? Optional.of(new Caption(text.orElse(RichText.EMPTY), credit))
                : Optional.empty();
    }

    private Credit credit(ElementPath where, int start) {
        var words = Escapes.resolve(cursor.words("credit"));
        var credit = new Credit(words, Facts.contributors(cursor, where, "photographer"));
        cursor.reading().place(where, start, cursor.end());
        return credit;
    }
}
