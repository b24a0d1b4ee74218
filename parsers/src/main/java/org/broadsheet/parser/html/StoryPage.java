package org.broadsheet.parser.html;

import java.util.BitSet;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.html.choice.Outline;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.choice.Setting;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.tree.Container;
import org.broadsheet.parser.html.tree.Frames;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;

/** Reads the one story of a tree, stage after stage. */
final class StoryPage {
    private final Source source;
    private final Scene scene;

    StoryPage(PageTree tree, BitSet furniture, Evidence evidence, Addresses addresses, Source source) {
        this.source = source;
        var display = Display.of(evidence);
        int container = Container.of(tree, furniture);
        BitSet frames = Frames.of(tree);
        var judged = Selection.of(new Setting(tree, furniture, frames, container, evidence.known(display)));
        Selection selection = new Outline(tree, furniture).mended(judged);
        if (2 * selection.charsIn(tree, container) < selection.charsIn(tree, 0)) {
            container = selection.around(tree);
        }
        selection.dropLinesAbove(tree, display.element(), container);
        var titles = Titles.of(tree);
        new Cards(titles, addresses).takeFrom(selection);
        var page = new Scene(tree, evidence, display, furniture, frames, container, selection, titles, addresses);
        scene = page.with(new DisplayLines(page).story());
    }

    Scene scene() {
        return scene;
    }

    /** The story, which is to be called {@code path}; {@code map} is told where its parts stand. */
    Article read(ElementPath path, SourceMap.Builder map, Limits limits, Findings findings) {
        var bylines = Writers.of(scene.evidence(), scene.display().element(), scene.container());
        var story = new StoryBody(scene, bylines, source, limits, findings);
        Article article = new StoryFacts(scene).article(story.opening());
        story.places().tell(map, source, path, "body", article.body());
        return article;
    }
}
