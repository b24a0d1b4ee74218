package org.broadsheet.parser.html;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.source.Source;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Writes the traits of all words in the containers of pages, for {@code train/block_weights.py}: a line for each unit, its
 * page, its values and its words, parted by tabs.
 */
public final class TraitsDump {
    private TraitsDump() {}

    /** Reads the pages of the folders that the arguments name, and writes to standard output. */
    public static void main(String[] folders) throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println("#" + Stream.of(Trait.values()).map(Trait::key).collect(Collectors.joining("\t")));
        for (String folder : folders) {
            List<Path> pages;
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                pages = files.sorted().toList();
            }
            for (Path page : pages) {
                dump(page, out);
            }
        }
        out.flush();
    }

    private static void dump(Path page, PrintStream out) throws IOException {
        var source = Source.of(page.toString(), Files.readAllBytes(page));
        Document document = Parser.htmlParser().parseInput(Charsets.text(source), "");
        var tree = PageTree.of(document);
        var furniture = Furniture.of(tree);
        var title =
                MetaTags.of(tree.finds.metas).first("og:title", "twitter:title").orElse(document.title());
        var setting = new Setting(tree, furniture, Container.of(tree, furniture), title);
        var traits = new Traits(setting);
        for (int i = setting.first; i < setting.end; i++) {
            Unit unit = tree.units.get(i);
            out.print(page.getFileName());
            for (double value : traits.of(i)) {
                out.print('\t');
                out.print(
                        value == (long) value
                                ? Long.toString((long) value)
                                : String.format(Locale.ROOT, "%.4f", value));
            }
            out.print('\t');
            out.println(tree.words(unit));
        }
    }
}
