package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.List;
import org.broadsheet.model.Mark;

/** What a mark makes of the HTML under it. */
record MarkMarkup(TextMarkup whole, List<Markup> inner) implements Mark.Cases<List<Markup>> {
    @Override
    public List<Markup> style(Mark.Style style) {
        String name = switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
        };
        return List.of(element(name, inner));
    }

    @Override
    public List<Markup> link(Mark.Link link) {
        return whole.url(link.href())
                .map(url -> element("a", inner).with("href", url).with("title", link.title()))
                .map(a -> List.<Markup>of(whole.options().finish().link(a, link)))
                .orElse(inner);
    }

    @Override
    public List<Markup> ruby(Mark.Ruby ruby) {
        TextMarkup.reportSpaces(ruby.reading(), whole.path(), whole.losses());
        return List.of(element("ruby", inner)
                .plus(List.of(
                        element("rp", text("(")), element("rt", text(ruby.reading())), element("rp", text(")")))));
    }

    @Override
    public List<Markup> language(Mark.Language language) {
        if (language.tag().isBlank()) {
            whole.losses().changed(whole.path(), "words of another language are not marked where it has no name");
            return inner;
        }
        return List.of(Languages.mark(
                element("span", inner), language.tag(), whole.options().direction()));
    }
}
