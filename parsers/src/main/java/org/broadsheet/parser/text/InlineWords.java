package org.broadsheet.parser.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the words and the pictures of one paragraph or heading of a Markdown tree. */
final class InlineWords extends AbstractVisitor {
    private final Nodes nodes;
    private final boolean runsOn;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private InlineTags tags;
    private int[] textStarts = new int[4];
    private int[] sourceStarts = new int[4];
    private int stretches;
    private int start;
    private int end;

    private InlineWords(Node parent, Nodes nodes, boolean runsOn) {
        this.nodes = nodes;
        this.runsOn = runsOn;
        this.start = nodes.start(parent);
        this.end = nodes.end(parent);
        this.tags = InlineTags.of(parent);
    }

    static InlineWords of(Node parent, Nodes nodes, boolean runsOn) {
        var inline = new InlineWords(parent, nodes, runsOn);
        inline.visitChildren(parent);
        return inline;
    }

    Words words() {
        if (stretches == 0) {
            return Words.of("", start);
        }
        return new Words(
                new RichText(runs),
                plain.toString(),
                Arrays.copyOf(textStarts, stretches),
                Arrays.copyOf(sourceStarts, stretches),
                start,
                end);
    }

    List<Picture> pictures() {
        return pictures;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral(), text);
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral(), code);
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br ?/?>")) {
            add("\n", html);
        } else if (tags.isPaired(html)) {
            InlineTags.mark(html).ifPresent(mark -> turn(mark, InlineTags.isClosing(html)));
        } else if (!html.getLiteral().startsWith("<!--")) {
            add(html.getLiteral(), html);
        }
    }

    private void turn(Mark mark, boolean off) {
        if (off) {
            marks.pop();
        } else {
            marks.push(mark);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (!runsOn && !plain.isEmpty()) {
            add(" ", lineBreak);
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n", lineBreak);
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(Mark.Style.EMPHASIS, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        marked(Mark.Style.STRONG, strong);
    }

    /** A mail address in angle brackets is read as a link whose scheme the page does not print; it stays plain text. */
    @Override
    public void visit(Link link) {
        if (link.getFirstChild() instanceof Text text && link.getDestination().equals("mailto:" + text.getLiteral())) {
            visitChildren(link);
        } else {
            marked(new Mark.Link(link.getDestination(), Optional.ofNullable(link.getTitle())), link);
        }
    }

    @Override
    public void visit(Image image) {
        var alternative = of(image, nodes, runsOn).words().plain();
        var picture = Picture.at(image.getDestination());
        pictures.add(new Picture(
                picture.renditions(),
                Optional.of(alternative).filter(words -> !words.isBlank()),
                Optional.ofNullable(image.getTitle())
                        .filter(words -> !words.isBlank())
                        .map(Caption::of),
                picture.metadata()));
        passOver(image);
    }

    /** A picture before the first word or behind the last one is no part of the words. */
    private void passOver(Image image) {
        boolean placed = !image.getSourceSpans().isEmpty();
        if (placed && plain.toString().isBlank()) {
            start = nodes.end(image);
            while (start < end && Character.isWhitespace(nodes.source().charAt(start))) {
                start++;
            }
        } else if (placed && lastWords(image)) {
            end = Math.min(end, nodes.start(image));
        }
    }

    private static boolean lastWords(Node image) {
        Node next = image.getNext();
        while (next instanceof Image || next instanceof SoftLineBreak) {
            next = next.getNext();
        }
        return next == null && image.getParent() instanceof org.commonmark.node.Block;
    }

    private void marked(Mark mark, Node node) {
        var around = tags;
        tags = InlineTags.of(node);
        marks.push(mark);
        visitChildren(node);
        marks.pop();
        tags = around;
    }

    private void add(String literal, Node node) {
        if (stretches == textStarts.length) {
            textStarts = Arrays.copyOf(textStarts, stretches * 2);
            sourceStarts = Arrays.copyOf(sourceStarts, stretches * 2);
        }
        textStarts[stretches] = plain.length();
        sourceStarts[stretches++] = sourceStart(literal, node);
        plain.append(literal);
        runs.add(new Run(literal, List.copyOf(marks)));
    }

    /** Code and breaks have marks of their own around the literal. */
    private int sourceStart(String literal, Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return stretches == 0 ? start : sourceStarts[stretches - 1];
        }
        int at = nodes.start(node);
        int found = node instanceof Code ? nodes.source().indexOf(literal, at) : at;
        return found < 0 ? at : found;
    }
}
