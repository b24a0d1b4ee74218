package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Block;
import org.broadsheet.parser.markup.BodyReader;
import org.broadsheet.parser.markup.HtmlNodes;
import org.broadsheet.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the blocks that tools write into Markdown as HTML: tables above all. */
final class HtmlBlocks {
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)</?(?:table|tbody|thead|tr|html|body|figure|img|ul|ol|dl|p|div|center|blockquote|section|article)\\b");

    private HtmlBlocks() {}

    /** The blocks of {@code html}; empty when it is to be kept as it stands, as something of it would be lost. */
    static Optional<List<Block>> of(String html, Limits limits) {
        if (!KNOWN.matcher(html).lookingAt() || html.contains("<!--")) {
            return Optional.empty();
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        var read = BodyReader.within(limits).read(List.of(HtmlNodes.of(body, limits)), Source.of("", html));
        boolean whole = read.diagnostics().isEmpty() && (!read.blocks().isEmpty() || !body.hasText());
        return Optional.of(read.blocks()).filter(blocks -> whole);
    }
}
