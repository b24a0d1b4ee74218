package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.fact.Lines;
import org.broadsheet.parser.text.fact.Reading;

/** Reads the blocks of one container: a body, a quotation, an item, a cell. */
final class BlockReader {
    private static final Set<String> BLOCKS = Set.of("crosshead", "list", "pullquote", "table", "unknown");
    private static final Set<String> PARTS = Set.of(
            "kicker",
            "deck",
            "byline",
            "dateline",
            "summary",
            "reference",
            "teaser",
            "caption",
            "credit",
            "attribution",
            "source",
            "row",
            "cell",
            "header");

    private final Cursor cursor;
    private final int depth;

    /** @param depth the containers around these blocks */
    BlockReader(Cursor cursor, int depth) {
        this.cursor = cursor;
        this.depth = depth;
        cursor.reading().depth(depth);
    }

    /** All blocks of the lines within the element at {@code path}. */
    static List<Block> all(Reading reading, Lines lines, ElementPath path, int depth) {
        var reader = new BlockReader(new Cursor(reading, lines, 0), depth);
        var blocks = new ArrayList<Block>();
        while (reader.cursor.toNext()) {
            blocks.add(reader.next(path.child("content", blocks.size())));
        }
        return blocks;
    }

    /** The block that begins on the line, which is not blank; it will stand at {@code path}. */
    Block next(ElementPath path) {
        cursor.reading().block();
        int start = cursor.start();
        var block = read(path, start);
        cursor.reading().place(path, start, cursor.end());
        return block;
    }

    private Block read(ElementPath path, int start) {
        return switch (cursor.charAt(start)) {
            case '#' -> heading(path, start);
            case '>' -> quotation(path);
            case '|' -> new TableReader(cursor, depth).pipes(path, Optional.empty());
            case '!' -> FigureReader.read(cursor, path).orElseGet(() -> paragraph(path, start));
            case '`' -> FenceReader.read(cursor, path).orElseGet(() -> paragraph(path, start));
            case '@' -> directive(path, start);
            default ->
                Marker.at(cursor).isPresent() ? new ListReader(cursor, depth).items(path) : paragraph(path, start);
        };
    }

    private Block heading(ElementPath path, int start) {
        var heading = Heading.at(cursor);
        if (heading.isEmpty()) {
            return paragraph(path, start);
        }
        if (heading.get().signs() < 3) {
            return misplaced(path, "a section or an article cannot begin inside another block");
        }
        var raw = cursor.raw(heading.get().textStart());
        return new Crosshead(cursor.inline(raw, path, start), heading.get().signs() - 2);
    }

    private Block directive(ElementPath path, int start) {
        var name = cursor.directive().orElse("");
        if (PARTS.contains(name) || Notices.KINDS.containsKey(name)) {
            return misplaced(path, "'@" + name + "' has nothing here that it could belong to");
        }
        if (!BLOCKS.contains(name) || name.equals("list") && start + 5 < cursor.lineEnd()) {
            var message = "'@" + name + "' is no directive; the line is kept as text";
            cursor.reading().warn("text/directive-unknown", message, path, start, cursor.lineEnd());
            return paragraph(path, start);
        }
        return switch (name) {
            case "crosshead" -> crosshead(path, start);
            case "list" -> new ListReader(cursor, depth).announced(path);
            case "pullquote" -> pullQuote(path, start);
            case "table" -> new TableReader(cursor, depth).announced(path);
            default -> FenceReader.unknown(cursor, path);
        };
    }

    private Block crosshead(ElementPath path, int start) {
        var text = cursor.inline(cursor.words("crosshead"), path, start);
        var facts = Facts.below(cursor, path);
        int level = facts.number("level").filter(number -> number > 0).orElse(1);
        facts.close();
        return new Crosshead(text, level);
    }

    private Block pullQuote(ElementPath path, int start) {
        var text = cursor.inline(cursor.words("pullquote"), path, start);
        return new PullQuote(text, part("attribution", path));
    }

    /** The running text of the directive {@code name} that follows at once, if one does. */
    private Optional<RichText> part(String name, ElementPath path) {
        if (!cursor.isAdjacent(name)) {
            return Optional.empty();
        }
        int start = cursor.start();
        var text = cursor.inline(cursor.words(name), path.child(name), start);
        cursor.reading().place(path.child(name), start, cursor.end());
        return Optional.of(text);
    }

    private Block quotation(ElementPath path) {
        var lines = cursor.lines();
        var within = new Lines(cursor.reading().source().text());
        for (; cursor.isAdjacent() && cursor.begins(">"); cursor.goTo(cursor.line() + 1)) {
            int start = cursor.start() + 1;
            within.add(cursor.charAt(start) == ' ' ? start + 1 : start, lines.end(cursor.line()));
        }
        return new BlockReader(new Cursor(cursor.reading(), within, 0), depth + 1).quoted(path);
    }

    private Quotation quoted(ElementPath path) {
        var blocks = new ArrayList<Block>();
        Optional<RichText> attribution = Optional.empty();
        Optional<String> source = Optional.empty();
        while (cursor.toNext()) {
            if (attribution.isEmpty() && cursor.isAdjacent("attribution")) {
                attribution = part("attribution", path);
            } else if (source.isEmpty() && cursor.isAdjacent("source")) {
                source = Optional.of(Escapes.resolve(cursor.words("source")));
            } else {
                blocks.add(next(path.child("content", blocks.size())));
            }
        }
        return new Quotation(blocks, attribution, source);
    }

    private Block paragraph(ElementPath path, int start) {
        var raw = new StringBuilder(cursor.raw(start));
        while (cursor.isAdjacent() && !beginsBlock()) {
            var next = cursor.raw(cursor.start());
            raw.append(SoftBreak.between(raw, next)).append(next);
        }
        cursor.reading().length(raw.length());
        return new Paragraph(cursor.inline(raw.toString(), path, start));
    }

    private boolean beginsBlock() {
        int start = cursor.start();
        return switch (cursor.charAt(start)) {
            case '#' -> Heading.at(cursor).isPresent();
            case '>', '|' -> true;
            case '!' -> FigureReader.isFigure(cursor);
            case '`' -> FenceReader.isFence(cursor);
            case '@' ->
                cursor.directive()
                        .filter(name ->
                                BLOCKS.contains(name) || PARTS.contains(name) || Notices.KINDS.containsKey(name))
                        .isPresent();
            default -> Marker.at(cursor).isPresent();
        };
    }

    private Block misplaced(ElementPath path, String reason) {
        int line = cursor.line();
        var message = reason + "; the line is kept as text";
        cursor.reading().warn("text/directive-misplaced", message, path, cursor.start(), cursor.lineEnd());
        cursor.goTo(line + 1);
        return new Paragraph(cursor.verbatim(line));
    }
}
