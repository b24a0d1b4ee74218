package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * A file.
     *
     * @param width in pixels, 0 when it is not told
     */
    record File(String address, int width) {}

    /** The widest file first, then what is shown where nothing better is known; none for an image that shows nothing. */
    List<String> of(Element image) {
        var sets = new ArrayList<File>();
        var plain = new ArrayList<String>();
        gather(image, sets, plain);
        for (Element part : image.children()) {
            gather(part, sets, plain);
        }
        Element parent = image.parent();
        if (parent != null && parent.nameIs("picture")) {
            for (Element source : parent.children()) {
                if (source.nameIs("source")) {
                    gather(source, sets, plain);
                }
            }
        }
        var all = new ArrayList<String>();
        widest(sets).ifPresent(all::add);
        plain.stream().filter(address -> !all.contains(address)).limit(1).forEach(all::add);
        return all;
    }

    private void gather(Element element, List<File> sets, List<String> plain) {
        for (String name : SETS) {
            if (element.hasAttr(name)) {
                set(element.attr(name), sets);
            }
        }
        for (String name : LATE) {
            if (element.hasAttr(name)) {
                add(element.attr(name), plain);
            }
        }
        if (element.hasAttr("src")) {
            add(element.attr("src"), plain);
        }
    }

    private void add(String address, List<String> plain) {
        String stripped = address.strip();
        if (isUsable(stripped)) {
            plain.add(addresses.resolve(stripped));
        }
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
    private void set(String set, List<File> files) {
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
                files.add(new File(
                        addresses.resolve(address),
                        closed ? 0 : width(set.substring(end, stop).strip())));
            }
            at = closed ? end : stop + 1;
        }
    }

    private static int width(String descriptor) {
        int digits = 0;
        while (digits < descriptor.length() && Character.isDigit(descriptor.charAt(digits)) && digits < 6) {
            digits++;
        }
        if (digits == 0) {
            return 0;
        }
        int number = Integer.parseInt(descriptor.substring(0, digits));
        return descriptor.indexOf('x', digits) > 0 ? number * 100 : number;
    }

    private static Optional<String> widest(List<File> files) {
        File best = null;
        for (File file : files) {
            if (best == null || file.width > best.width) {
                best = file;
            }
        }
        return Optional.ofNullable(best).map(File::address);
    }
}
