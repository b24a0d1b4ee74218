package org.broadsheet.renderer.newsmlg2;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.item.Times;
import org.broadsheet.renderer.newsmlg2.Schema.ItemMeta;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.OwnSchemes;

/** The {@code itemMeta} of an item: who answers for it, its times, its status, its links, and facts without a place. */
record ManagementFacts(Context context, Item item, Labels labels, Children<ItemMeta> meta) {
    private static final List<String> STATUS =
            List.of(NewsCodes.STATUS_USABLE, NewsCodes.STATUS_WITHHELD, NewsCodes.STATUS_CANCELED);

    ManagementFacts(Context context, Item item, Labels labels) {
        this(context, item, labels, new Children<>());
    }

    /** All that the facts of the item say. */
    Children<ItemMeta> fill() {
        Metadata facts = item.facts();
        meta.add(ItemMeta.ITEM_CLASS, Part.attribute("qcode", item.itemClass()));
        provider(facts);
        times(facts);
        status(facts);
        generator(facts);
        facts.title()
                .flatMap(title -> labels.line(title, item.fact("title")))
                .ifPresent(part -> meta.add(ItemMeta.TITLE, part));
        notes(facts);
        signals(facts);
        links(facts);
        facts.urgency()
                .filter(urgency -> urgency < 1 || urgency > 9)
                .ifPresent(urgency -> extension(extensions().fact("urgency", urgency.toString())));
        facts.extensions()
                .forEach((name, value) -> extension(extensions().fact("extension", value, Optional.of(name))));
        return meta;
    }

    /** Makes extensions of this item. */
    Extensions extensions() {
        return new Extensions(item.codes());
    }

    void extension(Part part) {
        meta.add(ItemMeta.EXTENSION, part);
    }

    private void provider(Metadata facts) {
        Concepts concepts = new Concepts(context.losses(), item.codes());
        if (facts.provider().isPresent() && !Concepts.says(facts.provider().get())) {
            context.losses().dropped(item.fact("provider"), "a provider without name and code is not written");
        }
        Concept provider = facts.provider().filter(Concepts::says).orElse(context.provider());
        meta.add(
                ItemMeta.PROVIDER,
                concepts.concept(provider, "", Concepts.Role.OWN, item.fact("provider"))
                        .orElse(Part.EMPTY));
    }

    private void times(Metadata facts) {
        meta.add(ItemMeta.VERSION_CREATED, Part.text(Times.of(versionCreated(facts))));
        facts.modified()
                .filter(time -> !isWhole(time))
                .ifPresent(time -> extension(extensions().time("modified", time)));
        facts.created().ifPresent(this::created);
        facts.published()
                .filter(time -> !isWhole(time))
                .ifPresent(time -> extension(extensions().time("published", time)));
        facts.embargo().ifPresent(this::embargo);
        facts.expiry().ifPresent(this::expiry);
    }

    private void created(NewsTime time) {
        Times.moment(time).ifPresent(moment -> meta.add(ItemMeta.FIRST_CREATED, Part.text(Times.of(moment))));
        if (!isWhole(time)) {
            extension(extensions().time("created", time));
        }
    }

    /** Whether an element that takes a day, a month, a year says all of it. */
    private static boolean isWhole(NewsTime time) {
        return Times.truncated(time).isPresent() && time.isNotation();
    }

    /** An embargo of which no moment is known is an empty element: not to be published before somebody says so. */
    private void embargo(NewsTime time) {
        meta.add(
                ItemMeta.EMBARGOED,
                Times.moment(time).map(moment -> Part.text(Times.of(moment))).orElse(Part.EMPTY));
        if (Times.moment(time).isEmpty() || !time.isNotation()) {
            extension(extensions().time("embargo", time));
        }
    }

    private void expiry(NewsTime time) {
        Times.day(time).ifPresent(day -> meta.add(ItemMeta.EXPIRES, Part.text(day)));
        if (Times.day(time).isEmpty() || !time.isNotation()) {
            extension(extensions().time("expiry", time));
        }
    }

