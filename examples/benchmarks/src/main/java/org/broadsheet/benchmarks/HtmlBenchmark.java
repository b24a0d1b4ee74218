package org.broadsheet.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.broadsheet.format.Parser;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Web pages to editions, beside jsoup that makes trees of the same bytes, and beside other readers of news pages. Each
 * operation reads all pages of a set.
 */
@State(Scope.Benchmark)
public class HtmlBenchmark {
    private static final Parser READER = Parsers.html();

    /** Which pages: made up, or those of a folder. */
    @Param({"invented", "folder"})
    public String page = "";

    private List<byte[]> pages = List.of();

    /** Makes or reads the pages. */
    @Setup
    public void make() throws IOException {
        pages = page.equals("invented") ? WebPages.invented(20) : WebPages.ofFolder();
    }

    /** The library. */
    @Benchmark
    public void work(Blackhole sink) {
        for (byte[] bytes : pages) {
            sink.consume(READER.parse(Source.of("page.html", bytes)));
        }
    }

    /** The floor. */
    @Benchmark
    public void floor(Blackhole sink) throws IOException {
        for (byte[] bytes : pages) {
            sink.consume(tree(bytes));
        }
    }

    /** Readability4J, text and metadata. */
    @Benchmark
    public void readability(Blackhole sink) throws IOException {
        for (byte[] bytes : pages) {
            sink.consume(new Readability4J("https://news.example/", tree(bytes)).parse());
        }
    }

    /** boilerpipe, text alone. It knows no charset; the floor's tree is what finds it. */
    @Benchmark
    public void boilerpipe(Blackhole sink) throws IOException, BoilerpipeProcessingException {
        for (byte[] bytes : pages) {
            sink.consume(ArticleExtractor.INSTANCE.getText(tree(bytes).outerHtml()));
        }
    }

    private static Document tree(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://news.example/");
    }
}
