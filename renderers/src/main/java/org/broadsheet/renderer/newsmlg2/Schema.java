package org.broadsheet.renderer.newsmlg2;

/**
 * The children of the elements that we write, each list in the order that the schema demands. Where it leaves the order
 * open, ours is fixed all the same.
 *
 * @see <a href="https://github.com/iptc/newsml-g2/tree/main/specification">NewsML-G2 2.35, All-Power schema</a>
 */
final class Schema {
    private static final boolean ONCE = false;
    private static final boolean MANY = true;

    private Schema() {}

    /**
     * A place among the children of an element.
     *
     * @param element the name of the element that stands there
     * @param repeats whether there may be several of them
     */
    record Place(String element, boolean repeats) {}

    /** What has a place among the children of some element. */
    interface Slot {
        /** The place. */
        Place place();
    }

    /** AnyItemType, newsItem and packageItem. */
    enum Item implements Slot {
        CATALOG_REF("catalogRef", MANY),
        CATALOG("catalog", MANY),
        PUB_HISTORY("pubHistory", ONCE),
        RIGHTS_INFO("rightsInfo", MANY),
        ITEM_META("itemMeta", ONCE),
        CONTENT_META("contentMeta", ONCE),
        CONTENT_SET("contentSet", ONCE),
        GROUP_SET("groupSet", ONCE);

        private final Place place;

        Item(String element, boolean repeats) {
            place = new Place(element, repeats);
        }

        @Override
        public Place place() {
            return place;
        }
    }

    /** RightsInfoType. */
    enum RightsInfo implements Slot {
        COPYRIGHT_HOLDER("copyrightHolder", ONCE),
        COPYRIGHT_NOTICE("copyrightNotice", MANY),
        USAGE_TERMS("usageTerms", MANY),
        LINK("link", MANY);

        private final Place place;

        RightsInfo(String element, boolean repeats) {
            place = new Place(element, repeats);
        }

        @Override
        public Place place() {
            return place;
        }
    }

    /** ItemMetadataType. */
    enum ItemMeta implements Slot {
        ITEM_CLASS("itemClass", ONCE),
        PROVIDER("provider", ONCE),
        VERSION_CREATED("versionCreated", ONCE),
        FIRST_CREATED("firstCreated", ONCE),
        EMBARGOED("embargoed", ONCE),
        PUB_STATUS("pubStatus", ONCE),
        ROLE("role", ONCE),
        FILE_NAME("fileName", ONCE),
        GENERATOR("generator", MANY),
        PROFILE("profile", ONCE),
        SERVICE("service", MANY),
        TITLE("title", MANY),
        ED_NOTE("edNote", MANY),
        SIGNAL("signal", MANY),
        EXPIRES("expires", MANY),
        LINK("link", MANY),
        EXTENSION("itemMetaExtProperty", MANY);

        private final Place place;

        ItemMeta(String element, boolean repeats) {
            place = new Place(element, repeats);
        }

        @Override
        public Place place() {
            return place;
        }
    }

    /** ContentMetadataAfDType: AdministrativeMetadataGroup up to altId, then DescriptiveMetadataGroup. */
    enum ContentMeta implements Slot {
        URGENCY("urgency", ONCE),
        CONTENT_CREATED("contentCreated", ONCE),
        CONTENT_MODIFIED("contentModified", ONCE),
        LOCATED("located", MANY),
        INFO_SOURCE("infoSource", MANY),
        CREATOR("creator", MANY),
        CONTRIBUTOR("contributor", MANY),
        ALT_ID("altId", MANY),
        LANGUAGE("language", MANY),
        GENRE("genre", MANY),
        KEYWORD("keyword", MANY),
        SUBJECT("subject", MANY),
        SLUGLINE("slugline", MANY),
        HEADLINE("headline", MANY),
        DATELINE("dateline", MANY),
        BY("by", MANY),
        CREDITLINE("creditline", MANY),
        DESCRIPTION("description", MANY);

        private final Place place;

        ContentMeta(String element, boolean repeats) {
            place = new Place(element, repeats);
        }

        @Override
        public Place place() {
            return place;
        }
    }

    /** The header of a newsMessage. */
    enum Header implements Slot {
        SENT("sent", ONCE),
        SENDER("sender", ONCE);

        private final Place place;

        Header(String element, boolean repeats) {
            place = new Place(element, repeats);
        }

        @Override
        public Place place() {
            return place;
        }
    }
}
