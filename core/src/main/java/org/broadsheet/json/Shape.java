package org.broadsheet.json;

import java.util.Set;

/** The properties that version 1.0 gives each kind of object; any other is kept for a later version. */
enum Shape {
    DOCUMENT("format", "formatVersion", "edition", "article", "diagnostics"),
    DIAGNOSTIC(
            "code",
            "severity",
            "message",
            "path",
            "line",
            "column",
            "endLine",
            "endColumn",
            "offset",
            "endOffset",
            "related"),
    PLACE("line", "column", "endLine", "endColumn", "offset", "endOffset"),
    EDITION("publication", "date", "number", "language", "sections", "notices", "metadata"),
    SECTION("heading", "page", "articles", "references", "pictures", "sections"),
    NOTICE("kind", "text", "marks"),
    REFERENCE("title", "href", "teaser", "picture"),
    ARTICLE("headline", "summary", "bylines", "dateline", "body", "placement", "metadata"),
    HEADLINE("kicker", "main", "deck"),
    BYLINE("text", "contributors"),
    CONTRIBUTOR("name", "role", "affiliation", "email", "qcode", "uri", "literal"),
    DATELINE("text", "place", "date", "agency"),
    PLACEMENT("page", "sequence"),
    TEXT("text", "marks"),
    STYLE("type", "start", "end"),
    LINK_MARK("type", "start", "end", "target", "title"),
    RUBY("type", "start", "end", "reading"),
    LANGUAGE("type", "start", "end", "language"),
    TIME("text", "value"),
    PARAGRAPH("type", "text", "marks"),
    CROSSHEAD("type", "level", "text", "marks"),
    QUOTATION("type", "content", "attribution", "source"),
    PULL_QUOTE("type", "text", "marks", "attribution"),
    LIST("type", "ordered", "start", "items"),
    ITEM("content"),
    TABLE("type", "caption", "rows"),
    ROW("cells"),
    CELL("header", "columnSpan", "rowSpan", "content"),
    PICTURE("type", "renditions", "alternative", "caption", "metadata"),
    MEDIA("type", "kind", "renditions", "alternative", "caption", "metadata"),
    PREFORMATTED("type", "text"),
    CAPTION("text", "marks", "credit"),
    RENDITION("href", "type", "width", "height", "role", "size"),
    METADATA(
            "id",
            "version",
            "language",
            "created",
            "modified",
            "published",
            "embargo",
            "expiry",
            "status",
            "urgency",
            "slugline",
            "title",
            "provider",
            "rights",
            "generator",
            "genres",
            "subjects",
            "people",
            "organisations",
            "places",
            "located",
            "infoSources",
            "contributors",
            "keywords",
            "edNotes",
            "signals",
            "links",
            "foreign",
            "extensions"),
    CONCEPT("names", "qcode", "uri", "literal", "type", "role", "broader"),
    NAME("text", "language"),
    RIGHTS("holder", "notice", "usageTerms", "link"),
    LINK("href", "relation", "type", "title"),
    FOREIGN("format", "path", "value");

    private final Set<String> names;

    Shape(String... names) {
        this.names = Set.of(names);
    }

    boolean knows(String name) {
        return names.contains(name);
    }
}
