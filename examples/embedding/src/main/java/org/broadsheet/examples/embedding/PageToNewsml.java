package org.broadsheet.examples.embedding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.newsmlg2.NewsmlG2Renderer;
import org.broadsheet.source.Source;

/** How do I turn a page into NewsML-G2? */
public final class PageToNewsml {
    private PageToNewsml() {}

    /**
     * Writes a page as a news message.
     *
     * @return what was assumed, and what the format could not carry
     * @throws IOException when writing fails
     */
    public static List<Diagnostic> write(byte[] bytes, OutputStream out) throws IOException {
        ParseResult page = Parsers.text().parse(Source.of("harbour-en.txt", bytes));
        Renderer newsml = NewsmlG2Renderer.builder().provider("Tidewater Press").build();
        List<Diagnostic> assumedOrLost = newsml.render(page, out);
        return assumedOrLost;
    }
}
