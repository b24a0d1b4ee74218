package org.broadsheet.renderer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.SafeUrl;

/**
 * The picture that stands for a page where that is shared.
 *
 * @see <a href="https://ogp.me/#structured">structured properties of the Open Graph protocol</a>
 */
record SharedPicture(String url, Rendition file, Optional<String> alternative) {
    /** The picture, if it can be found from everywhere. */
    static Optional<SharedPicture> of(Picture picture, PageOptions options) {
        return picture.renditions().stream()
                .flatMap(file -> SafeUrl.of(file.href())
                        .map(options::absolute)
                        .filter(SafeUrl::isAbsolute)
                        .map(url -> new SharedPicture(url, file, picture.alternative()))
                        .stream())
                .findFirst();
    }

    List<Element> markup() {
        var markup = new ArrayList<Element>();
        markup.add(PageHead.property("og:image", url));
        number(markup, "og:image:width", file.width());
        number(markup, "og:image:height", file.height());
        alternative
                .filter(words -> !words.isBlank())
                .ifPresent(words -> markup.add(PageHead.property("og:image:alt", words)));
        return markup;
    }

    private static void number(List<Element> markup, String name, Optional<Integer> pixels) {
        pixels.filter(size -> size > 0).ifPresent(size -> markup.add(PageHead.property(name, size.toString())));
    }
}
