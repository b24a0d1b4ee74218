package org.broadsheet.parser.markup;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;

/** Images and the files that figures name. */
final class Images {
    private Images() {}

    /** The picture that an image is; none when it shows nothing or is made to count readers. */
    static Optional<Picture> picture(Element image, Reading reading) {
        Optional<Rendition> file = rendition(image);
        if (isCounter(image)) {
            reading.findings().note("markup/counter-dropped", image, "an image of a single point is left out");
            return Optional.empty();
        }
        if (file.isEmpty() && alternative(image).isEmpty()) {
            reading.findings().note("markup/element-dropped", image, "an image without an address is left out");
            return Optional.empty();
        }
        return Optional.of(new Picture(
                file.map(List::of).orElse(List.of()), alternative(image), Optional.empty(), Metadata.EMPTY));
    }

    /** The words for those who do not see an image. */
    static Optional<String> alternative(Element image) {
        return image.attribute("data-alternative")
                .or(() -> image.attribute("alt").filter(words -> !words.isBlank()));
    }

    /** The file that an image, a source or a link shows. */
    static Optional<Rendition> rendition(Element file) {
        return address(file).map(href -> file(href, file));
    }

    private static Optional<String> address(Element file) {
        return file.said("src")
                .or(() -> file.said("value"))
                .or(() -> file.said("data-src"))
                .or(() -> file.said("source"))
                .or(() -> file.said("data-location"))
                .or(() -> file.name().equals("a") ? file.said("href") : Optional.empty());
    }

    private static Rendition file(String href, Element file) {
        return new Rendition(
                href,
                file.said("data-type").or(() -> file.said("type")).or(() -> file.said("mime-type")),
                Numbers.of(file, "width").or(() -> Numbers.of(file, "data-width")),
                Numbers.of(file, "height").or(() -> Numbers.of(file, "data-height")),
                file.said("data-role").or(() -> file.attribute(NitfLine.OWN + "role")),
                Numbers.large(file, "data-size").or(() -> Numbers.large(file, NitfLine.OWN + "size")));
    }

    private static boolean isCounter(Element image) {
        return isPoint(image, "width") && isPoint(image, "height");
    }

    private static boolean isPoint(Element image, String size) {
        return Numbers.of(image, size).filter(pixels -> pixels <= 1).isPresent();
    }
}
