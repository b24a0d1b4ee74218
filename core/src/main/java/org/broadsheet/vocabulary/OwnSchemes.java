package org.broadsheet.vocabulary;

import java.util.List;

/**
 * Schemes of our own, for what the IPTC has no codes for: no vocabulary of it holds roles of headlines or of groups. Their
 * URIs are tags (RFC 4151): they name and lead nowhere. Documents that use them declare them, so that they explain
 * themselves.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151</a>
 */
public final class OwnSchemes {
    private static final String BASE = "tag:broadsheet.org,2026:newscodes/";

    /** Roles of headlines: {@code kicker}, {@code deck}. */
    public static final Scheme HEADLINE = new Scheme("bshead", BASE + "headline-role/");
    /** Roles of groups: {@code edition}, {@code section}, {@code article}. */
    public static final Scheme GROUP = new Scheme("bsgroup", BASE + "group-role/");
    /**
     * Roles of descriptions: {@code alternative} (words for those who do not see the picture), {@code opening} (the first
     * words of a text without a headline), {@code story} (the headline of the story that a picture without words belongs
     * to), and a notice of a page by its kind: {@code banner}, {@code masthead}, {@code folio} ...
     */
    public static final Scheme DESCRIPTION = new Scheme("bsdesc", BASE + "description-role/");
    /** Facts without an element of their own, such as {@code page}, {@code number}, {@code extension}, {@code foreign}. */
    public static final Scheme PROPERTY = new Scheme("bsprop", BASE + "property/");
    /** Relations of links, by their word, such as {@code canonical}. */
    public static final Scheme RELATION = new Scheme("bsrel", BASE + "relation/");
    /** Roles of people and parties, by their word, such as {@code photographer}. */
    public static final Scheme ROLE = new Scheme("bsrole", BASE + "party-role/");
    /** Roles of those whom a byline or a credit names, by their word, where one list holds all kinds of parties. */
    public static final Scheme BYLINE = new Scheme("bsbyline", BASE + "byline-role/");
    /** Roles of those who changed or enhanced an item, by their word, where one list holds all kinds of parties. */
    public static final Scheme CONTRIBUTOR = new Scheme("bscontributor", BASE + "contributor-role/");
    /** Signals of desks and wires, by their word, such as {@code 1ST%20LEAD}. */
    public static final Scheme SIGNAL = new Scheme("bssig", BASE + "signal/");
    /** Uses of a rendition, by their word, such as {@code cover}. */
    public static final Scheme RENDITION = new Scheme("bsrend", BASE + "rendition/");
    /** Kinds of concepts and codes without a scheme, by their word. */
    public static final Scheme TYPE = new Scheme("bstype", BASE + "type/");

    /** All of them, in the order of their aliases. */
    public static final List<Scheme> ALL = List.of(
            BYLINE, CONTRIBUTOR, DESCRIPTION, GROUP, HEADLINE, PROPERTY, RELATION, RENDITION, ROLE, SIGNAL, TYPE);

    private OwnSchemes() {}
}
