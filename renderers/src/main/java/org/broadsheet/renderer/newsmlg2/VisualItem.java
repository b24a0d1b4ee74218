package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rendition;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.newsmlg2.Schema.ContentMeta;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.OwnSchemes;

/** The item of a picture, a graphic, a sound or a film. */
record VisualItem(Context context, Visual visual, ItemWriter item) {
    /**
     * The item.
     *
     * @param around the facts of its story: embargo, status and language hold for it too unless it says otherwise
     * @param story what the story is called; empty when there is none
     */
    static ItemWriter of(Context context, Visual visual, Metadata around, String story) {
        Metadata facts = facts(visual.metadata(), around).within(context.whole());
        var item = ItemWriter.of(
                context, visual.path(), visual.kind().itemClass(), visual.guid(), facts, Given.of(visual.metadata()));
        new VisualItem(context, visual, item).fill(story);
        return item;
    }

    private static Metadata facts(Metadata own, Metadata around) {
        var facts = own.toBuilder();
        own.language().or(around::language).ifPresent(facts::language);
        own.embargo().or(around::embargo).ifPresent(facts::embargo);
        own.expiry().or(around::expiry).ifPresent(facts::expiry);
        own.status().or(around::status).ifPresent(facts::status);
        own.provider().or(around::provider).ifPresent(facts::provider);
        if (own.modified().isEmpty()
                && own.published().isEmpty()
                && own.created().isEmpty()) {
            around.modified().ifPresent(facts::modified);
            around.published().ifPresent(facts::published);
        }
        return facts.build();
    }

    private void fill(String story) {
        boolean described = visual.caption().map(this::caption).orElse(false);
        described |= alternative();
        if (!described && !story.isEmpty()) {
            context.assumptions()
                    .once(
                            "story",
                            visual.path(),
                            "the name of the story stands as a description of a picture without words");
            item.content()
                    .described(
                            ContentMeta.DESCRIPTION,
                            item.item().codes().own(OwnSchemes.DESCRIPTION, "story"),
                            Optional.of(Part.text(story)));
        }
        List<Part> files = new ArrayList<>();
        for (int i = 0; i < visual.renditions().size(); i++) {
            file(visual.renditions().get(i), visual.path().child("renditions", i))
                    .ifPresent(files::add);
        }
        if (!files.isEmpty()) {
            item.add(Schema.Item.CONTENT_SET, set -> {
                for (Part file : files) {
                    set.element("remoteContent", file);
                }
            });
        }
    }

    private boolean caption(Caption caption) {
        var path = visual.path().child("caption");
        caption.credit().ifPresent(credit -> credit(credit, path.child("credit")));
        if (caption.text().length() == 0) {
            return false;
        }
        Optional<Part> words = item.labels().block(caption.text(), path.child("text"));
        item.content().described(ContentMeta.DESCRIPTION, NewsCodes.DESCRIPTION_CAPTION, words);
        return words.isPresent();
    }

    private void credit(Credit credit, ElementPath path) {
        Optional.of(credit.text())
                .filter(words -> !words.isEmpty())
                .flatMap(words -> item.labels().plain(words, path.child("text")))
                .ifPresent(line -> item.content().meta().add(ContentMeta.CREDITLINE, line));
        item.content().contributors(credit.contributors(), ContentMeta.CREATOR, 0, path);
    }

    private boolean alternative() {
        if (visual.alternative().isEmpty()) {
            return false;
        }
        Optional<Part> words = visual.alternative()
                .flatMap(text -> item.labels().block(text, visual.path().child("alternative")));
        item.content()
                .described(
                        ContentMeta.DESCRIPTION, item.item().codes().own(OwnSchemes.DESCRIPTION, "alternative"), words);
        return words.isPresent();
    }

    private Optional<Part> file(Rendition file, ElementPath path) {
        Optional<String> address = Codes.iri(file.href());
        if (address.isEmpty()) {
            context.losses().dropped(path, "a file without an address is not written");
            return Optional.empty();
        }
        if (!address.get().equals(file.href())) {
            context.losses()
                    .changed(
                            path.child("href"),
                            "the address holds characters that no address has; they are percent-encoded");
        }
        Optional<Integer> width = size(file.width(), path.child("width"));
        Optional<Integer> height = size(file.height(), path.child("height"));
        Optional<Long> bytes = size(file.size(), path.child("size"));
        Optional<String> use = file.role()
                .filter(role -> !role.isBlank())
                .map(role -> item.item().codes().code(role, OwnSchemes.RENDITION));
        return Optional.of(out -> {
            attribute(out, "rendition", use);
            out.attribute("href", address.get());
            attribute(out, "contenttype", file.type());
            attribute(out, "size", bytes);
            attribute(out, "width", width);
            attribute(out, "height", height);
        });
    }

    private <T extends Number> Optional<T> size(Optional<T> number, ElementPath path) {
        if (number.filter(size -> size.longValue() < 0).isPresent()) {
            context.losses().dropped(path, "a size below nothing is not written");
            return Optional.empty();
        }
        return number;
    }

    private static void attribute(G2Writer out, String name, Optional<?> value) throws XMLStreamException {
        if (value.isPresent()) {
            out.attribute(name, value.get().toString());
        }
    }
}
