package org.broadsheet.vocabulary;

/**
 * Codes of the IPTC that documents of ours bear, as QCodes. Each was met in the IPTC's own listings or schema, or in documents
 * of agencies; their schemes are in {@link Schemes#IPTC}.
 *
 * @see <a href="https://cv.iptc.org/newscodes/">NewsCodes</a>
 */
public final class NewsCodes {
    /** Nature of a news item: text. */
    public static final String ITEM_TEXT = "ninat:text";
    /** Nature of a news item: still picture. */
    public static final String ITEM_PICTURE = "ninat:picture";
    /** Nature of a news item: graphics. */
    public static final String ITEM_GRAPHICS = "ninat:graphics";
    /** Nature of a news item: sound. */
    public static final String ITEM_AUDIO = "ninat:audio";
    /** Nature of a news item: moving pictures. */
    public static final String ITEM_VIDEO = "ninat:video";
    /** Nature of a news item: a package of others. */
    public static final String ITEM_COMPOSITE = "ninat:composite";

    /** Publishing status: may be used; it is meant where nothing is said. */
    public static final String STATUS_USABLE = "stat:usable";
    /** Publishing status: must not be used until told otherwise. */
    public static final String STATUS_WITHHELD = "stat:withheld";
    /** Publishing status: must not be used any more. The IPTC spells it with one l. */
    public static final String STATUS_CANCELED = "stat:canceled";

    /** Role of a description: the story in a few words. */
    public static final String DESCRIPTION_SUMMARY = "drol:summary";
    /** Role of a description: words that draw the reader to the story. */
    public static final String DESCRIPTION_TEASER = "drol:teaser";
    /** Role of a description: the words under a picture. */
    public static final String DESCRIPTION_CAPTION = "drol:caption";

    /** Mode of a group: its members belong together, in no order. */
    public static final String GROUP_BAG = "pgrmod:bag";
    /** Mode of a group: its members follow one another. */
    public static final String GROUP_SEQUENCE = "pgrmod:seq";
    /** Mode of a group: its members stand for each other. */
    public static final String GROUP_ALTERNATIVES = "pgrmod:alt";

    /** Rendition: the largest. */
    public static final String RENDITION_HIGH = "rnd:highRes";
    /** Rendition: for web pages. */
    public static final String RENDITION_WEB = "rnd:web";
    /** Rendition: very small. */
    public static final String RENDITION_THUMBNAIL = "rnd:thumbnail";
    /** Rendition: to look at before use. */
    public static final String RENDITION_PREVIEW = "rnd:preview";

    /** Signal: a version with new matter. */
    public static final String SIGNAL_UPDATE = "sig:update";
    /** Signal: a version that puts an error right. */
    public static final String SIGNAL_CORRECTION = "sig:correction";
    /** Signal of a message: to be processed wholly or not at all. */
    public static final String MESSAGE_ATOMIC = "nmsig:atomic";

    /** Nature of a concept: a topic. */
    public static final String CONCEPT_ABSTRACT = "cpnat:abstract";
    /** Nature of a concept: a person. */
    public static final String CONCEPT_PERSON = "cpnat:person";
    /** Nature of a concept: an organisation. */
    public static final String CONCEPT_ORGANISATION = "cpnat:organisation";
    /** Nature of a concept: an area. */
    public static final String CONCEPT_AREA = "cpnat:geoArea";
    /** Nature of a concept: a point of interest, such as a building. */
    public static final String CONCEPT_POI = "cpnat:poi";
    /** Nature of a concept: an event. */
    public static final String CONCEPT_EVENT = "cpnat:event";

    /** Relation of items: belongs with it. */
    public static final String LINK_ASSOCIATED = "irel:associatedWith";
    /** Relation of items: further reading. */
    public static final String LINK_SEE_ALSO = "irel:seeAlso";
    /** Relation of items: made from it. */
    public static final String LINK_DERIVED_FROM = "irel:derivedFrom";

    private NewsCodes() {}
}
