package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.loss.Losses;

/**
 * The body of one story as markup of a {@link Dialect}. What cannot be written is reported to the {@link Losses}. For one
 * story and one thread.
 */
public final class BodyMarkup {
    private static final int DEPTH = Limits.defaults().depth();

    private final Losses losses;
    private final Options options;
    private final HeadingLevels headings;

    /** For a body below a headline of level {@code 1 + options.headingOffset()}. */
    public BodyMarkup(Losses losses, Options options) {
        this.losses = losses;
        this.options = options;
        this.headings = new HeadingLevels(1 + options.headingOffset());
    }

    /**
     * How the body fits into the document around it.
     *
     * @param headingOffset 0 where a crosshead of the first level is an {@code h2}, 1 where it is an {@code h3}, and so on
     * @param direction the direction of the text around the body
     * @param kept the blocks to write; the others are passed over in silence, as they have a place of their own
     * @param finish what the format adds to links and figures
     * @param dialect the elements that it is written in
     */
    public record Options(
            int headingOffset, Direction direction, Predicate<Block> kept, Finish finish, Dialect dialect) {
        /** HTML, crossheads from {@code h2}, from left to right, all blocks, nothing added. */
        public static final Options PLAIN = new Options(0, Direction.LTR, block -> true, new Finish() {}, Dialect.HTML);

        /** NITF, all blocks, nothing added. */
        public static final Options NITF = new Options(0, Direction.LTR, block -> true, new Finish() {}, Dialect.NITF);

        /** These options with crossheads of the first level as {@code h(2 + offset)}. */
        public Options withHeadingOffset(int offset) {
            return new Options(offset, direction, kept, finish, dialect);
        }

        /** These options for text of another direction. */
        public Options withDirection(Direction other) {
            return new Options(headingOffset, other, kept, finish, dialect);
        }

        /** These options, leaving out the blocks that {@code predicate} does not accept, wherever they stand. */
        public Options keeping(Predicate<Block> predicate) {
            return new Options(headingOffset, direction, predicate, finish, dialect);
        }

        /** These options with something added to links and figures. */
        public Options finishedBy(Finish other) {
            return new Options(headingOffset, direction, kept, other, dialect);
        }
    }

    /** What a format adds to elements of the body. */
    public interface Finish {
        /** Called for each link. */
        default Element link(Element link, Mark.Link mark) {
            return link;
        }

        /** Called for the figure of each picture and each piece of media. */
        default Element figure(Element figure, Block block, ElementPath path) {
            return figure;
        }
    }

    /** The markup of the list of blocks called {@code name} of the element at {@code owner}. */
    public List<Markup> blocks(List<Block> blocks, ElementPath owner, String name) {
        return blocks(blocks, owner, name, 0);
    }

    List<Markup> blocks(List<Block> blocks, ElementPath owner, String name, int depth) {
        var markup = new ArrayList<Markup>();
        for (int i = 0; i < blocks.size(); i++) {
            markup.addAll(block(blocks.get(i), owner.child(name, i), depth));
        }
        return markup;
    }

    /** The markup of one block; none for one that is left out. */
    public List<Markup> block(Block block, ElementPath path) {
        return block(block, path, 0);
    }

    private List<Markup> block(Block block, ElementPath path, int depth) {
        if (depth >= DEPTH) {
            losses.dropped(path, "blocks nested deeper than " + DEPTH + " are not written");
            return List.of();
        }
        return options.kept.test(block) ? block.match(options.dialect.block(this, path, depth + 1)) : List.of();
    }

    /** The content of a list item or a cell: bare text where it is a single paragraph with words. */
    List<Markup> content(List<Block> content, ElementPath owner, int depth) {
        return content.size() == 1
                        && content.get(0) instanceof Paragraph paragraph
                        && !paragraph.text().isBlank()
                ? text(paragraph.text(), owner.child("content", 0).child("text"))
                : blocks(content, owner, "content", depth);
    }

    /** The markup of the running text at {@code path}. */
    public List<Markup> text(RichText text, ElementPath path) {
        return new TextMarkup(losses, options, path).of(text);
    }

    /** A paragraph of the running text at {@code path}. */
    public Element paragraph(RichText text, ElementPath path) {
        return element("p", text(text, path));
    }

    /** Reports white space that markup does not keep in the line of plain characters at {@code path}. */
    public void reportSpaces(String line, ElementPath path) {
        TextMarkup.reportSpaces(line, path, losses);
    }

    /** The address as it may be written; one that is refused or changed is reported. */
    public Optional<String> url(String href, ElementPath path) {
        return TextMarkup.url(href, path, losses);
    }

    /** Warns that something at {@code path} is not in the output. */
    public void lost(ElementPath path, String message) {
        losses.dropped(path, message);
    }

    Losses losses() {
        return losses;
    }

    Options options() {
        return options;
    }

    HeadingLevels headings() {
        return headings;
    }
}
