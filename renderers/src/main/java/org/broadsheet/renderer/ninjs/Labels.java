package org.broadsheet.renderer.ninjs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.HtmlWriter;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.ninjs.Value.Members;

/** Words in a role: plain, and as HTML beside where they bear marks. */
record Labels(Losses losses) {
    /** Adds the words to the list called {@code name}. */
    void add(Members object, String name, String role, Optional<? extends CharSequence> words, ElementPath path) {
        words.ifPresent(found -> {
            object.add(name, entry(role, "text/plain", found.toString()));
            if (found instanceof RichText text && text.hasMarks()) {
                var markup = new BodyMarkup(losses, BodyMarkup.Options.PLAIN).text(text, path);
                object.add(name, entry(role, "text/html", html(markup, path)));
            }
        });
    }

    private static Members entry(String role, String contentType, String value) {
        return new Members().with("role", role).with("contentType", contentType).with("value", value);
    }

    /** Running text as a piece of HTML. */
    private String html(List<Markup> markup, ElementPath path) {
        var html = new StringBuilder();
        var writer = new HtmlWriter(html, losses);
        try {
            for (Markup piece : markup) {
                writer.write(piece, path);
                html.setLength(html.length() - 1); // the line feed behind each piece
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }
}
