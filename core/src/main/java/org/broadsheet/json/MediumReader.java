package org.broadsheet.json;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.jspecify.annotations.Nullable;

/** Reads pictures and other media. */
final class MediumReader {
    private final Input in;
    private final MetadataReader metadata;

    MediumReader(Input in, MetadataReader metadata) {
        this.in = in;
        this.metadata = metadata;
    }

    /** The picture at hand, which stands where nothing else can. */
    Picture only() {
        in.block();
        in.open();
        return picture();
    }

    /** The rest of a picture. */
    Picture picture() {
        var medium = new Parts();
        var outer = in.enter();
        for (String name = in.next(); name != null; name = in.next()) {
            if (name.equals("type")) {
                requirePicture();
            } else {
                medium.take(name);
            }
        }
        return new Picture(medium.renditions, medium.alternative, medium.caption, in.leave(outer, medium.facts));
    }

    /** The rest of another medium. */
    Media media() {
        Media.@Nullable Kind kind = null;
        var medium = new Parts();
        var outer = in.enter();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "kind" -> kind = Kinds.media(in);
                default -> medium.take(name);
            }
        }
        if (kind == null) {
            throw in.missing("the medium", "kind");
        }
        return new Media(kind, medium.renditions, medium.alternative, medium.caption, in.leave(outer, medium.facts));
    }

    /** What pictures and other media have in common. */
    private final class Parts {
        private List<Rendition> renditions = List.of();
        private Optional<String> alternative = Optional.empty();
        private Optional<Caption> caption = Optional.empty();
        private Metadata facts = Metadata.EMPTY;

        void take(String name) {
            switch (name) {
                case "renditions" -> renditions = in.list(name, MediumReader.this::rendition);
                case "alternative" -> alternative = Optional.of(in.text(name));
                case "caption" -> caption = Optional.of(in.child(name, MediumReader.this::caption));
                case "metadata" -> facts = in.child(name, metadata::metadata);
                default -> in.unknown(name);
            }
        }
    }

    private void requirePicture() {
        var type = in.string();
        if (!type.equals("picture")) {
            throw in.unknownWord(type, "picture");
        }
    }

    private Caption caption() {
        var text = new MarkedText(in);
        Optional<Credit> credit = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text.text();
                case "marks" -> text.marks();
                case "credit" -> credit = Optional.of(in.child(name, this::credit));
                default -> in.unknown(name);
            }
        }
        return new Caption(text.orEmpty(), credit);
    }

    private Credit credit() {
        var byline = metadata.byline();
        return new Credit(byline.text(), byline.contributors());
    }

    private Rendition rendition() {
        @Nullable String href = null;
        Optional<String> type = Optional.empty();
        Optional<Integer> width = Optional.empty();
        Optional<Integer> height = Optional.empty();
        Optional<String> role = Optional.empty();
        Optional<Long> size = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "href" -> href = in.string();
                case "type" -> type = Optional.of(in.string());
                case "width" -> width = Optional.of(in.number(Integer.MIN_VALUE));
                case "height" -> height = Optional.of(in.number(Integer.MIN_VALUE));
                case "role" -> role = Optional.of(in.string());
                case "size" -> size = Optional.of(in.number(Long.MIN_VALUE, Long.MAX_VALUE));
                default -> in.unknown(name);
            }
        }
        if (href == null) {
            throw in.missing("the rendition", "href");
        }
        return new Rendition(href, type, width, height, role, size);
    }
}
