package org.broadsheet.renderer.newsmlg2;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.item.Times;
import org.broadsheet.renderer.newsmlg2.Schema.ContentMeta;
import org.broadsheet.renderer.newsmlg2.Schema.ItemMeta;
import org.broadsheet.renderer.newsmlg2.Schema.RightsInfo;
import org.broadsheet.renderer.newsmlg2.Schema.Slot;
import org.broadsheet.vocabulary.Scheme;

/**
 * Elements of another document that the model has no place for, put back where the schema has one. Only what is known to be
 * valid there is put back as an element; all else stands in an extension property, as every foreign fact does.
 */
final class Restoring {
    static final String FORMAT = "newsml-g2";
    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("contentMeta/headline", new Place(ContentMeta.HEADLINE, Content.LABEL)),
            entry("contentMeta/dateline", new Place(ContentMeta.DATELINE, Content.LABEL)),
            entry("contentMeta/by", new Place(ContentMeta.BY, Content.LABEL)),
            entry("contentMeta/description", new Place(ContentMeta.DESCRIPTION, Content.LABEL)),
            entry("contentMeta/creditline", new Place(ContentMeta.CREDITLINE, Content.LINE)),
            entry("contentMeta/slugline", new Place(ContentMeta.SLUGLINE, Content.LINE)),
            entry("contentMeta/language", new Place(ContentMeta.LANGUAGE, Content.TAG)),
            entry("contentMeta/contentCreated", new Place(ContentMeta.CONTENT_CREATED, Content.TIME)),
            entry("contentMeta/contentModified", new Place(ContentMeta.CONTENT_MODIFIED, Content.TIME)),
            entry("contentMeta/creator", new Place(ContentMeta.CREATOR, Content.CONCEPT)),
            entry("itemMeta/title", new Place(ItemMeta.TITLE, Content.LABEL)),
            entry("itemMeta/fileName", new Place(ItemMeta.FILE_NAME, Content.LINE)),
            entry("itemMeta/generator", new Place(ItemMeta.GENERATOR, Content.LINE)),
            entry("itemMeta/profile", new Place(ItemMeta.PROFILE, Content.LINE)),
            entry("itemMeta/role", new Place(ItemMeta.ROLE, Content.CODE)),
            entry("itemMeta/service", new Place(ItemMeta.SERVICE, Content.CODE)),
            entry("rightsInfo/copyrightHolder", new Place(RightsInfo.COPYRIGHT_HOLDER, Content.CONCEPT)),
            entry("rightsInfo/copyrightNotice", new Place(RightsInfo.COPYRIGHT_NOTICE, Content.LABEL)),
            entry("rightsInfo/usageTerms", new Place(RightsInfo.USAGE_TERMS, Content.LABEL)));

    private final Codes codes;
    private final Children<ItemMeta> itemMeta;
    private final Children<ContentMeta> contentMeta;
    private final Children<RightsInfo> rights = new Children<>();
    private final Children<Schema.Item> item;

    private enum Content {
        LABEL("lang dir role rank"),
        LINE("lang dir role rank separator versioninfo"),
        TIME(""),
        TAG("tag rank"),
        CONCEPT("qcode uri literal type role"),
        CODE("qcode uri");

        private final Set<String> attributes;

        Content(String attributes) {
            this.attributes = Set.of(attributes.split(" "));
        }
    }

    private record Place(Slot slot, Content content) {}

    Restoring(Codes codes, Children<Schema.Item> item, Children<ItemMeta> itemMeta, Children<ContentMeta> contentMeta) {
        this.codes = codes;
        this.item = item;
        this.itemMeta = itemMeta;
        this.contentMeta = contentMeta;
    }

    /** Declares the schemes of a catalog that the item had, and names those that are elsewhere; false for other facts. */
    static boolean declares(ForeignFact fact, Codes codes, Children<Schema.Item> item) {
        if (!fact.format().equals(FORMAT) || !name(fact.path()).startsWith("catalog")) {
            return false;
        }
        Optional<ForeignElement> element = ForeignElement.of(fact.value());
        Optional<String> address =
                element.map(found -> found.attributes().get("href")).flatMap(Codes::iri);
        if (address.isPresent()) {
            item.add(Schema.Item.CATALOG_REF, Part.attribute("href", address.get()));
            codes.open();
            return true;
        }
        return element.filter(found -> found.name().equals("catalog"))
                .map(catalog -> declared(catalog, codes))
                .orElse(false);
    }

    private static boolean declared(ForeignElement catalog, Codes codes) {
        boolean whole = catalog.attributes().isEmpty();
        var schemes = new ArrayList<Scheme>();
        for (ForeignElement scheme : catalog.children()) {
            String alias = scheme.attributes().getOrDefault("alias", "");
            String uri = scheme.attributes().getOrDefault("uri", "");
            schemes.add(new Scheme(alias, uri));
            whole &= scheme.attributes().size() == 2
                    && scheme.children().isEmpty()
                    && Codes.isAlias(alias)
                    && Codes.iri(uri).filter(uri::equals).isPresent();
        }
        if (whole) {
            schemes.forEach(codes::declare);
        }
        return whole;
    }

    /** Puts a fact back as the element that it was; false when it cannot be one. */
    boolean restore(ForeignFact fact) {
        Place place = fact.format().equals(FORMAT) ? PLACES.get(name(fact.path())) : null;
        if (place == null) {
            return false;
        }
        Optional<Part> part = ForeignElement.of(fact.value())
                .filter(element -> place.slot.place().element().equals(element.name()))
                .flatMap(element -> part(element, place.content));
        return part.isPresent() && added(place.slot, part.get());
    }

    /** The rights that were put back. */
    void finish() {
        if (!rights.isEmpty()) {
            item.add(Schema.Item.RIGHTS_INFO, rights);
        }
    }

    private boolean added(Slot slot, Part part) {
        if (slot instanceof ItemMeta meta) {
            return itemMeta.addIfFree(meta, part);
        }
        if (slot instanceof ContentMeta meta) {
            return contentMeta.addIfFree(meta, part);
        }
        return slot instanceof RightsInfo meta && rights.addIfFree(meta, part);
    }

    /** The path without the number of the element. */
    private static String name(String path) {
        int bracket = path.endsWith("]") ? path.lastIndexOf('[') : -1;
        return bracket < 0 ? path : path.substring(0, bracket);
    }

    private Optional<Part> part(ForeignElement element, Content content) {
        boolean allowed = content.attributes.containsAll(element.attributes().keySet())
                && element.attributes().entrySet().stream()
                        .allMatch(attribute -> isValid(attribute.getKey(), attribute.getValue()));
        return allowed && holds(element, content) ? Optional.of(out -> write(out, element, content)) : Optional.empty();
    }

    private boolean isValid(String name, String value) {
        return switch (name) {
            case "lang", "tag" -> Codes.language(value).filter(value::equals).isPresent();
            case "dir" -> value.equals("ltr") || value.equals("rtl");
            case "rank" -> value.matches("\\d{1,9}");
            case "role", "type", "qcode" -> codes.knows(value);
            case "uri" -> Codes.iri(value).filter(value::equals).isPresent();
            default -> value.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r');
        };
    }

    private boolean holds(ForeignElement element, Content content) {
        boolean childless = element.children().isEmpty();
        return switch (content) {
            case LABEL, LINE -> childless && !element.text().isBlank();
            case TIME ->
                childless && Times.truncated(NewsTime.parse(element.text())).isPresent();
            case TAG -> childless && element.attributes().containsKey("tag");
            case CODE ->
                childless && !element.attributes().isEmpty() && element.text().isBlank();
            case CONCEPT ->
                element.text().isBlank()
                        && (!element.attributes().isEmpty() || !childless)
                        && element.children().stream().allMatch(this::isName);
        };
    }

    private boolean isName(ForeignElement child) {
        return child.name().equals("name")
                && child.children().isEmpty()
                && !child.text().isBlank()
                && Set.of("lang", "role").containsAll(child.attributes().keySet())
                && child.attributes().entrySet().stream()
                        .allMatch(attribute -> isValid(attribute.getKey(), attribute.getValue()));
    }

    private static void write(G2Writer out, ForeignElement element, Content content) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (attribute.getKey().equals("lang")) {
                out.language(attribute.getValue());
            } else {
                out.attribute(attribute.getKey(), attribute.getValue());
            }
        }
        switch (content) {
            case LABEL -> out.text(element.text());
            case LINE -> out.line(element.text().strip());
            case TIME ->
                out.text(Times.truncated(NewsTime.parse(element.text())).orElseThrow());
            case TAG, CODE -> {}
            case CONCEPT -> {
                for (ForeignElement name : element.children()) {
                    out.element("name", words -> write(words, name, Content.LINE));
                }
            }
        }
    }
}
