package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Block;
import org.broadsheet.model.Picture;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The passages of a Markdown-like page. Indents make no code block: pages indent their paragraphs.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 */
final class MarkdownPassages {
    /** All of CommonMark's but indented code, in the order in which they are tried. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCK_TYPES = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCK_TYPES)
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(64)
            .build();

    private static final Pattern IMAGE_COMMENT =
            Pattern.compile("(?i)\\s*<!--[\\s_-]*(?:image|picture|figure|photo|img)[\\s_-]*-->");

    /** The number of characters from which words with a line of marks right below are text above a rule. */
    private static final int LONGEST_UNDERLINED = 160;

    private final String source;
    private final boolean runsOn;
    private final Limits limits;
    private final Nodes nodes;
    private final List<Passage> passages;

    private MarkdownPassages(Nodes nodes, boolean runsOn, Limits limits, List<Passage> passages) {
        this.source = nodes.source();
        this.runsOn = runsOn;
        this.limits = limits;
        this.nodes = nodes;
        this.passages = passages;
    }

    /**
     * The passages of {@code source}; {@code runsOn} says that lines join without a blank. Stops when there are more than the
     * limit of blocks.
     */
    static List<Passage> of(String source, boolean runsOn, Limits limits) {
        var passages = new ArrayList<Passage>();
        for (MarkdownPieces.Piece piece : MarkdownPieces.of(source, limits)) {
            if (!piece.marked()) {
                passages.add(Passage.text(Words.of(source.substring(piece.start(), piece.end()), piece.start())
                        .stripped()));
                continue;
            }
            var page = new MarkdownPassages(new Nodes(source, piece.start()), runsOn, limits, passages);
            Node document = PARSER.parse(source.substring(piece.start(), piece.end()));
            var references = References.of(document);
            for (Node node = document.getFirstChild();
                    node != null && passages.size() <= limits.blocks();
                    node = node.getNext()) {
                page.add(node, references);
            }
        }
        return List.copyOf(passages);
    }

    private void add(Node node, References references) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        int start = nodes.start(node);
        int end = nodes.end(node);
        if (node instanceof Heading heading) {
            addHeading(heading, start, end);
        } else if (node instanceof Paragraph) {
            addParagraph(node, start, end);
        } else if (node instanceof ThematicBreak) {
            passages.add(Passage.mark(Passage.Kind.RULE, Optional.empty(), start, end));
        } else if (node instanceof HtmlBlock) {
            addHtml(start, end);
        } else if (node instanceof LinkReferenceDefinition definition && references.use(definition)) {
            passages.add(Passage.mark(Passage.Kind.MARK, Optional.empty(), start, end));
        } else {
            var blocks = new MarkdownBlocks(nodes, runsOn);
            var block = blocks.block(node);
            passages.add(Passage.block(block, start, end, blocks.said()));
        }
    }

    private void addHeading(Heading heading, int start, int end) {
        var inline = InlineWords.of(heading, nodes, runsOn);
        var words = inline.words().stripped();
        if (source.charAt(start) != '#' && words.length() > LONGEST_UNDERLINED) {
            passages.add(Passage.text(words));
            passages.add(Passage.mark(Passage.Kind.RULE, Optional.empty(), end, end));
        } else if (!words.isBlank()) {
            passages.add(Passage.heading(heading.getLevel(), words, start, end));
        }
        addPictures(inline, start, end);
    }

    private void addPictures(InlineWords inline, int start, int end) {
        for (Picture picture : inline.pictures()) {
            passages.add(Passage.mark(Passage.Kind.IMAGE, Optional.of(picture), start, end));
        }
    }

    private void addParagraph(Node paragraph, int start, int end) {
        var inline = InlineWords.of(paragraph, nodes, runsOn);
        addPictures(inline, start, end);
        var words = inline.words().stripped();
        if (!words.isBlank()) {
            passages.add(Passage.text(words));
        }
    }

    /** A comment that says no more than that there was a picture is its mark; other words of comments are kept. */
    private void addHtml(int start, int end) {
        Matcher image = IMAGE_COMMENT.matcher(source).region(start, end);
        int from = start;
        if (image.lookingAt()) {
            passages.add(Passage.mark(Passage.Kind.IMAGE, Optional.empty(), start, image.end()));
            from = image.end();
        }
        var words = Words.of(source.substring(from, end), from).stripped();
        if (words.plain().startsWith("<!--")) {
            addComment(words);
        } else if (!words.isBlank()) {
            HtmlBlocks.of(words.plain(), limits)
                    .ifPresentOrElse(
                            blocks -> addBlocks(blocks, words.start(), end), () -> passages.add(Passage.text(words)));
        }
    }

    /** The words of a comment are nobody's, and become a notice; its marks say nothing. */
    private void addComment(Words words) {
        int end = words.plain().endsWith("-->") ? words.end() - 3 : words.end();
        var marks = List.of(new int[] {words.start(), words.start() + 4}, new int[] {end, words.end()});
        passages.add(new Passage(
                Passage.Kind.MARK,
                0,
                Words.of("", words.start()),
                Optional.empty(),
                words.start(),
                words.end(),
                marks));
    }

    private void addBlocks(List<Block> blocks, int start, int end) {
        passages.add(Passage.mark(Passage.Kind.MARK, Optional.empty(), start, end));
        for (Block block : blocks) {
            passages.add(
                    block instanceof Picture
                            ? Passage.mark(Passage.Kind.IMAGE, Optional.of(block), start, end)
                            : Passage.block(block, start, end, List.of()));
        }
    }
}
