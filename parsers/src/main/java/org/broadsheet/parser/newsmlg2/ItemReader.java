package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;

/** Makes a draft of the tree of one item, part by part. */
record ItemReader(Draft draft) {
    /** The draft of a news item or a package item. */
    static Draft read(Context context, Element item) {
        Codes codes = Codes.of(item, context.schemes());
        var draft = new Draft(context, item, codes, kind(item, codes));
        var reader = new ItemReader(draft);
        if (!draft.own) {
            reader.check(item.child("itemMeta"));
        }
        reader.parts();
        reader.attributes();
        reader.times();
        reader.properties();
        return draft;
    }

    /** The kind of an item. */
    static ItemKind kind(Element item, Codes codes) {
        Optional<Element> itemClass = item.child("itemMeta").flatMap(facts -> facts.child("itemClass"));
        return ItemKind.of(item, itemClass.flatMap(codes::code));
    }

    private void check(Optional<Element> meta) {
        Findings findings = draft.context.findings();
        Element item = draft.element;
        if (item.attribute("xmlns").filter(Names.NAR::equals).isEmpty()) {
            findings.liberty(
                    "newsml-g2/namespace",
                    item,
                    "the item is not in the namespace " + Names.NAR + "; it is read as if it were");
        }
        if (item.said("guid").isEmpty()) {
            findings.liberty("newsml-g2/required-missing", item, "the item has no guid");
        }
        Order.ITEM.check(item, findings);
        if (meta.isEmpty()) {
            findings.liberty("newsml-g2/required-missing", item, "the item has no itemMeta");
            return;
        }
        Order.ITEM_META.check(meta.get(), findings);
        for (String name : List.of("itemClass", "provider", "versionCreated")) {
            if (meta.get().child(name).isEmpty()) {
                findings.liberty("newsml-g2/required-missing", meta.get(), "the itemMeta has no " + name);
            }
        }
        item.child("contentMeta").ifPresent(content -> Order.CONTENT_META.check(content, findings));
    }

    private void parts() {
        draft.language = draft.element.said("lang");
        RightsInfo.read(draft);
        var contentMeta = new ArrayList<Element>(1);
        var contentSets = new ArrayList<Element>(1);
        for (Element part : draft.element.elements()) {
            switch (part.name()) {
                case "rightsInfo" -> {}
                case "itemMeta" -> ItemMeta.read(draft, part);
                case "contentMeta" -> contentMeta.add(part);
                case "contentSet" -> contentSets.add(part);
                case "groupSet" -> draft.groupSet = Optional.of(part);
                case "pubHistory" -> history(part);
                case "catalogRef", "catalog" -> catalog(part);
                default -> draft.keep("", part);
            }
        }
        ContentMeta.read(draft, contentMeta);
        contentSets.forEach(set -> Contents.read(draft, set));
        if (!draft.own && draft.kind == ItemKind.TEXT) {
            Repetitions.drop(draft);
        }
    }

    private void catalog(Element part) {
        boolean iptc = part.said("href").filter(Codes::isIptc).isPresent();
        if (!draft.own && !iptc) {
            draft.keep("", part);
        }
    }

    private void history(Element part) {
        Optional<Element> stamp = part.child("published").flatMap(published -> published.child("timestamp"));
        stamp.flatMap(time -> Times.of(time, draft.context.findings()))
                .ifPresent(time -> draft.times.put("published", time));
        boolean whole = stamp.isPresent()
                && part.elements().size() == 1
                && part.elements().get(0).elements().size() == 1;
        if (!draft.own && !whole) {
            draft.keep("", part);
        }
    }

    private void attributes() {
        Element item = draft.element;
        draft.id.or(() -> item.attribute("guid")).ifPresent(draft.facts::id);
        item.attribute("version").ifPresent(draft.facts::version);
        draft.language.ifPresent(draft.facts::language);
    }

    private void times() {
        time("created").ifPresent(draft.facts::created);
        time("modified").ifPresent(draft.facts::modified);
        time("published").ifPresent(draft.facts::published);
        time("embargo").ifPresent(draft.facts::embargo);
        time("expiry").ifPresent(draft.facts::expiry);
    }

    private Optional<NewsTime> time(String name) {
        return Properties.time(draft, name).or(() -> Optional.ofNullable(draft.times.get(name)));
    }

    private void properties() {
        Properties.value(draft, "status").ifPresent(draft.facts::status);
        Properties.number(draft, "urgency").ifPresent(draft.facts::urgency);
        draft.dateline.date = Properties.time(draft, "dateline-date");
        draft.dateline.place = draft.dateline.place.or(() -> Properties.value(draft, "dateline-place"));
        draft.dateline.agency = draft.dateline.agency.or(() -> Properties.value(draft, "dateline-agency"));
    }
}
