package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.item.Times;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/** What all kinds of items have in common, from their attributes to their rights. */
final class ItemWriter implements Part {
    private static final String VERSION = "0*[1-9][0-9]{0,17}";

    private final Context context;
    private final Item item;
    private final Labels labels;
    private final ManagementFacts management;
    private final ContentFacts content;
    private final Given given;
    private final List<ForeignFact> foreign = new ArrayList<>();
    private final Children<Schema.Item> children = new Children<>();

    private ItemWriter(Context context, Item item, Given given) {
        this.context = context;
        this.given = given;
        this.item = item;
        this.labels = new Labels(context.losses(), Direction.of(item.language()));
        this.management = new ManagementFacts(context, item, labels);
        this.content = new ContentFacts(context, item, labels);
    }

    /** An item with the facts that all kinds have. */
    static ItemWriter of(
            Context context, ElementPath path, String itemClass, String guid, Metadata facts, Given given) {
        String language = language(context, path, facts);
        var writer = new ItemWriter(
                context, new Item(path, itemClass, guid, facts, language, new Codes(context.schemes())), given);
        writer.fill();
        return writer;
    }

    Item item() {
        return item;
    }

    Labels labels() {
        return labels;
    }

    ManagementFacts management() {
        return management;
    }

    ContentFacts content() {
        return content;
    }

    void add(Schema.Item slot, Part part) {
        children.add(slot, part);
    }

    /** Writes attributes and children of the item. */
    @Override
    public void write(G2Writer out) throws XMLStreamException {
        out.attribute("standard", "NewsML-G2");
        out.attribute("standardversion", "2.35");
        out.attribute("conformance", "power");
        out.attribute("guid", item.guid());
        out.attribute("version", version());
        out.language(item.language());
        if (Direction.of(item.language()) == Direction.RTL) {
            out.attribute("dir", Direction.RTL.toString());
        }
        given.write(out);
        restore();
        if (!item.codes().used().isEmpty()) {
            children.add(Schema.Item.CATALOG, this::catalog);
        }
        children.write(out);
    }

    private void fill() {
        children.add(Schema.Item.CATALOG_REF, Part.attribute("href", Schemes.IPTC_CATALOG));
        for (ForeignFact fact : item.facts().foreign()) {
            if (!Restoring.declares(fact, item.codes(), children)) {
                foreign.add(fact);
            }
        }
        item.facts()
                .published()
                .flatMap(Times::truncated)
                .ifPresent(time -> children.add(Schema.Item.PUB_HISTORY, published(time)));
        item.facts()
                .rights()
                .flatMap(rights -> new RightsFacts(context, item, labels).of(rights))
                .ifPresent(part -> children.add(Schema.Item.RIGHTS_INFO, part));
        children.add(Schema.Item.ITEM_META, management.fill());
        children.add(Schema.Item.CONTENT_META, content.fill());
    }

    /** Puts back what another document said beyond the model, when all that the model says has its place. */
    private void restore() {
        var restoring = new Restoring(item.codes(), children, management.meta(), content.meta());
        for (ForeignFact fact : foreign) {
            if (!restoring.restore(fact)) {
                management.extension(management.extensions().foreign(fact));
            }
        }
        restoring.finish();
    }

    private void catalog(G2Writer out) throws XMLStreamException {
        for (Scheme scheme : item.codes().used()) {
            out.element("scheme", declaration -> {
                declaration.attribute("alias", scheme.alias());
                declaration.attribute("uri", scheme.uri());
            });
        }
    }

    private static Part published(String time) {
        return history -> history.element("published", published -> published.element("timestamp", Part.text(time)));
    }

    private String version() {
        Optional<String> version = item.facts().version();
        if (version.isEmpty()) {
            context.assumptions()
                    .once("version", item.path(), "version", "an item that names no version is taken to be version 1");
            return "1";
        }
        if (version.get().matches(VERSION)) {
            return version.get();
        }
        context.losses()
                .changed(
                        item.fact("version"),
                        "the version '" + version.get() + "' is no whole number from 1, so 1 is written");
        return "1";
    }

    private static String language(Context context, ElementPath path, Metadata facts) {
        if (facts.language().isEmpty()) {
            context.assumptions()
                    .once(
                            "language",
                            path,
                            "language",
                            "an item that names no language is written as 'und', undetermined; set 'language' to say"
                                    + " which");
            return "und";
        }
        String tag = facts.language().get();
        Optional<String> written = Codes.language(tag);
        if (written.filter(tag::equals).isPresent()) {
            return tag;
        }
        var place = path.child("metadata").child("language");
        if (written.isEmpty()) {
            context.losses().changed(place, "'" + tag + "' is no language tag, so 'und', undetermined, is written");
        } else {
            context.losses().changed(place, "the language tag '" + tag + "' is written as '" + written.get() + "'");
        }
        return written.orElse("und");
    }
}
