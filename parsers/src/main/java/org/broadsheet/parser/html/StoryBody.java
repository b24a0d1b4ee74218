package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.format.Limits;
import org.broadsheet.language.Language;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.credit.ClosingCredit;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.time.PrintedTime;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.BodyReader;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.Places;
import org.broadsheet.parser.markup.Text;
import org.broadsheet.source.Source;

/** The blocks of a page's story, the lead picture before them. */
final class StoryBody {
    /** A text that the page keeps for machines replaces what is seen when that is shorter than this share of it. */
    private static final double LEAST_SEEN = .6;

    /** A page that shows fewer characters may have its story in a script alone. */
    private static final int NEXT_TO_NOTHING = 300;

    /** A line above the story is there for the time in it when it has no more characters, ... */
    private static final int LONGEST_TIME_LINE = 60;
    /** ... and no more beside the time. */
    private static final int MOST_BESIDE_TIME = 25;

    private final Scene scene;
    private final Places places;
    private final List<Block> blocks = new ArrayList<>();
    private final StoryOpening opening;
    /** The lines that are told as bylines already. */
    private final Set<String> signed;

    StoryBody(Scene scene, List<Byline> bylines, Source source, Limits limits, Findings findings) {
        this.scene = scene;
        signed = bylines.stream().map(Byline::text).collect(Collectors.toSet());
        PageTree tree = scene.tree();
        BitSet frames = scene.frames();
        var leftOut = new LeftOut(tree, scene.selection());
        var visuals = new Visuals(scene, writers(bylines), leftOut);
        var maker = new NodeMaker(scene, visuals, leftOut);
        List<Node> nodes = new ArrayList<>(new LeadPicture(scene, frames).nodes(maker));
        nodes.addAll(maker.content(scene.selection().around(tree, scene.container())));
        var reader = BodyReader.within(limits).below(headlineLevel());
        Body body = scene.evidence().tag().map(reader::in).orElse(reader).read(nodes, source);
        places = body.places();
        findings.addAll(body.diagnostics());
        body.blocks().forEach(this::add);
        leftOut.tell(findings);
        hidden(findings);
        told(findings);
        opening = StoryOpening.of(blocks, bylines, scene.evidence().language(), places);
    }

    private static Set<String> writers(List<Byline> bylines) {
        return bylines.stream()
                .flatMap(byline -> byline.contributors().stream())
                .map(writer -> writer.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The story, with what its first paragraph opens with apart. */
    StoryOpening opening() {
        return opening;
    }

    Places places() {
        return places;
    }

    private int headlineLevel() {
        int element = scene.display().element();
        String name = element < 0 ? "h1" : scene.tree().name(element);
        return name.matches("h[1-3]") ? name.charAt(1) - '0' : 1;
    }

    private void add(Block block) {
        boolean title = block instanceof Crosshead head && isTitle(head.text());
        boolean told =
                block instanceof Paragraph line && isToldElsewhere(line.text().plain());
        if (title || told || isPrintedTitle(block)) {
            return;
        }
        if (block instanceof Picture picture) {
            Block credited = credited(picture);
            places.move(block, credited);
            blocks.add(credited);
        } else {
            blocks.add(block);
        }
    }

    /** Whether a block is the headline of a page that sets it as no heading: the first words of the story. */
    private boolean isPrintedTitle(Block block) {
        return scene.display().element() < 0
                && block instanceof Paragraph first
                && isTitle(first.text())
                && blocks.stream().allMatch(Picture.class::isInstance);
    }

    /** Whether a line says what is told as a fact: who wrote the story, or above its first paragraph when. */
    private boolean isToldElsewhere(String words) {
        if (signed.contains(words)) {
            return true;
        }
        boolean above = blocks.stream().noneMatch(Paragraph.class::isInstance);
        return above
                && words.length() <= LONGEST_TIME_LINE
                && PrintedTime.in(scene.evidence().language())
                        .in(words)
                        .filter(time -> words.length() - time.text().length() <= MOST_BESIDE_TIME)
                        .isPresent();
    }

    private boolean isTitle(RichText words) {
        return words.plain().strip().equalsIgnoreCase(scene.display().words());
    }

    /** The picture with the credit that its caption closes with apart from it. */
    private Picture credited(Picture picture) {
        Optional<Caption> caption =
                picture.caption().filter(words -> words.credit().isEmpty());
        if (caption.isEmpty()) {
            return picture;
        }
        RichText words = caption.get().text();
        Language language = scene.evidence().language();
        return ClosingCredit.ofCaption(words.plain(), language)
                .or(() -> ClosingCredit.below(words.plain(), language))
                .map(found -> {
                    RichText text = words.slice(0, end(words, found.start()));
                    return picture.withCaption(new Caption(text, Optional.of(found.credit())));
                })
                .orElse(picture);
    }

    private static int end(RichText words, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where next to nothing of the story is seen, the page may tell all of it to machines. */
    private void hidden(Findings findings) {
        int seen = scene.selection().charsIn(scene.tree(), 0);
        Optional<String> told = scene.evidence()
                .told()
                .or(() -> seen < NEXT_TO_NOTHING ? ScriptStory.find(scene.tree().finds.scripts) : Optional.empty());
        if (told.isEmpty() || told.get().length() < 200 || seen >= LEAST_SEEN * letters(told.get())) {
            return;
        }
        blocks.removeIf(block -> !(block instanceof Picture));
        for (String line : paragraphs(told.get())) {
            String words = Thing.clean(line);
            if (!words.isEmpty()) {
                blocks.add(Paragraph.of(words));
            }
        }
        findings.note(
                "html/body-from-data",
                Text.of(""),
                "the page shows less of the story than its data block tells, so the body is taken from there");
    }

    /** A story without a picture may have one that a script would have shown. */
    private void told(Findings findings) {
        if (blocks.isEmpty() || blocks.stream().anyMatch(Picture.class::isInstance)) {
            return;
        }
        new ToldPicture(scene.evidence(), scene.addresses()).find().ifPresent(picture -> {
            blocks.add(0, picture);
            findings.note(
                    "html/picture-from-data",
                    Text.of(""),
                    "the page shows no picture in its story, so the one that it names to machines leads it");
        });
    }

    private static String[] paragraphs(String text) {
        String breaks = text.toLowerCase(Locale.ROOT).contains("<p") || text.contains("<br")
                ? text.replaceAll("(?i)</p>|<br\\s*/?>|</li>|</h\\d>", "\n")
                : text;
        return breaks.split("\\r?\\n", -1);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += text.charAt(i) > ' ' ? 1 : 0;
        }
        return letters;
    }
}
