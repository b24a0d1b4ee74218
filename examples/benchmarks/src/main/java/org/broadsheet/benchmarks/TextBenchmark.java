package org.broadsheet.benchmarks;

import java.util.List;
import org.broadsheet.format.ParseResult;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A text page to an edition, beside commonmark-java that reads the same characters. */
@State(Scope.Benchmark)
public class TextBenchmark {
    private static final int SIZE = 40_000;

    private static final Parser COMMONMARK = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Which page. */
    @Param({"english", "chinese"})
    public String page = "";

    private String text = "";

    /** Makes the page. */
    @Setup
    public void make() {
        text = page.equals("english") ? Pages.english(7, SIZE) : Pages.chinese(7, SIZE);
    }

    /** The library. */
    @Benchmark
    public ParseResult work() {
        return Parsers.text().parse(Source.of("page.txt", text));
    }

    /** The floor. */
    @Benchmark
    public Node floor() {
        return COMMONMARK.parse(text);
    }
}
