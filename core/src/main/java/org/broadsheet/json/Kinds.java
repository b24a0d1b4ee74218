package org.broadsheet.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.broadsheet.model.Media;
import org.broadsheet.model.Notice;

/** The words for kinds. */
final class Kinds {
    private static final Map<String, Notice.Kind> NOTICES = named(Notice.Kind.values(), Kinds::notice);
    private static final Map<String, Media.Kind> MEDIA = named(Media.Kind.values(), Kinds::media);

    private Kinds() {}

    static String notice(Notice.Kind kind) {
        return switch (kind) {
            case BANNER -> "banner";
            case MASTHEAD -> "masthead";
            case FOLIO -> "folio";
            case COLOPHON -> "colophon";
            case JUMP_LINE -> "jumpLine";
            case CORRECTION -> "correction";
            case CONTACT -> "contact";
            case BOILERPLATE -> "boilerplate";
            case OTHER -> "other";
        };
    }

    static String media(Media.Kind kind) {
        return switch (kind) {
            case AUDIO -> "audio";
            case VIDEO -> "video";
            case GRAPHIC -> "graphic";
        };
    }

    /** The kind of the string at hand. */
    static Notice.Kind notice(Input in) {
        return read(in, NOTICES);
    }

    /** The kind of the string at hand. */
    static Media.Kind media(Input in) {
        return read(in, MEDIA);
    }

    private static <K> K read(Input in, Map<String, K> kinds) {
        var word = in.string();
        return Optional.ofNullable(kinds.get(word))
                .orElseThrow(() -> in.unknownWord(word, String.join(", ", kinds.keySet())));
    }

    private static <K> Map<String, K> named(K[] kinds, Function<K, String> word) {
        var named = new TreeMap<String, K>();
        for (K kind : kinds) {
            named.put(word.apply(kind), kind);
        }
        return named;
    }
}
