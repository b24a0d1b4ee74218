package org.broadsheet.parser;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.format.Format;
import org.broadsheet.format.Parser;
import org.broadsheet.json.JsonReader;
import org.broadsheet.parser.html.HtmlParser;
import org.broadsheet.parser.newsmlg2.NewsmlG2Parser;
import org.broadsheet.parser.ninjs.NinjsParser;
import org.broadsheet.parser.nitf.NitfParser;
import org.broadsheet.parser.text.TextParser;
import org.broadsheet.source.Source;

/** The table of all readers. Each is immutable, and safe for use by several threads. */
public final class Parsers {
    private static final List<Row> TABLE = List.of(
            new Row(Format.TEXT, Parsers::text),
            new Row(Format.HTML, Parsers::html),
            new Row(Format.JSON, Parsers::json),
            new Row(Format.NINJS, Parsers::ninjs),
            new Row(Format.NEWSML_G2, Parsers::newsmlG2),
            new Row(Format.NITF, Parsers::nitf));

    private Parsers() {}

    /** The formats that can be read. */
    public static List<Format> formats() {
        return TABLE.stream().map(Row::format).toList();
    }

    /** The reader of the format called {@code id}. */
    public static Optional<Parser> find(String id, ParserOptions options) {
        return TABLE.stream()
                .filter(row -> row.format.id().equals(id))
                .findFirst()
                .map(row -> row.maker.apply(options));
    }

    /**
     * The format of {@code source}, as far as it can be read here: by the longest known ending of its name; where that is
     * shared by several formats, unknown or not there, by its first characters as well. Text, when nothing speaks against
     * it.
     *
     * @return empty when the source is in a format that cannot be read
     */
    public static Optional<Format> detect(Source source) {
        return new FormatSniffer(formats()).detect(source);
    }

    /** The reader of plain and Markdown-like text. */
    public static Parser text() {
        return text(ParserOptions.defaults());
    }

    /** The reader of web pages. */
    public static Parser html() {
        return html(ParserOptions.defaults());
    }

    private static Parser html(ParserOptions options) {
        var builder = HtmlParser.builder().limits(options.limits()).strict(options.strict());
        options.baseUrl().ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** The reader of our own JSON. */
    public static Parser json() {
        return json(ParserOptions.defaults());
    }

    /** The reader of ninjs. */
    public static Parser ninjs() {
        return ninjs(ParserOptions.defaults());
    }

    /** The reader of NITF. */
    public static Parser nitf() {
        return nitf(ParserOptions.defaults());
    }

    private static Parser nitf(ParserOptions options) {
        return NitfParser.builder()
                .limits(options.limits())
                .strict(options.strict())
                .build();
    }

    private static Parser ninjs(ParserOptions options) {
        return NinjsParser.builder()
                .limits(options.limits())
                .strict(options.strict())
                .build();
    }

    /** The reader of NewsML-G2. */
    public static Parser newsmlG2() {
        return newsmlG2(ParserOptions.defaults());
    }

    private static Parser newsmlG2(ParserOptions options) {
        var builder = NewsmlG2Parser.builder().limits(options.limits()).strict(options.strict());
        options.schemes().forEach(scheme -> builder.scheme(scheme.alias(), scheme.uri()));
        return builder.build();
    }

    private static Parser json(ParserOptions options) {
        return JsonReader.builder()
                .limits(options.limits())
                .strict(options.strict())
                .build();
    }

    private static Parser text(ParserOptions options) {
        var builder = TextParser.builder()
                .limits(options.limits())
                .repair(options.repair())
                .explain(options.explain());
        options.dialect().ifPresent(builder::dialect);
        return builder.build();
    }

    private record Row(Format format, Function<ParserOptions, Parser> maker) {}
}
