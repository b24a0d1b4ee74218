package org.broadsheet.renderer.item;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.vocabulary.NewsCodes;

/**
 * A picture, a graphic, a sound or a film, which becomes an item of its own.
 *
 * @param path where it stands
 * @param kind what it is
 * @param guid the id of its item
 */
public record Visual(
        ElementPath path,
        Kind kind,
        List<Rendition> renditions,
        Optional<String> alternative,
        Optional<Caption> caption,
        Metadata metadata,
        String guid) {
    /** What it is, with its item class. */
    public enum Kind {
        /** A still picture. */
        PICTURE(NewsCodes.ITEM_PICTURE),
        /** A drawing. */
        GRAPHIC(NewsCodes.ITEM_GRAPHICS),
        /** Sound. */
        AUDIO(NewsCodes.ITEM_AUDIO),
        /** Moving pictures. */
        VIDEO(NewsCodes.ITEM_VIDEO);

        private final String itemClass;

        Kind(String itemClass) {
            this.itemClass = itemClass;
        }

        /** The class of its item, a QCode. */
        public String itemClass() {
            return itemClass;
        }

        /** What a medium of that kind is. */
        public static Kind of(Media.Kind kind) {
            return switch (kind) {
                case AUDIO -> AUDIO;
                case VIDEO -> VIDEO;
                case GRAPHIC -> GRAPHIC;
            };
        }
    }

    /** The picture at {@code path}. */
    public static Visual of(Picture picture, ElementPath path, String guid) {
        return new Visual(
                path,
                Kind.PICTURE,
                picture.renditions(),
                picture.alternative(),
                picture.caption(),
                picture.metadata(),
                guid);
    }

    /** The medium at {@code path}. */
    public static Visual of(Media media, ElementPath path, String guid) {
        return new Visual(
                path,
                Kind.of(media.kind()),
                media.renditions(),
                media.alternative(),
                media.caption(),
                media.metadata(),
                guid);
    }
}
