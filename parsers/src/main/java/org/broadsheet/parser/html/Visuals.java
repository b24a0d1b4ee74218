package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.TagKind;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Node;
import org.jsoup.nodes.Range;

/** Makes nodes of the pictures of a page, each picture once. For one page. */
final class Visuals {
    /** Images that are smaller in both directions are marks, not pictures. */
    private static final int SMALLEST = 100;

    private static final Set<String> MARKS = Set.of(
            "logo",
            "icon",
            "icons",
            "avatar",
            "emoji",
            "spinner",
            "pixel",
            "tracking",
            "badge",
            "sprite",
            "smiley",
            "loader",
            "placeholder-icon",
            "gravatar",
            "transparent",
            "placeholder",
            "blank",
            "dummy",
            "loading",
            "arrow",
            "play-button",
            "spacer",
            "flag",
            "qr",
            "qrcode");

    private final PageTree tree;
    private final ImageFiles files;
    private final BitSet furniture;
    private final Selection selection;
    private final Set<String> writers;
    private final LeftOut leftOut;
    private final Set<String> shown = new HashSet<>();

    /** Portraits of the {@code writers}, names in lower case, are no pictures of the story. */
    Visuals(Scene scene, Set<String> writers, LeftOut leftOut) {
        this.tree = scene.tree();
        this.files = new ImageFiles(scene.addresses());
        this.furniture = scene.furniture();
        this.selection = scene.selection();
        this.writers = writers;
        this.leftOut = leftOut;
    }

    /** The images in an element that are pictures and were not shown before. */
    List<Node> images(int element) {
        var images = new ArrayList<Node>();
        for (int i = element; i < tree.ends[element]; i++) {
            if (tree.kinds[i] == TagKind.IMAGE && !tree.name(i).equals("picture")) {
                image(i, images);
            }
        }
        return images;
    }

    private void image(int number, List<Node> images) {
        org.jsoup.nodes.Element image = tree.elements[number];
        List<ImageFiles.File> all = files.of(image);
        if (all.isEmpty()) {
            leftOut.picture(number);
            return;
        }
        String address = all.get(0).address();
        if (!isMark(image, address) && !isPortrait(image) && !isTeaser(number) && shown.add(key(address))) {
            images.add(node(image, all.get(0)));
        }
    }

    private static Element node(org.jsoup.nodes.Element image, ImageFiles.File file) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("src", file.address());
        if (image.hasAttr("alt")) {
            attributes.put("alt", image.attr("alt"));
        }
        file.describe(attributes);
        Range place = image.sourceRange();
        return new Element("img", attributes, List.of(), start(place), end(place));
    }

    /** A further file of the first image in an element, as the reader of bodies knows it. */
    List<Node> others(int element) {
        var others = new ArrayList<Node>();
        for (int i = element; i < tree.ends[element]; i++) {
            if (tree.kinds[i] == TagKind.IMAGE && !tree.name(i).equals("picture")) {
                files.of(tree.elements[i]).stream().skip(1).forEach(file -> others.add(other(file)));
                break;
            }
        }
        return others;
    }

    private static Element other(ImageFiles.File file) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("class", "rendition");
        attributes.put("value", file.address());
        file.describe(attributes);
        return Element.of("data", attributes, List.of());
    }

    boolean isFurniture(int element) {
        return furniture.get(element);
    }

    /** Whether an image is a sign of the page's own: by its size or its names. */
    private static boolean isMark(org.jsoup.nodes.Element image, String address) {
        int width = ImageFiles.pixels(image, "width");
        int height = ImageFiles.pixels(image, "height");
        if (width > 0 && width < SMALLEST && (height == 0 || height < SMALLEST) || height > 0 && height < 40) {
            return true;
        }
        if (named(image.attr("class"))
                || named(image.attr("alt")) && image.attr("alt").length() < 20) {
            return true;
        }
        return isMark(address);
    }

    /** Whether a file is called a sign of the page's own. */
    static boolean isMark(String address) {
        String file = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.contains(".svg") || named(file);
    }

    private boolean isPortrait(org.jsoup.nodes.Element image) {
        return writers.contains(Blanks.single(image.attr("alt")).toLowerCase(Locale.ROOT));
    }

    /** Whether an image leads to another page: behind the story, or with words of its own that are no caption. */
    private boolean isTeaser(int image) {
        int link = image;
        while (link > 0 && !tree.name(link).equals("a")) {
            link = tree.parents[link];
        }
        if (link == 0 || isFile(tree.elements[link].attr("href"))) {
            return false;
        }
        boolean behind = !selection.isEmpty() && tree.firstUnits[image] > selection.last();
        return behind || !selection.touches(tree, link) && leads(link);
    }

    private boolean leads(int link) {
        for (int i = tree.firstUnits[link]; i < tree.unitsEnd(link); i++) {
            int owner = tree.units.get(i).owner;
            int signs = tree.signsAbove(owner, link);
            boolean caption = tree.name(owner).equals("figcaption") || Sign.CAPTION.in(signs) || Sign.CREDIT.in(signs);
            if (!caption && tree.units.get(i).chars > 20) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFile(String href) {
        int end = href.indexOf('?');
        String path = (end < 0 ? href : href.substring(0, end)).toLowerCase(Locale.ROOT);
        return href.isEmpty()
                || path.startsWith("#")
                || path.startsWith("javascript:")
                || path.matches(".*\\.(jpe?g|png|webp|gif|avif)");
    }

    private static boolean named(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (MARKS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What tells a picture from others: the name of its file, without what is asked of it. */
    static String key(String address) {
        int end = address.indexOf('?');
        String path = end < 0 ? address : address.substring(0, end);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() > 8 ? name : address;
    }

    static int start(Range place) {
        return place.isTracked() ? place.startPos() : -1;
    }

    static int end(Range place) {
        return place.isTracked() ? place.endPos() : -1;
    }
}
