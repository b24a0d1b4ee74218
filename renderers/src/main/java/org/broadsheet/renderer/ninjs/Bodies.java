package org.broadsheet.renderer.ninjs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.item.Places;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.TextCount;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.DatelineMarkup;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.HtmlWriter;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.ninjs.Value.Members;

/** The body of a story, as HTML, as plain text, or both. A figure with its image and id keeps the place of each picture in the HTML. */
record Bodies(Losses losses, NinjsRenderer.Body kinds, boolean xhtml) {
    void add(Members object, Story story) {
        if (kinds != NinjsRenderer.Body.HTML) {
            text(object, story);
        }
        if (kinds != NinjsRenderer.Body.TEXT) {
            html(object, story);
        }
    }

    private void text(Members object, Story story) {
        String words = PlainBody.of(story.article());
        if (kinds == NinjsRenderer.Body.TEXT && !story.article().body().isEmpty()) {
            losses.changed(
                    story.path().child("body"), "the body is written as plain text, without what sets its words apart");
        }
        if (!words.isEmpty()) {
            object.add("bodies", body("text", "text/plain", List.of(Markup.text(words)), words));
        }
    }

    private void html(Members object, Story story) {
        var language = story.facts().language().orElse("");
        var options = BodyMarkup.Options.PLAIN
                .withDirection(Direction.of(language))
                .finishedBy(Places.showing(story.visuals()));
        var body = new BodyMarkup(losses, options);
        List<Markup> blocks = new ArrayList<>(body.blocks(story.body(), story.path(), "body"));
        story.article()
                .dateline()
                .filter(line -> !isWritable(line))
                .ifPresent(line -> losses.changed(
                        story.path().child("dateline"), "HTML cannot hold all characters of the dateline"));
        DatelineMarkup.runIn(blocks, story.article(), story.path(), body);
        if (!blocks.isEmpty()) {
            object.add("bodies", body("html", "text/html", blocks, html(blocks, story)));
        }
    }

    private static boolean isWritable(Dateline line) {
        return Stream.of(
                        line.text(),
                        line.place().orElse(""),
                        line.agency().orElse(""),
                        line.date().map(NewsTime::text).orElse(""))
                .allMatch(HtmlWriter::holds);
    }

    private static Members body(String role, String contentType, List<? extends Markup> content, String value) {
        var count = new TextCount();
        content.forEach(count::add);
        var body = new Members()
                .with("role", role)
                .with("contentType", contentType)
                .with("charCount", count.characters());
        count.words().ifPresent(words -> body.with("wordCount", words));
        return body.with("value", value);
    }

    private String html(List<Markup> blocks, Story story) {
        var html = new StringBuilder();
        var writer = xhtml ? HtmlWriter.xhtml(html, losses) : new HtmlWriter(html, losses);
        try {
            for (Markup block : blocks) {
                writer.write(block, story.path().child("body"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }
}
