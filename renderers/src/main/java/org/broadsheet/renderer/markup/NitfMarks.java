package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.model.Mark;

/**
 * What a mark makes of the NITF under it. NITF has one emphasis, which its class makes strong; subscript and superscript
 * stand in a number and hold bare text; ruby is how a phrase is spoken.
 */
record NitfMarks(TextMarkup whole, List<Markup> inner) implements Mark.Cases<List<Markup>> {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*+");

    @Override
    public List<Markup> style(Mark.Style style) {
        return switch (style) {
            case EMPHASIS -> List.of(element("em", inner));
            case STRONG -> List.of(element("em", inner).with("class", "strong"));
            case SUBSCRIPT -> shifted(inner, "sub");
            case SUPERSCRIPT -> shifted(inner, "sup");
        };
    }

    private static List<Markup> shifted(List<Markup> words, String name) {
        return words.stream().map(word -> shifted(word, name)).toList();
    }

    /** What is spoken in some way stays around the number; what is shifted both ways has the other way as its class. */
    private static Markup shifted(Markup word, String name) {
        if (!(word instanceof Element element)) {
            return element("num", element(name, word));
        }
        return element.name().equals("num")
                ? element(
                        "num",
                        element(name, ((Element) element.children().get(0)).children())
                                .with("class", ((Element) element.children().get(0)).name()))
                : new Element(element.name(), element.attributes(), shifted(element.children(), name));
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
        return List.of(element("pronounce", inner).with("phonetic", ruby.reading()));
    }

    @Override
    public List<Markup> language(Mark.Language language) {
        String name = isWritable(language.tag()) ? "xml:lang" : "value";
        return List.of(element("lang", inner).with(name, language.tag()));
    }

    /** Whether the schema takes the tag for one of a language. */
    static boolean isWritable(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }
}
