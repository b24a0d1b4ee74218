package org.broadsheet.renderer.newsmlg2;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.Markup;

/** Running text as the content of elements. Blank text makes no element, which is reported. */
final class Labels {
    private final Losses losses;
    private final BodyMarkup markup;

    /** For items written in the given direction. */
    Labels(Losses losses, Direction direction) {
        this.losses = losses;
        this.markup = new BodyMarkup(losses, BodyMarkup.Options.PLAIN.withDirection(direction));
    }

    /** Text for an element that knows no line breaks, such as {@code headline}: they are written as XHTML. */
    Optional<Part> line(CharSequence words, ElementPath path) {
        return label(words, path, false);
    }

    /** Text for an element that knows line breaks, such as {@code description}. */
    Optional<Part> block(CharSequence words, ElementPath path) {
        return label(words, path, true);
    }

    /** Text for an element that holds one plain line, such as {@code keyword}. */
    Optional<Part> plain(String words, ElementPath path) {
        return says(words, path) ? Optional.of(Part.line(words)) : Optional.empty();
    }

    /** Whether there are words; blank ones are reported. */
    boolean says(CharSequence words, ElementPath path) {
        boolean blank = words instanceof RichText text
                ? text.isBlank()
                : words.toString().isBlank();
        if (blank) {
            losses.dropped(path, "blank text is not written");
        }
        return !blank;
    }

    private Optional<Part> label(CharSequence words, ElementPath path, boolean knowsBreaks) {
        if (!says(words, path)) {
            return Optional.empty();
        }
        List<Markup> content = markup.text(words instanceof RichText text ? text : RichText.of(words.toString()), path);
        return Optional.of(out -> out.label(content, knowsBreaks));
    }
}
