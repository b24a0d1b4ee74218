package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;

/** A picture or a piece of media in NITF. It always refers to something, so a lost picture has a reference to nowhere. */
record NitfMedia(BodyMarkup body, ElementPath path) {
    Element picture(Picture picture) {
        Element media = element("media").with("media-type", "image");
        return finished(
                filled(media, picture.renditions(), picture.alternative(), picture.caption(), picture.metadata()),
                picture);
    }

    Element media(Media media) {
        Element element = switch (media.kind()) {
            case AUDIO, VIDEO ->
                element("media").with("media-type", media.kind().name().toLowerCase(Locale.ROOT));
            case GRAPHIC -> element("media").with("class", "graphic").with("media-type", "image");
        };
        return finished(
                filled(element, media.renditions(), media.alternative(), media.caption(), media.metadata()), media);
    }

    private Element finished(Element media, Block block) {
        return body.options().finish().figure(media, block, path);
    }

    private Element filled(
            Element media,
            List<Rendition> renditions,
            Optional<String> alternative,
            Optional<Caption> caption,
            Metadata facts) {
        List<Markup> content = new ArrayList<>(new NitfMediaFacts(body.losses(), path.child("metadata")).of(facts));
        List<Element> files = files(renditions);
        content.add((files.isEmpty() ? element("media-reference") : files.get(0)).with("alternate-text", alternative));
        content.addAll(files.subList(Math.min(1, files.size()), files.size()));
        caption.ifPresent(words -> content.addAll(caption(words)));
        return media.plus(content);
    }

    private List<Element> files(List<Rendition> renditions) {
        var files = new ArrayList<Element>();
        for (int i = 0; i < renditions.size(); i++) {
            Rendition file = renditions.get(i);
            body.url(file.href(), path.child("renditions", i).child("href"))
                    .ifPresent(url -> files.add(file(file, url)));
        }
        return files;
    }

    private static Element file(Rendition file, String url) {
        return element("media-reference")
                .with("source", url)
                .with("mime-type", file.type())
                .with("width", file.width().map(Object::toString))
                .with("height", file.height().map(Object::toString))
                .with("bs:role", file.role())
                .with("bs:size", file.size().map(Object::toString));
    }

    private List<Markup> caption(Caption caption) {
        var place = path.child("caption");
        var parts = new ArrayList<Markup>();
        if (!caption.text().isBlank()) {
            parts.add(element("media-caption", body.text(caption.text(), place.child("text"))));
        } else if (!caption.text().isEmpty() || caption.credit().isEmpty()) {
            body.lost(place.child("text"), "a caption without words is not written");
        }
        caption.credit().ifPresent(credit -> parts.addAll(credit(credit, place.child("credit"))));
        return parts;
    }

    private List<Markup> credit(Credit credit, ElementPath place) {
        if (credit.text().isBlank() && credit.contributors().isEmpty()) {
            body.lost(place, "a credit that names nobody is not written");
            return List.of();
        }
        return List.of(NitfPeople.line(
                element("media-producer"), credit.text(), credit.contributors(), body, place.child("text")));
    }
}
