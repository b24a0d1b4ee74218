package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.Optional;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rendition;

/** Sound and film. */
final class Players {
    private Players() {}

    static Media of(Element player, Findings findings) {
        var files = new ArrayList<Rendition>();
        Images.rendition(player).ifPresent(files::add);
        for (Element part : player.elements()) {
            if (part.name().equals("source")) {
                Images.rendition(part).ifPresent(files::add);
            } else if (Kind.of(part.name()) != Kind.NOTHING) {
                findings.note(
                        "markup/fallback-dropped",
                        part,
                        "what <" + player.name() + "> shows where it cannot play is left out");
            }
        }
        var kind = player.name().equals("audio") ? Media.Kind.AUDIO : Media.Kind.VIDEO;
        return new Media(kind, files, player.attribute("aria-label"), Optional.empty(), Metadata.EMPTY);
    }
}
