package org.broadsheet.parser.html;

import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.markup.Text;
import org.jsoup.nodes.Element;

/** Counts what a story shows and an edition cannot hold: what stands elsewhere, and pictures without a file. For one page. */
final class LeftOut {
    private static final String[] ADDRESSES = {"src", "data-src", "data-lazy-src", "data", "data-videoid"};

    private final PageTree tree;
    private final Selection selection;
    private int players;
    private int pictures;
    private int first = -1;

    LeftOut(PageTree tree, Selection selection) {
        this.tree = tree;
        this.selection = selection;
    }

    /** Tells of a film, a map or a post that is shown from elsewhere; frames that show nothing are none. */
    void player(int number) {
        Element player = tree.elements[number];
        boolean addressed = player.nameIs("video") || player.nameIs("audio");
        for (String name : ADDRESSES) {
            addressed |= player.hasAttr(name) && !player.attr(name).startsWith("about:");
        }
        boolean seen = ImageFiles.pixels(player, "width") != 1 && ImageFiles.pixels(player, "height") != 1;
        if (addressed && seen && !Sign.HIDDEN.in(tree.signs[number]) && isInStory(number)) {
            players++;
            first = first < 0 ? number : first;
        }
    }

    /** Tells of an image that names no file; one of which a copy stands beside it, for readers without scripts, is none. */
    void picture(int number) {
        Element image = tree.elements[number];
        Element parent = image.parent();
        boolean copied = parent != null && parent.children().stream().anyMatch(other -> other.nameIs("noscript"));
        if (!copied && !image.attr("alt").isBlank() && isInStory(number)) {
            pictures++;
            first = first < 0 ? number : first;
        }
    }

    private boolean isInStory(int number) {
        return !selection.isEmpty()
                && tree.firstUnits[number] >= selection.first()
                && tree.firstUnits[number] <= selection.last();
    }

    /** One note for all. */
    void tell(Findings findings) {
        if (first < 0) {
            return;
        }
        var place = tree.elements[first].sourceRange();
        findings.note(
                "html/embed-left-out",
                new Text("", Visuals.start(place), Visuals.end(place)),
                "the story shows what is left out: " + players + " films, maps, posts and the like from elsewhere, "
                        + pictures + " pictures without a file; the first of them stands here");
    }
}
