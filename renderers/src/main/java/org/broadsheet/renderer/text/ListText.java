package org.broadsheet.renderer.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Paragraph;

/** Writes lists. One that a reader could not tell from its neighbour, or whose numbers say too little, is announced. */
final class ListText {
    private static final int HIGHEST = 999_999_999;

    private final Page page;
    private final BlockText inner;

    ListText(Page page, BlockText inner) {
        this.page = page;
        this.inner = inner;
    }

    void write(ListBlock list, ElementPath path, Optional<Block> before) throws IOException {
        boolean told = list.ordered()
                && (list.items().isEmpty()
                        || list.start() < 0
                        || list.start() > HIGHEST - list.items().size());
        boolean follows = before.filter(block -> block instanceof ListBlock other && other.ordered() == list.ordered())
                .isPresent();
        if (told || follows || list.items().isEmpty()) {
            page.line("@list");
        }
        if (told) {
            page.facts(List.of("ordered: true", "start: " + list.start()));
        }
        items(list, path, told ? 1 : list.start());
    }

    private void items(ListBlock list, ElementPath path, int start) throws IOException {
        boolean loose = list.items().stream().anyMatch(item -> !isShort(item));
        for (int at = 0; at < list.items().size(); at++) {
            if (loose && at > 0) {
                page.blank();
            }
            var item = list.items().get(at);
            var marker = list.ordered() ? start + at + ". " : "- ";
            var where = path.child("items", at);
            page.within(marker, " ".repeat(marker.length()), () -> inner.write(item.content(), where, "content"));
        }
    }

    private static boolean isShort(ListBlock.Item item) {
        return item.content().isEmpty()
                || item.content().size() == 1 && item.content().get(0) instanceof Paragraph;
    }
}
