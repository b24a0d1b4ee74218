package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.TagKind;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.Text;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes that the reader of bodies reads: of those parts of a page alone that belong to the story, pictures with
 * their captions as figures. For one page.
 */
final class NodeMaker {
    private static final String[] KEPT = {"title", "lang", "start", "colspan", "rowspan"};
    /** A cell with more words than this is a column of the page, and its table none. */
    private static final int LAYOUT = 1500;
    /** Lists and tables that stand deeper than this are no such things to a reader. */
    private static final int DEEPEST = 60;

    private final PageTree tree;
    private final Addresses addresses;
    private final Visuals visuals;
    private final int container;
    private final BitSet frames;
    private final BitSet kept;
    private final LeftOut leftOut;
    private final BitSet texts = new BitSet();
    private int depth;
    private boolean pictures = true;
    private boolean everything;

    NodeMaker(Scene scene, Visuals visuals, LeftOut leftOut) {
        this.tree = scene.tree();
        this.addresses = scene.addresses();
        this.visuals = visuals;
        this.container = scene.container();
        this.frames = scene.frames();
        this.kept = scene.selection().kept();
        this.leftOut = leftOut;
        for (int i = 0; i < tree.texts; i++) {
            if (tree.textUnits[i] >= 0 && kept.get(tree.textUnits[i])) {
                texts.set(i);
            }
        }
    }

    /** The kept content of an element. */
    List<Node> content(int element) {
        var nodes = new ArrayList<Node>();
        children(element, nodes);
        return nodes;
    }

    /** The whole content of an element, without pictures. */
    List<Node> words(int element) {
        boolean all = everything;
        boolean shown = pictures;
        everything = true;
        pictures = false;
        List<Node> nodes = content(element);
        everything = all;
        pictures = shown;
        return nodes;
    }

    private void children(int element, List<Node> into) {
        int child = element + 1;
        int text = tree.firstTexts[element];
        for (org.jsoup.nodes.Node node : tree.elements[element].childNodes()) {
            if (node instanceof TextNode words) {
                text(words, tree.textUnits[text++], into);
            } else if (node instanceof org.jsoup.nodes.Element) {
                element(child, into);
                text = tree.endTexts[child];
                child = tree.ends[child];
            }
        }
    }

    private void text(TextNode words, int unit, List<Node> into) {
        if (unit >= 0 && (everything || kept.get(unit))) {
            var place = words.sourceRange();
            into.add(new Text(words.getWholeText(), Visuals.start(place), Visuals.end(place)));
        }
    }

    private void element(int number, List<Node> into) {
        switch (tree.kinds[number]) {
            case SILENT -> {}
            case BREAK -> {
                if (!into.isEmpty()) {
                    into.add(Element.of("br", Map.of(), List.of()));
                }
            }
            case IMAGE, NOSCRIPT -> {
                if (shows(number) && !visuals.isFurniture(number)) {
                    into.addAll(visuals.images(number));
                }
            }
            case PLAYER -> player(number, into);
            default -> inner(number, into);
        }
    }

    /** Words of the story may stand outside its container; its pictures do not. */
    private boolean shows(int number) {
        return pictures && tree.isIn(number, container);
    }

    private void inner(int number, List<Node> into) {
        if (shows(number) && frames.get(number)) {
            if (!visuals.isFurniture(number)) {
                figure(number).ifPresent(into::add);
            }
            return;
        }
        var children = new ArrayList<Node>();
        boolean shows = shows(number) && tree.images[number] > 0 && !visuals.isFurniture(number);
        depth++;
        if (shows || hasText(number)) {
            children(number, children);
        }
        depth--;
        if (!children.isEmpty()) {
            into.add(wrapped(number, children));
        }
    }

    private boolean hasText(int number) {
        int first = tree.firstTexts[number];
        int next = everything ? first : texts.nextSetBit(first);
        return next >= 0 && next < tree.endTexts[number];
    }

    private Element wrapped(int number, List<Node> children) {
        org.jsoup.nodes.Element element = tree.elements[number];
        var place = element.sourceRange();
        var end = element.endSourceRange();
        int start = Visuals.start(place);
        int stop = end.isTracked() && end.endPos() >= start ? end.endPos() : Visuals.end(place);
        return new Element(name(number), attributes(number), children, start, stop);
    }

    private String name(int number) {
        String name = tree.name(number);
        if (name.indexOf('-') > 0 && tree.kinds[number] == TagKind.INLINE) {
            return "span";
        }
        if (name.indexOf('-') > 0 || depth > DEEPEST && tree.kinds[number] == TagKind.BLOCK && !name.equals("p")) {
            return "div";
        }
        return switch (name) {
            case "table", "tbody", "thead", "tfoot", "tr", "td", "th" -> isLayout(number) ? "div" : name;
            case "figure", "figcaption", "header", "footer", "center", "form", "label", "address" -> "div";
            default -> name;
        };
    }

