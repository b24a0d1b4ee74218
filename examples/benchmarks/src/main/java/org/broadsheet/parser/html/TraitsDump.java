package org.broadsheet.parser.html;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.parser.html.choice.Setting;
import org.broadsheet.parser.html.choice.Trait;
import org.broadsheet.parser.html.choice.Traits;
import org.broadsheet.parser.html.tree.Container;
import org.broadsheet.parser.html.tree.Frames;
import org.broadsheet.parser.html.tree.Furniture;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Unit;
import org.broadsheet.source.Source;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Writes the traits of all words of pages, for {@code train/block_weights.py}: a line for each unit, parted by tabs. It has
 * the page, eight numbers (the element above its own and the one above that, its look, its level as a heading, its characters,
 * whether it stands in the container, in the frame of a picture, in the headline), its values and its words.
 */
public final class TraitsDump {
    private final Setting setting;
    private final PrintStream out;
    private final BitSet framed = new BitSet();

    private TraitsDump(Setting setting, PrintStream out) {
        this.setting = setting;
        this.out = out;
        PageTree tree = setting.tree;
        setting.frames.stream().forEach(i -> framed.set(tree.firstUnits[i], tree.unitsEnd(i)));
    }

    /** Reads the pages of the folders that the arguments name, and writes to standard output. */
    public static void main(String[] folders) throws IOException {
        try (var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8)) {
            out.println("#" + Stream.of(Trait.values()).map(Trait::key).collect(Collectors.joining("\t")));
            for (String folder : folders) {
                List<Path> pages;
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    pages = files.sorted().toList();
                }
                for (Path page : pages) {
                    new TraitsDump(setting(page), out).write(page.getFileName().toString());
                }
            }
        }
    }

    private static Setting setting(Path page) throws IOException {
        Source source = Charsets.decoded(Source.of(page.toString(), Files.readAllBytes(page)), Optional.empty());
        Document document = Parser.htmlParser().parseInput(source.text(), "");
        var tree = PageTree.of(document);
        var evidence = Evidence.of(tree);
        var furniture = Furniture.of(tree);
        return new Setting(
                tree, furniture, Frames.of(tree), Container.of(tree, furniture), evidence.known(Display.of(evidence)));
    }

    private void write(String page) {
        var traits = new Traits(setting);
        for (int i = 0; i < setting.tree.units.size(); i++) {
            var line = new StringJoiner("\t").add(page);
            place(i, line);
            for (double value : traits.of(i)) {
                line.add(
                        value == (long) value
                                ? Long.toString((long) value)
                                : String.format(Locale.ROOT, "%.4f", value));
            }
            out.println(line.add(setting.tree.words(setting.tree.units.get(i))));
        }
    }

    private void place(int i, StringJoiner line) {
        PageTree tree = setting.tree;
        Unit unit = tree.units.get(i);
        int parent = tree.parents[unit.owner];
        int headline = setting.headline;
        boolean inHeadline = headline >= 0 && i >= tree.firstUnits[headline] && i < tree.unitsEnd(headline);
        line.add(String.valueOf(parent)).add(String.valueOf(tree.parents[parent]));
        line.add(String.valueOf(setting.looks.of(unit.owner))).add(String.valueOf(setting.level(i)));
        line.add(String.valueOf(unit.chars)).add(i >= setting.first && i < setting.end ? "1" : "0");
        line.add(framed.get(i) ? "1" : "0").add(inHeadline ? "1" : "0");
    }
}
