package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/** A row of blocks as it is read. Words that no block is around become paragraphs of their own. */
final class Flow {
    private static final String LEVEL = "level-";
    private static final String SPLIT = "a paragraph with two line breaks in a row is read as several paragraphs";

    private final Reading reading;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final Words words = new Words();
    private int from = -1;
    private int to = -1;

    Flow(Reading reading, int depth) {
        this.reading = reading;
        this.depth = depth;
    }

    Reading reading() {
        return reading;
    }

    Words words() {
        return words;
    }

    /** The blocks so far. */
    List<Block> blocks() {
        end(false);
        return blocks;
    }

    /** The blocks that {@code nodes} are inside of a block of this flow. */
    List<Block> inside(List<? extends Node> nodes, Style style) {
        Flow inner = reading.flow(depth + 1);
        inner.all(nodes, style);
        return inner.blocks();
    }

    /** Reads nodes one after the other. */
    void all(List<? extends Node> nodes, Style style) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                text(text, style);
            } else if (node instanceof Element element) {
                element(element, style);
            }
        }
    }

    /** Adds a block that stands where {@code where} does. */
    void add(Block block, Node where) {
        end(false);
        put(block, where.start(), where.end());
    }

    private void put(Block block, int start, int end) {
        reading.count();
        blocks.add(block);
        reading.places().put(block, start, end);
    }

    private void text(Text text, Style style) {
        boolean nothing = words.isEmpty();
        words.add(text.value(), style.marks());
        if (!words.isEmpty()) {
            from = nothing ? text.start() : from;
            to = text.end();
        }
    }

    private void element(Element element, Style around) {
        Kind kind = Kind.of(element.name());
        if (kind.isBlock()) {
            block(kind, element, Languages.ofBlock(element, around));
        } else {
            Inline.read(this, kind, element, around);
        }
    }

    private void block(Kind kind, Element element, Style style) {
        switch (kind) {
            case PARAGRAPH -> paragraph(element, style);
            case HEADING -> heading(element, style);
            case QUOTATION -> add(Quotations.of(this, element, style), element);
            case LIST -> Lists.read(this, element, style);
            case DEFINITIONS -> Lists.definitions(this, element, style);
            case TABLE -> Tables.read(this, element, style);
            case PREFORMATTED -> add(new Preformatted(Preformatting.of(element, reading.findings())), element);
            case FIGURE -> Figures.read(this, element, style);
            case IMAGE -> Images.picture(element, reading).ifPresent(picture -> add(picture, element));
            case PLAYER -> add(Players.of(element, reading.findings()), element);
            case MEDIA -> MediaReader.read(this, element, style);
            case RULE -> {
                end(false);
                reading.findings().note("markup/rule-dropped", element, "a rule between passages is left out");
            }
            default -> container(element, style);
        }
    }

    private void container(Element element, Style style) {
        if (Quotations.isPulled(element)) {
            add(Quotations.pulled(this, element, style), element);
            return;
        }
        end(false);
        all(element.children(), style);
        end(false);
    }

    /** A paragraph that a renderer of ours wrote is one even when it is blank. */
    private void paragraph(Element element, Style style) {
        end(false);
        int before = blocks.size();
        all(element.children(), style);
        if (blocks.size() == before) {
            from = element.start();
            to = element.end();
            end(reading.options().exact());
        } else {
            end(false);
        }
    }

    private void heading(Element element, Style style) {
        end(false);
        RichText text = line(element.children(), style);
        if (!Words.isBlank(text)) {
            add(new Crosshead(text, level(element)), element);
        }
    }

    private int level(Element element) {
        int number = element.name().charAt(element.name().length() - 1) - '0';
        int above = element.name().startsWith("hl") ? 1 : reading.options().headlineLevel();
        return Numbers.positive(element, "data-level")
                .or(() -> classLevel(element))
                .orElse(Math.max(number - above, 1));
    }

    /** NITF has one heading for all levels, whose class tells the level in bodies of ours. */
    private static Optional<Integer> classLevel(Element element) {
        return element.said("class")
                .filter(name -> element.name().equals("hl2") && name.startsWith(LEVEL))
                .flatMap(name -> Numbers.positive(name.substring(LEVEL.length())));
    }

    /** The words of nodes in one text; what is no words, such as a picture among them, joins this flow before them. */
    RichText line(List<? extends Node> nodes, Style style) {
        Flow inner = reading.flow(depth + 1);
        inner.all(nodes, style);
        if (inner.blocks.isEmpty()) {
            return reading.options().exact() ? inner.words.take() : joined(inner.words.takeParagraphs());
        }
        var lines = new ArrayList<RichText>();
        for (Block block : inner.blocks()) {
            if (block instanceof Picture || block instanceof Media) {
                blocks.add(block);
            } else {
                Sayings.of(block).forEach(lines::add);
            }
        }
        return joined(lines);
    }

    private static RichText joined(List<RichText> lines) {
        if (lines.size() < 2) {
            return lines.isEmpty() ? RichText.EMPTY : lines.get(0);
        }
        var runs = new ArrayList<Run>();
        for (RichText line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.LINE_BREAK);
            }
            runs.addAll(line.runs());
        }
        return new RichText(runs);
    }

    /** Makes paragraphs of the words so far; a blank one only where it is demanded. */
    private void end(boolean blank) {
        int start = from;
        int end = to;
        from = -1;
        to = -1;
        if (reading.options().exact()) {
            RichText text = words.take();
            if (blank || !text.isBlank()) {
                put(new Paragraph(text), start, end);
            }
        } else if (!words.isEmpty()) {
            List<RichText> paragraphs = words.takeParagraphs();
            paragraphs.forEach(text -> put(new Paragraph(text), start, end));
            if (paragraphs.size() > 1) {
                reading.findings().note("markup/paragraph-split", Text.at(start, end), SPLIT);
            }
        }
    }
}