    private OffsetDateTime versionCreated(Metadata facts) {
        Optional<OffsetDateTime> modified = facts.modified().flatMap(Times::completed);
        if (modified.isPresent()) {
            if (facts.modified().flatMap(Times::moment).isEmpty()) {
                assume(
                        "version-zone",
                        "the time of a version is taken to be in UTC, at the beginning of the day where none is given");
            }
            return modified.get();
        }
        Optional<OffsetDateTime> first = facts.published()
                .flatMap(Times::completed)
                .or(() -> facts.created().flatMap(Times::completed));
        if (first.isPresent()) {
            assume(
                    "version-first",
                    "an item that does not say when its version was made is taken to be as old as its first"
                            + " publication or its making");
            return first.get();
        }
        Optional<OffsetDateTime> date = context.edition().date().flatMap(Times::completed);
        if (date.isPresent()) {
            assume(
                    "version-date",
                    "an item that does not say when its version was made is taken to be of the beginning of the"
                            + " edition's day, UTC; set 'modified' to say better");
            return date.get();
        }
        assume(
                "version-now",
                "an item that does not say when its version was made is taken to be made now, "
                        + Times.of(context.now()) + "; set 'modified' to say better");
        return context.now().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private void assume(String kind, String message) {
        context.assumptions().once(kind, item.path(), "modified", message);
    }

    private void status(Metadata facts) {
        if (facts.status().isEmpty()) {
            context.assumptions()
                    .once("status", item.path(), "status", "an item that names no status is taken to be usable");
        }
        String word = facts.status().orElse("usable");
        String code = code(word);
        meta.add(ItemMeta.PUB_STATUS, Part.attribute("qcode", code));
        if (!code.equals("stat:" + word) && !code.equals(word)) {
            extension(extensions().fact("status", word));
            context.losses()
                    .changed(
                            item.fact("status"),
                            "the status '" + word + "' is none of usable, withheld, canceled; " + code + " is written");
        }
    }

    /** What nobody knows is withheld until somebody decides. */
    private static String code(String status) {
        String code = status.startsWith("stat:") ? status : "stat:" + status;
        return STATUS.contains(code)
                ? code
                : status.equals("cancelled") ? NewsCodes.STATUS_CANCELED : NewsCodes.STATUS_WITHHELD;
    }

    private void generator(Metadata facts) {
        Optional<Part> given = facts.generator().flatMap(name -> labels.plain(name, item.fact("generator")));
        meta.add(ItemMeta.GENERATOR, given.orElse(Part.text("Broadsheet")));
    }

    private void notes(Metadata facts) {
        for (int i = 0; i < facts.edNotes().size(); i++) {
            labels.block(facts.edNotes().get(i), item.path().child("metadata").child("edNotes", i))
                    .ifPresent(part -> meta.add(ItemMeta.ED_NOTE, part));
        }
    }

    /** A sign that is no code of a known scheme becomes one of our own, with the sign as its name. */
    private void signals(Metadata facts) {
        for (int i = 0; i < facts.signals().size(); i++) {
            String sign = facts.signals().get(i);
            if (item.codes().knows(sign)) {
                meta.add(ItemMeta.SIGNAL, Part.attribute("qcode", sign));
            } else if (labels.says(sign, item.path().child("metadata").child("signals", i))) {
                String code = item.codes().code(sign, OwnSchemes.SIGNAL);
                meta.add(ItemMeta.SIGNAL, out -> {
                    out.attribute("qcode", code);
                    out.element("name", Part.line(sign));
                });
            }
        }
    }

    private void links(Metadata facts) {
        for (int i = 0; i < facts.links().size(); i++) {
            Link link = facts.links().get(i);
            if (link.href().isBlank()) {
                context.losses()
                        .dropped(
                                item.path().child("metadata").child("links", i),
                                "a link that leads nowhere is not written");
            } else {
                meta.add(ItemMeta.LINK, link(link));
            }
        }
    }

    private Part link(Link link) {
        Optional<String> relation = link.relation()
                .filter(word -> !word.isBlank())
                .map(word -> item.codes().code(word, OwnSchemes.RELATION));
        return out -> {
            if (relation.isPresent()) {
                out.attribute("rel", relation.get());
            }
            boolean web = link.href().startsWith("http:") || link.href().startsWith("https:");
            boolean address =
                    web && Codes.iri(link.href()).filter(link.href()::equals).isPresent();
            out.attribute(address ? "href" : "residref", link.href());
            if (link.type().isPresent()) {
                out.attribute("contenttype", link.type().get());
            }
            if (link.title().isPresent()) {
                out.attribute("title", link.title().get());
            }
        };
    }
}
