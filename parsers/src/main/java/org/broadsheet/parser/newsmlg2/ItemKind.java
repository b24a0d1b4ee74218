package org.broadsheet.parser.newsmlg2;

import java.util.Locale;
import java.util.Optional;
import org.broadsheet.parser.markup.Element;

/** What an item is, by its element and its class. */
enum ItemKind {
    TEXT,
    PICTURE,
    GRAPHIC,
    AUDIO,
    VIDEO,
    PACKAGE;

    /** The kind of an item; text, unless its class says otherwise or it holds nothing but files. */
    static ItemKind of(Element item, Optional<String> itemClass) {
        if (item.name().equals("packageItem")) {
            return PACKAGE;
        }
        String word =
                itemClass.map(code -> Codes.bare(code).toLowerCase(Locale.ROOT)).orElse("");
        return switch (word) {
            case "picture", "photo", "image", "still", "stillimage", "photograph" -> PICTURE;
            case "graphics", "graphic", "animated", "illustration" -> GRAPHIC;
            case "audio", "sound" -> AUDIO;
            case "video", "film", "movingimage" -> VIDEO;
            default -> TEXT;
        };
    }

    /** Whether it is shown or played beside a text. */
    boolean isVisual() {
        return this != TEXT && this != PACKAGE;
    }
}
