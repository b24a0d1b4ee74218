package org.broadsheet.parser.markup;

import java.util.HashMap;
import java.util.Map;

/** What an element of XHTML or NITF means to a body. */
enum Kind {
    /** Words of their own. */
    PARAGRAPH("p tagline byline distributor dateline bibliography datasource summary legend address dt dd credit"),
    /** What holds others and means nothing else to the body. */
    CONTAINER(
            "html body div section article main header footer aside nav center details fieldset hgroup form dialog search"
                    + " body.head body.content body.end block note abstract hedline content li caption figcaption thead tbody tfoot"
                    + " tr td th media-caption picture nitf"
                    + " nitf-table nitf-table-metadata nitf-table-summary"),
    HEADING("h1 h2 h3 h4 h5 h6 hl1 hl2"),
    QUOTATION("blockquote bq"),
    LIST("ul ol menu dir"),
    DEFINITIONS("dl"),
    TABLE("table"),
    PREFORMATTED("pre listing xmp plaintext"),
    FIGURE("figure"),
    IMAGE("img image"),
    PLAYER("video audio"),
    MEDIA("media"),
    BREAK("br"),
    RULE("hr"),
    EMPHASIS("em i cite dfn var"),
    STRONG("strong b"),
    SUBSCRIPT("sub"),
    SUPERSCRIPT("sup"),
    LINK("a"),
    RUBY("ruby"),
    /** Words with their reading. */
    SPOKEN("pronounce"),
    /** Words that are no different from those around them. */
    WORDS("span font time abbr acronym bdi data label nobr tt small big output rb rbc rtc rt"
            + " chron copyrite event function location money num org person object.title postaddr virtloc lang classifier"
            + " frac numer frac-sep denom city region state country sublocation name.given name.family alt-code series.name"
            + " copyrite.holder copyrite.year inline addressee care.of delivery.office delivery.point postcode"
            + " story.date bytag fn"),
    /** Words that are set apart by a mark that the model does not have. */
    MARKED("u ins del s strike mark code kbd samp q bdo blink"),
    /** What says nothing to a reader. */
    NOTHING(
            "head tobject key-list nitf-col nitf-colgroup wbr col colgroup source track param area map basefont base meta link rp frameset noframes"),
    /** What a browser runs, or shows when it does not run it. */
    ACTIVE("script style template noscript applet"),
    /** What stands elsewhere and is shown here. */
    EMBED("iframe embed object frame portal"),
    /** Drawings and formulas as markup. */
    DRAWING("svg math canvas"),
    /** What a reader fills in. */
    CONTROL("input button select textarea option datalist meter progress"),
    /** Anything else: its words are kept. */
    UNKNOWN("");

    private static final Map<String, Kind> BY_NAME = byName();

    private final String names;

    Kind(String names) {
        this.names = names;
    }

    /** What an element of this name is. */
    static Kind of(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN);
    }

    /** Whether elements of this kind end the paragraph that they stand in. */
    boolean isBlock() {
        return compareTo(BREAK) < 0 || this == RULE;
    }

    private static Map<String, Kind> byName() {
        var kinds = new HashMap<String, Kind>();
        for (Kind kind : values()) {
            for (String name : kind.names.split(" ")) {
                kinds.put(name, kind);
            }
        }
        kinds.remove("");
        return kinds;
    }
}
