package org.broadsheet.json;

import org.broadsheet.model.RichText;
import org.jspecify.annotations.Nullable;

/** The text and the marks of one object, in whatever order they come. */
final class MarkedText {
    private final Input in;
    private @Nullable String text;
    private @Nullable MarksReader marks;

    MarkedText(Input in) {
        this.in = in;
    }

    /** Reads the string at hand as the text. */
    void text() {
        text = in.string();
    }

    /** Reads the list at hand as the marks. */
    void marks() {
        marks = new MarksReader(in);
        marks.read();
    }

    /** The text with its marks, of an object that cannot do without one. */
    RichText required(String what) {
        if (text == null) {
            throw in.missing(what, "text");
        }
        return orEmpty();
    }

    /** The text with its marks. */
    RichText orEmpty() {
        var words = text == null ? "" : text;
        return marks == null ? RichText.of(words) : marks.over(words);
    }
}
