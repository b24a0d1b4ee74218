package org.broadsheet.vocabulary;

import java.util.Map;
import java.util.Optional;

/**
 * Names and words of NITF, and those of our own for facts that it has no place for: attributes of a namespace of our own,
 * which its schema allows everywhere.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
public final class NitfTerms {
    /** The namespace of NITF 3.3 and later. */
    public static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";
    /** What a document of NITF 3.6 names as its version. */
    public static final String VERSION = "-//IPTC//DTD NITF 3.6//EN";
    /** The namespace of attributes of our own. */
    public static final String OWN = "tag:broadsheet.org,2026:nitf";

    /** The name of {@code meta} for the software that made the document. */
    public static final String META_GENERATOR = "generator";
    /** The name of {@code meta} for when the document was first made. */
    public static final String META_CREATED = "dcterms.created";
    /** The name of {@code meta} for when this version was made. */
    public static final String META_MODIFIED = "dcterms.modified";
    /** The name of {@code meta} for a fact of the user's own whose name is no name of NITF. */
    public static final String META_EXTENSION = "extension";
    /** The name of a {@code meta} that holds words of the page around the story; our own attribute tells their kind. */
    public static final String META_NOTICE = "notice";

    /** The class of places where a document was written, among those that it is about. */
    public static final String CLASS_LOCATED = "located";
    /** The class of organisations that a document comes from, among those that it is about. */
    public static final String CLASS_SOURCE = "source";
    /** The class of the holder of the copyright, among the organisations that a document is about. */
    public static final String CLASS_HOLDER = "copyright-holder";
    /** The type of classifiers that tell the kind of text. */
    public static final String CLASSIFIER_GENRE = "genre";
    /** The type of classifiers that tell the topic. */
    public static final String CLASSIFIER_SUBJECT = "subject";
    /** The role of places where an event took place, which have an element of their own. */
    public static final String ROLE_EVENT = "event-location";
    /** The type of editorial messages that are signals. */
    public static final String MESSAGE_SIGNAL = "signal";

    /** Roles of contributors that have a function of NITF; all others are {@code other}. */
    public static final Map<String, String> FUNCTIONS = Map.of(
            "author", "writer-author",
            "editor", "editor",
            "producer", "producer",
            "archivist", "archivist",
            "videographer", "videographer",
            "graphic-artist", "graphic-artist",
            "photographer", "photographer",
            "statistician", "statistician");

    private static final String FIRST_OF_MEDIA_TOPICS = "20000000";

    private NitfTerms() {}

    /**
     * The code of a topic with a number of the IPTC: one of the media topics, which share their first tier with the subject
     * codes of old and count from 20000000 below it.
     *
     * @return empty when the number has not eight digits
     */
    public static Optional<String> subject(String number) {
        if (number.length() != 8 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        boolean media = number.compareTo(FIRST_OF_MEDIA_TOPICS) >= 0 || number.endsWith("000000");
        return Optional.of((media ? "medtop:" : "subj:") + number);
    }
}
