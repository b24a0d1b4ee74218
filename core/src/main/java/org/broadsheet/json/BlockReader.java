package org.broadsheet.json;

import java.util.List;
import java.util.Optional;
import org.broadsheet.json.token.Words;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;
import org.jspecify.annotations.Nullable;

/** Reads blocks. */
final class BlockReader {
    private final Input in;
    private final TextReader texts;
    private final MediumReader media;

    BlockReader(Input in, TextReader texts, MediumReader media) {
        this.in = in;
        this.texts = texts;
        this.media = media;
    }

    /** The block at hand. */
    Block block() {
        in.block();
        in.deeper();
        var typed = in.openTyped("the block");
        Block block = switch (typed.type()) {
            case "paragraph" -> paragraph();
            case "crosshead" -> crosshead();
            case "quotation" -> quotation();
            case "pullQuote" -> pullQuote();
            case "list" -> list();
            case "table" -> table();
            case "picture" -> media.picture();
            case "media" -> media.media();
            case "preformatted" -> preformatted();
            default -> unknown(typed);
        };
        in.shallower();
        return block;
    }

    private Paragraph paragraph() {
        var text = new MarkedText(in);
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "text" -> text.text();
                case "marks" -> text.marks();
                default -> in.unknown(name);
            }
        }
        return new Paragraph(text.required("the paragraph"));
    }

    private Crosshead crosshead() {
        var text = new MarkedText(in);
        int level = 1;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "level" -> level = in.number(1);
                case "text" -> text.text();
                case "marks" -> text.marks();
                default -> in.unknown(name);
            }
        }
        return new Crosshead(text.required("the crosshead"), level);
    }

    private Quotation quotation() {
        List<Block> content = List.of();
        Optional<RichText> attribution = Optional.empty();
        Optional<String> source = Optional.empty();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "content" -> content = in.list(name, this::block);
                case "attribution" -> attribution = Optional.of(in.child(name, texts::words));
                case "source" -> source = Optional.of(in.text(name));
                default -> in.unknown(name);
            }
        }
        return new Quotation(content, attribution, source);
    }

    private PullQuote pullQuote() {
        var text = new MarkedText(in);
        Optional<RichText> attribution = Optional.empty();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "text" -> text.text();
                case "marks" -> text.marks();
                case "attribution" -> attribution = Optional.of(in.child(name, texts::words));
                default -> in.unknown(name);
            }
        }
        return new PullQuote(text.required("the pull quote"), attribution);
    }

    private ListBlock list() {
        boolean ordered = false;
        int start = 1;
        List<ListBlock.Item> items = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "ordered" -> ordered = in.flag();
                case "start" -> start = in.number(Integer.MIN_VALUE);
                case "items" -> items = in.list(name, this::item);
                default -> in.unknown(name);
            }
        }
        return new ListBlock(ordered, start, items);
    }

    private ListBlock.Item item() {
        List<Block> content = List.of();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "content" -> content = in.list(name, this::block);
                default -> in.unknown(name);
            }
        }
        return new ListBlock.Item(content);
    }

    private Table table() {
        Optional<RichText> caption = Optional.empty();
        List<Table.Row> rows = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "caption" -> caption = Optional.of(in.child(name, texts::words));
                case "rows" -> rows = in.list(name, this::row);
                default -> in.unknown(name);
            }
        }
        return new Table(caption, rows);
    }

    private Table.Row row() {
        List<Table.Cell> cells = List.of();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "cells" -> cells = in.list(name, this::cell);
                default -> in.unknown(name);
            }
        }
        return new Table.Row(cells);
    }

    private Table.Cell cell() {
        boolean header = false;
        int columnSpan = 1;
        int rowSpan = 1;
        List<Block> content = List.of();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "header" -> header = in.flag();
                case "columnSpan" -> columnSpan = in.number(1);
                case "rowSpan" -> rowSpan = in.number(1);
                case "content" -> content = in.list(name, this::block);
                default -> in.unknown(name);
            }
        }
        return new Table.Cell(content, header, columnSpan, rowSpan);
    }

    private Preformatted preformatted() {
        @Nullable String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "text" -> text = in.string();
                default -> in.unknown(name);
            }
        }
        if (text == null) {
            throw in.missing("the preformatted text", "text");
        }
        return new Preformatted(text);
    }

    private UnknownBlock unknown(Input.Typed typed) {
        var json = in.rest(typed);
        in.refuseIfStrict("json/unknown-block", "the block " + Words.quoted(typed.type()) + " is unknown");
        return new UnknownBlock(typed.type(), json);
    }
}
