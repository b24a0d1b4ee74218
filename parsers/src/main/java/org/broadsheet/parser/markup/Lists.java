package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Block;
import org.broadsheet.model.ListBlock;

/** The items of lists. */
final class Lists {
    private final Flow flow;
    private final Style style;
    private final List<List<Block>> items = new ArrayList<>();

    private Lists(Flow flow, Style style) {
        this.flow = flow;
        this.style = style;
    }

    static void read(Flow flow, Element list, Style style) {
        var lists = new Lists(flow, style);
        lists.items(list);
        boolean ordered = list.name().equals("ol");
        lists.add(
                new ListBlock(
                        ordered,
                        Numbers.of(list, "start")
                                .or(() -> Numbers.of(list, "seqnum"))
                                .orElse(1),
                        lists.made()),
                list);
    }

    /** A list of terms and what is said of them. */
    static void definitions(Flow flow, Element list, Style style) {
        var lists = new Lists(flow, style);
        lists.terms(list, true);
        flow.reading()
                .findings()
                .note(
                        "markup/terms-flattened",
                        list,
                        "a list of terms is read as a list, each term before what is said of it");
        lists.add(new ListBlock(false, 1, lists.made()), list);
    }

    private void add(ListBlock block, Element list) {
        if (!block.items().isEmpty() || flow.reading().options().exact()) {
            flow.add(block, list);
        }
    }

    private List<ListBlock.Item> made() {
        return items.stream().map(ListBlock.Item::new).toList();
    }

    /** A list right inside of a list belongs to the item before it. */
    private void items(Element list) {
        for (Node node : list.children()) {
            if (node instanceof Element element && element.name().equals("li")) {
                items.add(flow.inside(element.children(), Languages.ofBlock(element, style)));
            } else if (!(node instanceof Text text) || !text.value().isBlank()) {
                List<Block> content = flow.inside(List.of(node), style);
                boolean continued = node instanceof Element element && Kind.of(element.name()) == Kind.LIST;
                put(content, continued);
            }
        }
    }

    private boolean terms(Element list, boolean first) {
        boolean fresh = first;
        for (Node node : list.children()) {
            if (node instanceof Element element && element.name().equals("div")) {
                fresh = terms(element, fresh);
            } else if (!(node instanceof Text text) || !text.value().isBlank()) {
                boolean term = node instanceof Element element && element.name().equals("dt");
                put(flow.inside(List.of(node), style), !(term && fresh));
                fresh = !term;
            }
        }
        return fresh;
    }

    private void put(List<Block> content, boolean continued) {
        if (content.isEmpty()) {
            return;
        }
        if (continued && !items.isEmpty()) {
            var more = new ArrayList<>(items.remove(items.size() - 1));
            more.addAll(content);
            items.add(more);
        } else {
            items.add(content);
        }
    }
}
