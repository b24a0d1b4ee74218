package org.broadsheet.parser.html;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.data.Thing;

/** The picture that a page names as that of its story, for machines. */
record ToldPicture(Evidence evidence, Addresses addresses) {
    /** The one of the data block with its words, else that of the head; none when it is a sign of the page's own. */
    Optional<Picture> find() {
        return evidence.article().stream()
                .flatMap(thing -> thing.things("image").stream())
                .flatMap(image -> picture(image).stream())
                .findFirst()
                .or(() -> evidence.metas()
                        .first("og:image:secure_url", "og:image", "og:image:url", "twitter:image")
                        .flatMap(address -> picture(
                                address,
                                evidence.metas().first("og:image:type").filter(type -> type.startsWith("image/")),
                                pixels(evidence.metas().first("og:image:width")),
                                pixels(evidence.metas().first("og:image:height")),
                                Optional.empty())));
    }

    private static Optional<Integer> pixels(Optional<String> words) {
        return words.filter(number -> number.matches("[1-9]\\d{0,5}(px)?"))
                .map(number -> Integer.valueOf(number.replace("px", "")));
    }

    private Optional<Picture> picture(Thing image) {
        Optional<String> words = image.word("caption").or(() -> image.word("description"));
        Optional<Credit> credit = image.word("creditText").map(Credit::of);
        Optional<Caption> caption = words.isPresent() || credit.isPresent()
                ? Optional.of(new Caption(RichText.of(words.orElse("")), credit))
                : Optional.empty();
        return image.word("contentUrl")
                .or(() -> image.word("url"))
                .or(() -> image.word("@id"))
                .or(() -> image.word("name").filter(Addresses::hasScheme))
                .flatMap(address -> picture(
                        address,
                        image.word("encodingFormat").filter(type -> type.startsWith("image/")),
                        pixels(image.word("width")),
                        pixels(image.word("height")),
                        caption));
    }

    private Optional<Picture> picture(
            String address,
            Optional<String> type,
            Optional<Integer> width,
            Optional<Integer> height,
            Optional<Caption> caption) {
        String file = address.strip();
        if (!ImageFiles.isUsable(file) || Visuals.isMark(file)) {
            return Optional.empty();
        }
        var shown = new Rendition(
                addresses.resolve(file),
                type.or(() -> Optional.of(ImageFiles.type(file)).filter(known -> !known.isEmpty())),
                width,
                height,
                Optional.empty(),
                Optional.empty());
        return Optional.of(new Picture(List.of(shown), Optional.empty(), caption, Metadata.EMPTY));
    }
}
