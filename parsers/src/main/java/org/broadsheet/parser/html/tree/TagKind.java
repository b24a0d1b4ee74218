package org.broadsheet.parser.html.tree;

import java.util.HashMap;
import java.util.Map;

/** What an element does to the words in it. */
public enum TagKind {
    /** Its words stand apart from those around it. */
    BLOCK("html body p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol menu dir li dl dt dd"
            + " table caption thead tbody tfoot tr td th blockquote pre listing xmp figure figcaption address form"
            + " fieldset legend details summary hgroup center hr dialog search frameset"),
    /** It shows a picture. */
    IMAGE("img picture amp-img image"),
    /** It plays something. */
    PLAYER("video audio iframe embed object amp-video amp-youtube"),
    BREAK("br"),
    /** Its words are not read on the page. */
    SILENT("script style template svg math canvas select option datalist textarea input button head title meta link"
            + " base noframes applet map progress meter"),
    /** Shown where scripts do not run: the place of pictures that a script would load. */
    NOSCRIPT("noscript"),
    /** Its words run on with those around it. */
    INLINE("");

    private static final Map<String, TagKind> BY_NAME = byName();

    private final String names;

    TagKind(String names) {
        this.names = names;
    }

    /** What an element of this name does. Elements of a site's own set their words apart. */
    static TagKind of(String name) {
        TagKind kind = BY_NAME.get(name);
        return kind != null ? kind : name.indexOf('-') > 0 ? BLOCK : INLINE;
    }

    private static Map<String, TagKind> byName() {
        var kinds = new HashMap<String, TagKind>();
        for (TagKind kind : values()) {
            for (String name : kind.names.split(" ", -1)) {
                kinds.put(name, kind);
            }
        }
        kinds.remove("");
        return kinds;
    }
}