    /** Whether the table around a part of one holds columns of a page. */
    private boolean isLayout(int number) {
        int table = number;
        while (table > 0 && !tree.name(table).equals("table")) {
            table = tree.parents[table];
        }
        return tree.good[table] > LAYOUT || table == 0;
    }

    private Map<String, String> attributes(int number) {
        org.jsoup.nodes.Element element = tree.elements[number];
        if (element.attributesSize() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (String name : KEPT) {
            if (element.hasAttr(name)) {
                attributes.put(name, element.attr(name));
            }
        }
        addresses.of(element, "href").ifPresent(href -> attributes.put("href", href));
        addresses.of(element, "cite").ifPresent(href -> attributes.put("cite", href));
        if (Sign.PULLQUOTE.in(tree.signs[number])) {
            attributes.put("class", "pullquote");
        } else if (Sign.CREDIT.in(tree.signs[number]) && everything) {
            attributes.put("class", "credit");
        }
        return attributes;
    }

    /** Sound and film are kept with their files; what is shown from elsewhere is told. */
    private void player(int number, List<Node> into) {
        org.jsoup.nodes.Element player = tree.elements[number];
        boolean film = player.nameIs("video") || player.nameIs("audio");
        if (!shows(number) || visuals.isFurniture(number)) {
            return;
        } else if (!film) {
            leftOut.player(number);
            return;
        }
        var sources = new ArrayList<Node>();
        for (org.jsoup.nodes.Element source : player.children()) {
            if (source.nameIs("source") && source.hasAttr("src")) {
                sources.add(Element.of("source", addressed(source), List.of()));
            }
        }
        Map<String, String> attributes = addressed(player);
        if (!sources.isEmpty() || attributes.containsKey("src")) {
            var place = player.sourceRange();
            into.add(new Element(player.normalName(), attributes, sources, Visuals.start(place), Visuals.end(place)));
        } else {
            leftOut.player(number);
        }
    }

    private Map<String, String> addressed(org.jsoup.nodes.Element element) {
        Map<String, String> attributes = new HashMap<>();
        if (ImageFiles.isUsable(element.attr("src").strip())) {
            attributes.put("src", addresses.resolve(element.attr("src")));
        }
        if (element.hasAttr("type")) {
            attributes.put("type", element.attr("type"));
        }
        return attributes;
    }

    /** The pictures that an image element shows. */
    List<Node> image(int number) {
        return visuals.images(number);
    }

    /** A picture with what is written under it. */
    Optional<Element> figure(int number) {
        List<Node> parts = new ArrayList<>(visuals.images(number));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        parts.addAll(visuals.others(number));
        captions(number, parts);
        var place = tree.elements[number].sourceRange();
        var end = tree.elements[number].endSourceRange();
        int stop = end.isTracked() ? end.endPos() : Visuals.end(place);
        return Optional.of(new Element("figure", Map.of(), parts, Visuals.start(place), stop));
    }

    /** The topmost elements that are called captions, or else all words. */
    private void captions(int frame, List<Node> into) {
        boolean named = false;
        int at = frame + 1;
        while (at < tree.ends[frame]) {
            @Nullable String kind = captionKind(at);
            if (kind == null) {
                at++;
                continue;
            }
            caption(at, kind, into);
            named |= kind.equals("figcaption");
            at = tree.ends[at];
        }
        if (!named
                && into.stream()
                        .noneMatch(node ->
                                node instanceof Element part && part.name().equals("figcaption"))) {
            caption(frame, "figcaption", into);
        }
    }

    private @Nullable String captionKind(int element) {
        if (tree.kinds[element] == TagKind.SILENT) {
            return null;
        }
        int signs = tree.signs[element];
        if (tree.name(element).equals("figcaption")
                || Sign.CAPTION.in(signs)
                        && tree.images[element] == 0
                        && tree.name(element).indexOf('h') != 0) {
            return "figcaption";
        }
        return Sign.CREDIT.in(signs) && tree.images[element] == 0 ? "credit" : null;
    }

    private void caption(int element, String kind, List<Node> into) {
        List<Node> words = words(element);
        if (!words.isEmpty()) {
            boolean credit = kind.equals("credit");
            var wrapped = wrapped(element, words);
            into.add(new Element(
                    credit ? "div" : "figcaption",
                    credit ? Map.of("class", "credit") : Map.of(),
                    wrapped.children(),
                    wrapped.start(),
                    wrapped.end()));
        }
    }
}
