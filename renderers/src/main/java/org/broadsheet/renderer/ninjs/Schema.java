package org.broadsheet.renderer.ninjs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.broadsheet.renderer.ninjs.Shape.Amount;
import org.broadsheet.renderer.ninjs.Shape.Listed;
import org.broadsheet.renderer.ninjs.Shape.Structure;
import org.broadsheet.renderer.ninjs.Shape.Text;

/**
 * What the properties of ninjs 3.1 hold, in the order in which they are written. {@code recurrenceDates} is missing: it is
 * declared a list and a string at once, so that nothing can stand in it.
 *
 * @see <a href="https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json">the schema</a>
 */
final class Schema {
    /** Its address, as documents name it. */
    static final String ADDRESS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    /** The version. */
    static final String VERSION = "3.1";

    private static final Shape STRING = new Text(text -> true);
    private static final Shape URI = new Text(Uris::isUri);
    private static final Shape MOMENT = new Text(Moments::isMoment);
    private static final Shape WHOLE = new Amount(true, Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Shape NUMBER = new Amount(false, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Shape URGENCY = new Amount(true, 1, 9);
    private static final Shape PERCENT = new Amount(true, 0, 100);
    private static final Shape STATUS = Text.of("usable", "withheld", "canceled");
    private static final Shape TYPE =
            Text.of("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning");
    private static final Shape TRUNCATED = Text.of(Pattern.compile(
            "-?(?:[1-9][0-9]*+)?[0-9]{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12][0-9])(?:T(?:2[0-3]|[01][0-9])"
                    + ":[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?"));

    private static final Shape CONTACT = new Structure(
            members(
                    STRING,
                    "type",
                    "role",
                    "lang",
                    "name",
                    "value",
                    object(STRING, "lines[]", "locality", "area", "postalCode", "country"),
                    "address"),
            List.of(),
            oneOf("value", "address"));
    private static final Shape DATES = new Structure(
            members(
                    MOMENT,
                    "startDate",
                    "endDate",
                    TRUNCATED,
                    "expectedStartDate",
                    "expectedEndDate",
                    STRING,
                    "expectedDuration",
                    object(
                            object(
                                    Text.of("secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"),
                                    "frequency",
                                    WHOLE,
                                    "interval",
                                    "count",
                                    MOMENT,
                                    "until"),
                            "recurrenceRules[]"),
                    "recurrence"),
            List.of(),
            oneOf("startDate", "expectedStartDate").or(oneOf("endDate", "expectedEndDate")));
    private static final Shape RENDITION = new Structure(
            members(
                    STRING,
                    "name",
                    URI,
                    "href",
                    STRING,
                    "contentType",
                    "title",
                    WHOLE,
                    "width",
                    "height",
                    "sizeInBytes",
                    NUMBER,
                    "duration",
                    STRING,
                    "format",
                    "aspectRatio",
                    "videoCodec",
                    NUMBER,
                    "frameRate",
                    object(WHOLE, "x", "y"),
                    "poi",
                    STRING,
                    "transportProtocol",
                    Text.of("progressive", "interlaced"),
                    "scanType",
                    STRING,
                    "bitrate"),
            List.of("name"),
            any -> true);
    private static final Shape ORGANISATION = object(
            STRING,
            "name",
            "rel",
            URI,
            "uri",
            STRING,
            "literal",
            object(STRING, "exchange", "symbol", URI, "symbolType"),
            "symbols[]",
            CONTACT,
            "contactInfo[]");
    private static final Shape ROLED =
            new Structure(members(STRING, "role", "contentType", "value"), List.of("value"), any -> true);
    private static final Shape COVERAGE = object(
            URI,
            "uri",
            STRING,
            "title",
            STATUS,
            "pubStatus",
            TYPE,
            "type",
            object(STRING, "by", MOMENT, "on", object(STRING, "name", "value"), "references[]"),
            "commissioned",
            DATES,
            "dates",
            object(STRING, "audience", WHOLE, "significance"),
            "audiences[]",
            STRING,
            "exclAudience[]",
            "edNote",
            URGENCY,
            "urgency",
            STRING,
            "language",
            object(WHOLE, "rangeFrom", "rangeTo"),
            "itemCount",
            WHOLE,
            "wordCount",
            RENDITION,
            "renditions[]");

    /** A news object; one among associations is {@link #ASSOCIATION}. */
    static final Structure NEWS = new Structure(newsMembers(), List.of("uri"), any -> true);

    /** A news object among the associations of another. */
    static final Structure ASSOCIATION = new Structure(newsMembers(), List.of("name", "uri"), any -> true);

    /** The names of the properties of a news object, in the order in which they are written. */
    static final List<String> ORDER = List.copyOf(NEWS.members().keySet());

    private Schema() {}

    private static Map<String, Shape> newsMembers() {
        return members(
                object(STRING, "name", "version", URI, "schema"),
                "standard",
                STRING,
                "name",
                "rel",
                URI,
                "uri",
                TYPE,
                "type",
                Text.of("full", "partial"),
                "representationType",
                STRING,
                "profile",
                "version",
                MOMENT,
                "firstCreated",
                "versionCreated",
                "contentCreated",
                "embargoedUntil",
                "expires",
                STATUS,
                "pubStatus",
                URGENCY,
                "urgency",
                STRING,
                "language",
                "title",
                "slugline",
                ROLED,
                "headlines[]",
                STRING,
                "by",
                object(STRING, "name", "role", URI, "uri", STRING, "literal", CONTACT, "contactInfo[]"),
                "infoSources[]",
                STRING,
                "located",
                "edNote",
                ROLED,
                "descriptions[]",
                new Structure(
                        members(STRING, "role", "contentType", WHOLE, "charCount", "wordCount", STRING, "value"),
                        List.of("value"),
                        any -> true),
                "bodies[]",
                object(STRING, "name", "uri", "literal"),
                "genres[]",
                object(
                        STRING,
                        "name",
                        "rel",
                        URI,
                        "uri",
                        STRING,
                        "literal",
                        "creator",
                        PERCENT,
                        "relevance",
                        "confidence"),
                "subjects[]",
                object(STRING, "name", "rel", URI, "uri", STRING, "literal", CONTACT, "contactInfo[]"),
                "people[]",
                ORGANISATION,
                "organisations[]",
                object(
                        STRING,
                        "name",
                        "rel",
                        URI,
                        "uri",
                        STRING,
                        "literal",
                        CONTACT,
                        "contactInfo[]",
                        new Shape.Free(GeoJson::isObject),
                        "geoJSON"),
                "places[]",
                object(STRING, "id", "name", "rel", URI, "uri", STRING, "literal"),
                "events[]",
                object(STRING, "name", "rel", URI, "uri", STRING, "literal"),
                "objects[]",
                object(URI, "eventStatus", "plannedCoverageStatus", DATES, "dates", ORGANISATION, "organiser"),
                "eventDetails",
                COVERAGE,
                "plannedCoverage[]",
                STRING,
                "copyrightHolder",
                "copyrightNotice",
                "usageTerms",
                new Structure(
                        members(URI, "langId", "linkedRights", STRING, "encodedRights"),
                        List.of(),
                        oneOf("linkedRights", "encodedRights")),
                "rightsInfo",
                object(STRING, "name", URI, "uri", STRING, "literal"),
                "digitalSourceType",
                object(URI, "role", "href", STRING, "title"),
                "trustIndicators[]",
                object(STRING, "role", "value"),
                "altIds[]",
                RENDITION,
                "renditions[]",
                new Shape.Free(value -> Schema.ASSOCIATION.accepts(value)),
                "associations[]");
    }

    /** An object with the given properties, each name after what it holds; {@code name[]} is a list of that. */
    private static Shape object(Object... shapesAndNames) {
        return new Structure(members(shapesAndNames), List.of(), any -> true);
    }

    private static Map<String, Shape> members(Object... shapesAndNames) {
        var members = new LinkedHashMap<String, Shape>();
        Shape shape = STRING;
        for (Object next : shapesAndNames) {
            if (next instanceof Shape other) {
                shape = other;
            } else if (next instanceof String name && name.endsWith("[]")) {
                members.put(name.substring(0, name.length() - 2), new Listed(shape));
            } else {
                members.put((String) next, shape);
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static Predicate<Set<String>> oneOf(String one, String other) {
        return names -> names.contains(one) != names.contains(other);
    }
}
