package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Rendition;
import org.broadsheet.parser.html.data.Addresses;
import org.jsoup.nodes.Element;

/** Finds the files of an image: the widest of its sets of sources, and where scripts that load it late look for it. */
record ImageFiles(Addresses addresses) {
    private static final String[] SETS = {
        "srcset", "data-srcset", "data-lazy-srcset", "data-src-set", "data-original-set", "data-sizes-srcset"
    };
    private static final String[] LATE = {
        "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-hi-res-src", "data-full-src",
        "data-image", "data-img", "data-echo", "data-large-file", "data-orig-file", "data-img-url", "data-src-large",
        "data-actualsrc", "data-lazyload", "data-delayed-url", "data-li-src", "data-image-src", "data-original-src"
    };
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif");

    /**
     * A file.
     *
     * @param type its media type, as the page or the end of its name tells; empty when neither does
     * @param width in pixels, 0 when it is not told
     * @param height in pixels, 0 when it is not told
     */
    record File(String address, String type, int width, int height) {
        /** The file as a picture has it. */
        Rendition rendition() {
            return new Rendition(
                    address,
                    Optional.of(type).filter(known -> !known.isEmpty()),
                    Optional.of(width).filter(pixels -> pixels > 0),
                    Optional.of(height).filter(pixels -> pixels > 0),
                    Optional.empty(),
                    Optional.empty());
        }

        /** Adds what is known of the file to the attributes of an element, as the reader of bodies knows them. */
        void describe(Map<String, String> attributes) {
            if (!type.isEmpty()) {
                attributes.put("type", type);
            }
            if (width > 0) {
                attributes.put("width", String.valueOf(width));
            }
            if (height > 0) {
                attributes.put("height", String.valueOf(height));
            }
        }
    }

    /** A file of a set, {@code rank} what it is chosen by. */
    private record Choice(File file, int rank) {}

    /** The widest file first, then what is shown where nothing better is known; none for an image that shows nothing. */
    List<File> of(Element image) {
        var sets = new ArrayList<Choice>();
        var plain = new ArrayList<File>();
        gather(image, image, sets, plain);
        for (Element part : image.children()) {
            gather(part, image, sets, plain);
        }
        Element parent = image.parent();
        if (parent != null && parent.nameIs("picture")) {
            for (Element source : parent.children()) {
                if (source.nameIs("source")) {
                    gather(source, image, sets, plain);
                }
            }
        }
        var all = new ArrayList<File>();
        widest(sets).map(file -> sized(file, image)).ifPresent(all::add);
        plain.stream()
                .filter(file -> all.isEmpty() || !all.get(0).address().equals(file.address()))
                .limit(1)
                .forEach(all::add);
        return all;
    }

    private void gather(Element element, Element image, List<Choice> sets, List<File> plain) {
        for (String name : SETS) {
            if (element.hasAttr(name)) {
                set(element.attr(name), element.attr("type"), sets);
            }
        }
        for (String name : LATE) {
            if (element.hasAttr(name)) {
                add(element.attr(name), image, plain);
            }
        }
        if (element.hasAttr("src")) {
            add(element.attr("src"), image, plain);
        }
    }

    private void add(String address, Element image, List<File> plain) {
        String stripped = address.strip();
        if (isUsable(stripped)) {
            plain.add(new File(
                    addresses.resolve(stripped), type(stripped), pixels(image, "width"), pixels(image, "height")));
        }
    }

    /** The height of an image holds for the file that is as wide as it. */
    private static File sized(File file, Element image) {
        boolean same = file.width > 0 && file.width == pixels(image, "width");
        return same ? new File(file.address, file.type, file.width, pixels(image, "height")) : file;
    }

    static boolean isUsable(String address) {
        return address.length() > 4
                && address.length() < 4000
                && !address.startsWith("data:")
                && !address.startsWith("blob:")
                && !address.startsWith("javascript:")
                && address.indexOf('{') < 0
                && address.indexOf(' ') < 0;
    }

    /** Entries are parted by a comma and a blank, as addresses may hold commas. */
    private void set(String set, String type, List<Choice> files) {
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (set.charAt(at) <= ' ' || set.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < set.length() && set.charAt(end) > ' ') {
                end++;
            }
            int next = set.indexOf(',', end);
            int stop = next < 0 ? set.length() : next;
            boolean closed = end > at && set.charAt(end - 1) == ',';
            String address = set.substring(at, closed ? end - 1 : end);
            if (isUsable(address)) {
                files.add(choice(
                        address, type, closed ? "" : set.substring(end, stop).strip()));
            }
            at = closed ? end : stop + 1;
        }
    }

    private Choice choice(String address, String type, String descriptor) {
        int number = number(descriptor);
        boolean times = descriptor.indexOf('x') > 0;
        var file = new File(
                addresses.resolve(address),
                type.startsWith("image/") ? type : type(address),
                descriptor.endsWith("w") ? number : 0,
                0);
        return new Choice(file, times ? number * 100 : number);
    }

    /** The media type that the end of a file's name tells; empty when it tells none. */
    static String type(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        int dot = address.lastIndexOf('.', end - 1);
        String ending =
                dot < 0 || end - dot > 5 ? "" : address.substring(dot + 1, end).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "");
    }

    /** The pixels that an attribute of an image tells; 0 when it tells none. */
    static int pixels(Element image, String attribute) {
        String value = image.attr(attribute).strip();
        return value.endsWith("%") ? 0 : number(value);
    }

    /** The number that words begin with; 0 when there is none. */
    private static int number(String words) {
        int digits = 0;
        while (digits < words.length() && words.charAt(digits) >= '0' && words.charAt(digits) <= '9' && digits < 6) {
            digits++;
        }
        return digits == 0 ? 0 : Integer.parseInt(words.substring(0, digits));
    }

    private static Optional<File> widest(List<Choice> files) {
        Choice best = null;
        for (Choice file : files) {
            if (best == null || file.rank > best.rank) {
                best = file;
            }
        }
        return Optional.ofNullable(best).map(Choice::file);
    }
}
