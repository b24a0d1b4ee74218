package org.broadsheet.parser.ninjs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of properties in all generations: ninjs 3 writes the words of a name with capitals, ninjs 2 in lower case,
 * ninjs 1 in lower case and in the singular. Names that nobody knows stay as they are.
 */
final class Vocabulary {
    /** Lists of small objects. */
    static final Set<String> LISTS = Set.of(
            "headlines",
            "bodies",
            "descriptions",
            "people",
            "organisations",
            "places",
            "subjects",
            "events",
            "objects",
            "infoSources",
            "renditions",
            "altIds",
            "genres",
            "authors",
            "service",
            "signal",
            "keywords");

    /** Small objects. */
    static final Set<String> STRUCTURES = Set.of("rightsInfo", "digitalSourceType", "standard", "extra");

    /** Lists of small objects that were maps from their name, or their role. */
    static final Map<String, String> MAPS = Map.of("renditions", "name", "altIds", "role");

    /** Families of names of ninjs 1, each a list by role since. */
    static final Map<String, String> FAMILIES =
            Map.of("headline", "headlines", "body", "bodies", "description", "descriptions");

    private static final Set<String> NAMES = Set.of(
            "altIds",
            "aspectRatio",
            "charCount",
            "contactInfo",
            "contentCreated",
            "contentType",
            "copyrightHolder",
            "copyrightNotice",
            "digitalSourceType",
            "edNote",
            "encodedRights",
            "eventDetails",
            "exclAudience",
            "firstCreated",
            "frameRate",
            "geoJSON",
            "infoSources",
            "langId",
            "linkedRights",
            "plannedCoverage",
            "postalCode",
            "pubStatus",
            "representationType",
            "rightsInfo",
            "sizeInBytes",
            "symbolType",
            "trustIndicators",
            "usageTerms",
            "versionCreated",
            "videoCodec",
            "wordCount");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("byline", "by"),
            Map.entry("embargoed", "embargoedUntil"),
            Map.entry("event", "events"),
            Map.entry("genre", "genres"),
            Map.entry("guid", "uri"),
            Map.entry("infosource", "infoSources"),
            Map.entry("object", "objects"),
            Map.entry("organisation", "organisations"),
            Map.entry("person", "people"),
            Map.entry("place", "places"),
            Map.entry("subject", "subjects"));

    private static final Map<String, String> PARTS = parts();

    private static final Map<String, String> UPGRADES = upgrades();

    private Vocabulary() {}

    /** The name that ninjs 3 gives to a property within a part of a news object. */
    static String within(String name) {
        return PARTS.getOrDefault(name, name);
    }

    /** The name that ninjs 3 gives to a property of a news object. */
    static String of(String name) {
        return UPGRADES.getOrDefault(name, name);
    }

    private static Map<String, String> upgrades() {
        var upgrades = new HashMap<>(OTHERS);
        upgrades.putAll(PARTS);
        return Map.copyOf(upgrades);
    }

    private static Map<String, String> parts() {
        var parts = new HashMap<>(Map.of("mimetype", "contentType", "ticker", "symbol"));
        NAMES.forEach(name -> parts.put(name.toLowerCase(Locale.ROOT), name));
        return Map.copyOf(parts);
    }
}
