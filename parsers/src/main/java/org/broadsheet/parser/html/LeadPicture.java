package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.TagKind;
import org.broadsheet.parser.markup.Node;

/** The pictures that stand between a headline and the body of its story, or right above the headline. */
record LeadPicture(Scene scene, BitSet frames) {
    /** What a page shows before its story may be a gallery; no more of it is taken. */
    private static final int MOST = 1;

    List<Node> nodes(NodeMaker maker) {
        PageTree tree = scene.tree();
        int around = scene.around();
        var nodes = new ArrayList<Node>();
        if (around == scene.container() && !tree.name(around).equals("article")) {
            around = tree.parents[around];
        }
        int at = around + 1;
        while (at < scene.container() && nodes.size() < MOST) {
            if (scene.furniture().get(at) || isWriters(tree.signs[at])) {
                at = tree.ends[at];
            } else if (frames.get(at)) {
                maker.figure(at).ifPresent(nodes::add);
                at = tree.ends[at];
            } else {
                if (tree.kinds[at] == TagKind.IMAGE && tree.images[at] > 0) {
                    nodes.addAll(maker.image(at));
                }
                at++;
            }
        }
        return nodes;
    }

    /** Who wrote a story is shown beside the byline. */
    private static boolean isWriters(int signs) {
        return Sign.AUTHOR.in(signs) || Sign.BYLINE.in(signs) && !Sign.PICTURE.in(signs);
    }
}
