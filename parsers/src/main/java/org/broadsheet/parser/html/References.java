package org.broadsheet.parser.html;

import java.util.Optional;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.tree.PageTree;

/** Makes pointers to other stories of headings that lead to them. */
record References(PageTree tree, Addresses addresses) {
    private static final int LONGEST = 400;

    /** The story that a heading announces; its address where the heading holds a link or stands in one. */
    Reference of(int heading) {
        return of(heading, Optional.empty(), Optional.empty());
    }

    /** The story that a heading announces, with what stands beside it. */
    Reference of(int heading, Optional<String> teaser, Optional<Picture> picture) {
        String words = Blanks.single(tree.wordsIn(heading, LONGEST).replace('\n', ' '));
        return new Reference(RichText.of(words), href(heading), teaser.map(RichText::of), picture);
    }

    private Optional<String> href(int heading) {
        for (int at = heading; at < tree.ends[heading]; at++) {
            Optional<String> address = link(at);
            if (address.isPresent()) {
                return address;
            }
        }
        for (int at = heading; at > 0; at = tree.parents[at]) {
            Optional<String> address = link(at);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private Optional<String> link(int element) {
        return tree.name(element).equals("a") ? addresses.of(tree.elements[element], "href") : Optional.empty();
    }
}
