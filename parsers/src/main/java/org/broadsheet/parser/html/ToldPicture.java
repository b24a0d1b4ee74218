package org.broadsheet.parser.html;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;

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
                        .flatMap(address -> picture(address, Optional.empty())));
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
                .flatMap(address -> picture(address, caption));
    }

    private Optional<Picture> picture(String address, Optional<Caption> caption) {
        String file = address.strip();
        return ImageFiles.isUsable(file) && !Visuals.isMark(file)
                ? Optional.of(new Picture(
                        List.of(Rendition.of(addresses.resolve(file))), Optional.empty(), caption, Metadata.EMPTY))
                : Optional.empty();
    }
}
