package org.broadsheet.renderer.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.renderer.loss.Losses;

/** Writes pictures and media: the first file on the line itself, what else is known below it, then caption and credit. */
final class FigureText {
    private FigureText() {}

    static void write(Picture picture, ElementPath path, Page page, Losses losses) throws IOException {
        page.line(opening("", picture.alternative(), picture.renditions()));
        page.facts(facts(picture.renditions(), picture.metadata(), path, losses));
        caption(picture.caption(), page);
    }

    static void write(Media media, ElementPath path, Page page, Losses losses) throws IOException {
        var kind = media.kind().name().toLowerCase(Locale.ROOT);
        page.line(opening(kind, media.alternative(), media.renditions()));
        page.facts(facts(media.renditions(), media.metadata(), path, losses));
        caption(media.caption(), page);
    }

    private static String opening(String kind, Optional<String> alternative, List<Rendition> renditions) {
        var href = renditions.stream().findFirst().map(Rendition::href);
        return "!" + kind + "[" + given(alternative, "]") + "](" + given(href, ")") + ")";
    }

    private static String given(Optional<String> words, String end) {
        return words.map(text -> text.isEmpty() ? Escape.NOTHING : Escape.within(text, end))
                .orElse("");
    }

    private static List<String> facts(List<Rendition> renditions, Metadata metadata, ElementPath path, Losses losses) {
        var fields = new Yaml.Fields();
        renditions.stream().findFirst().ifPresent(first -> add(first, fields));
        fields.list("renditions", renditions.stream().skip(1).toList(), FigureText::rendition);
        MetadataFacts.add(metadata, fields, path, losses);
        return YamlLines.of(fields);
    }

    private static Yaml rendition(Rendition rendition) {
        var fields = new Yaml.Fields().text("href", Optional.of(rendition.href()));
        add(rendition, fields);
        return fields;
    }

    private static void add(Rendition rendition, Yaml.Fields fields) {
        fields.text("type", rendition.type())
                .number("width", rendition.width())
                .number("height", rendition.height())
                .text("role", rendition.role())
                .number("size", rendition.size());
    }

    private static void caption(Optional<Caption> caption, Page page) throws IOException {
        if (caption.isEmpty()) {
            return;
        }
        var words = caption.get().text();
        var credit = caption.get().credit();
        if (credit.isEmpty() || !words.runs().isEmpty()) {
            page.text(words.runs().isEmpty() ? "@caption" : "@caption " + InlineText.line(words));
        }
        if (credit.isPresent()) {
            credit(credit.get(), page);
        }
    }

    private static void credit(Credit credit, Page page) throws IOException {
        page.text(credit.text().isEmpty() ? "@credit" : "@credit " + Escape.words(credit.text()));
        page.facts(YamlLines.of(MetadataFacts.contributors(credit.contributors(), Optional.of("photographer"))));
    }
}
