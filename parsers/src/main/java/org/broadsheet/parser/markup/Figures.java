package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;

/** Pictures, players and graphics with what stands under them. */
final class Figures {
    private final Flow flow;
    private final List<Block> visuals = new ArrayList<>();
    private final List<Rendition> files = new ArrayList<>();
    private final List<Element> captions = new ArrayList<>();
    private final List<Node> rest = new ArrayList<>();

    private Figures(Flow flow) {
        this.flow = flow;
    }

    static void read(Flow flow, Element figure, Style style) {
        new Figures(flow).figure(figure, style);
    }

    private void figure(Element figure, Style style) {
        figure.children().forEach(this::part);
        Optional<Media.Kind> kind = kind(figure);
        boolean visible = !visuals.isEmpty() || !files.isEmpty();
        if (!visible && !rest.isEmpty()) {
            flow.all(rest, style);
            captions.forEach(words -> flow.all(List.of(words), style));
            return;
        }
        Optional<Caption> caption = Captions.of(flow, captions, style);
        if (visible || kind.isPresent() || caption.isPresent() || isOwn(figure)) {
            flow.add(whole(figure, kind, caption), figure);
        }
        visuals.stream().skip(1).forEach(more -> flow.add(more, figure));
        flow.all(rest, style);
    }

    private static boolean isOwn(Element figure) {
        return figure.isOf("picture") || figure.said("data-guid").isPresent();
    }

    /** The first of what the figure shows, with all files that it names and its caption. */
    private Block whole(Element figure, Optional<Media.Kind> kind, Optional<Caption> caption) {
        Block first = visuals.isEmpty()
                ? new Picture(List.of(), figure.attribute("data-alternative"), Optional.empty(), metadata(figure))
                : visuals.get(0);
        if (first instanceof Media media) {
            return new Media(
                    media.kind(), renditions(media.renditions()), media.alternative(), caption, metadata(figure));
        }
        Picture picture = (Picture) first;
        List<Rendition> all = renditions(picture.renditions());
        Metadata facts = picture.metadata().equals(Metadata.EMPTY) ? metadata(figure) : picture.metadata();
        return kind.isPresent()
                ? new Media(kind.get(), all, picture.alternative(), caption, facts)
                : new Picture(all, picture.alternative(), caption, facts);
    }

    /** The item that a picture is: a document that holds it elsewhere names it here. */
    private Metadata metadata(Element figure) {
        return figure.said("data-guid")
                .map(id -> Metadata.builder().id(id).build())
                .orElseGet(() -> flow.reading().options().facts().apply(figure));
    }

    private List<Rendition> renditions(List<Rendition> shown) {
        var all = new ArrayList<>(shown);
        all.addAll(files);
        return all;
    }

    private static Optional<Media.Kind> kind(Element figure) {
        if (figure.isOf("media")) {
            for (Media.Kind kind : Media.Kind.values()) {
                if (figure.isOf(kind.name().toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private void part(Node node) {
        if (!(node instanceof Element element)) {
            if (node instanceof Text text && !text.value().isBlank()) {
                rest.add(node);
            }
            return;
        }
        if (element.isOf("rendition")) {
            file(element);
            return;
        }
        switch (Kind.of(element.name())) {
            case IMAGE -> Images.picture(element, flow.reading()).ifPresent(visuals::add);
            case PLAYER -> visuals.add(Players.of(element, flow.reading().findings()));
            case NOTHING -> {}
            case ACTIVE -> active(element);
            default -> other(element);
        }
    }

    /** In pages of ours it is no script but the facts about what the figure shows. */
    private void active(Element element) {
        if (!flow.reading().options().exact()) {
            rest.add(element);
        }
    }

    /** A graphic that is a page of its own is shown by a link; other files are data. */
    private void file(Element element) {
        if (element.name().equals("a")) {
            visuals.add(new Picture(
                    Images.rendition(element).map(List::of).orElse(List.of()),
                    element.attribute("data-alternative"),
                    Optional.empty(),
                    Metadata.EMPTY));
        } else {
            Images.rendition(element).ifPresent(files::add);
        }
    }

    private void other(Element element) {
        if (element.name().equals("figcaption") || element.name().equals("caption") || Captions.isCredit(element)) {
            captions.add(element);
        } else if (shows(element)) {
            element.children().forEach(this::part);
        } else {
            rest.add(element);
        }
    }

    private static boolean shows(Element element) {
        return element.find("img").isPresent()
                || element.find("figcaption").isPresent()
                || element.find("video").isPresent()
                || element.find("audio").isPresent();
    }
}
