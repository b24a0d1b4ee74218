package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;

/**
 * The {@code media} element of NITF.
 *
 * @see <a href="https://iptc.org/std/NITF/3.6/documentation/nitf.html">NITF 3.6</a>
 */
final class MediaReader {
    private final Flow flow;
    private final List<Rendition> files = new ArrayList<>();
    private final List<Element> captions = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final NitfMediaFacts facts = new NitfMediaFacts();
    private Optional<String> alternative = Optional.empty();

    private MediaReader(Flow flow) {
        this.flow = flow;
    }

    static void read(Flow flow, Element media, Style style) {
        var reader = new MediaReader(flow);
        media.elements().forEach(reader::part);
        flow.add(reader.made(media, style), media);
    }

    private void part(Element element) {
        switch (element.name()) {
            case "media-metadata" -> facts.add(element);
            case "media-reference" -> reference(element);
            case "media-caption" -> captions.add(element);
            case "media-producer" -> {
                var line = NitfLine.of(element);
                if (!line.text().isBlank() || !line.contributors().isEmpty()) {
                    credits.add(new Credit(line.text(), line.contributors()));
                }
            }
            default ->
                flow.reading()
                        .findings()
                        .warning(
                                "markup/element-dropped",
                                element,
                                "the model has no place for <" + element.name() + "> of a picture, which is left out");
        }
    }

    private void reference(Element reference) {
        Images.rendition(reference).ifPresent(files::add);
        alternative = alternative.or(() -> flow.reading().options().exact()
                ? reference.attribute("alternate-text")
                : reference.said("alternate-text"));
        reference.said("name").ifPresent(facts.metadata()::title);
        reference
                .said("source-credit")
                .filter(words -> credits.isEmpty())
                .ifPresent(words -> credits.add(new Credit(words, List.of())));
    }

    private Block made(Element media, Style style) {
        Optional<Caption> caption = caption(style);
        Optional<Media.Kind> kind = media.isLike("graphic")
                ? Optional.of(Media.Kind.GRAPHIC)
                : kind(media.said("media-type").orElse("image"));
        Metadata metadata = facts.build();
        return kind.isPresent()
                ? new Media(kind.get(), files, alternative, caption, metadata)
                : new Picture(files, alternative, caption, metadata);
    }

    private Optional<Caption> caption(Style style) {
        Optional<Caption> words = Captions.of(flow, captions, style);
        if (credits.isEmpty()) {
            return words;
        }
        var names = credits.stream()
                .flatMap(credit -> credit.contributors().stream())
                .toList();
        var lines = credits.stream().map(Credit::text).distinct().toList();
        var credit = new Credit(String.join(" ", lines), names);
        return Optional.of(new Caption(words.map(Caption::text).orElse(RichText.EMPTY), Optional.of(credit)));
    }

    private static Optional<Media.Kind> kind(String type) {
        return switch (type) {
            case "video" -> Optional.of(Media.Kind.VIDEO);
            case "audio" -> Optional.of(Media.Kind.AUDIO);
            case "application", "data", "other", "text" -> Optional.of(Media.Kind.GRAPHIC);
            default -> Optional.empty();
        };
    }
}
