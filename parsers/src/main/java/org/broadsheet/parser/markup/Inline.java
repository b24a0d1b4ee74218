package org.broadsheet.parser.markup;

import java.util.Optional;
import org.broadsheet.model.Mark;

/** Elements in running text. */
final class Inline {
    private Inline() {}

    /** Reads an element that is no block into the words of {@code flow}; blocks in it end them. */
    static void read(Flow flow, Kind kind, Element element, Style around) {
        Style style =
                Languages.ofWords(element, around, flow.reading().options().exact());
        Findings findings = flow.reading().findings();
        switch (kind) {
            case BREAK -> flow.words().lineBreak();
            case EMPHASIS -> flow.all(element.children(), style.with(emphasis(element)));
            case STRONG -> flow.all(element.children(), style.with(Mark.Style.STRONG));
            case SUBSCRIPT -> flow.all(element.children(), shifted(element, style, Mark.Style.SUBSCRIPT));
            case SUPERSCRIPT -> flow.all(element.children(), shifted(element, style, Mark.Style.SUPERSCRIPT));
            case LINK -> flow.all(element.children(), linked(element, style, findings));
            case RUBY -> Rubies.read(flow, element, style);
            case SPOKEN -> spoken(flow, element, style);
            case WORDS -> flow.all(element.children(), style);
            case MARKED -> {
                flow.all(element.children(), style);
                findings.note(
                        "markup/mark-dropped",
                        element,
                        "the mark of <" + element.name() + "> is left out, its words are kept");
            }
            case NOTHING -> {}
            case ACTIVE ->
                findings.note(
                        "markup/active-content",
                        element,
                        "<" + element.name() + "> is no part of the story and is left out");
            case EMBED -> findings.warning("markup/embed-dropped", element, embedded(element));
            case DRAWING, CONTROL ->
                findings.warning(
                        "markup/element-dropped",
                        element,
                        "the model has no place for <" + element.name() + ">, which is left out");
            default -> {
                flow.all(element.children(), style);
                findings.note(
                        "markup/element-unknown",
                        element,
                        "<" + element.name() + "> is no element of a body; its content is kept");
            }
        }
    }

    /** NITF has one element for all emphasis, whose class tells how strong it is. */
    private static Mark.Style emphasis(Element element) {
        return element.name().equals("em") && (element.isOf("strong") || element.isLike("bold"))
                ? Mark.Style.STRONG
                : Mark.Style.EMPHASIS;
    }

    /** NITF has no subscript that is a superscript too; the class of ours tells. */
    private static Style shifted(Element element, Style style, Mark.Style mark) {
        boolean both = element.isOf("sub") || element.isOf("sup");
        return both ? style.with(Mark.Style.SUBSCRIPT).with(Mark.Style.SUPERSCRIPT) : style.with(mark);
    }

    /** How a phrase of NITF is spoken is the reading of its characters. */
    private static void spoken(Flow flow, Element element, Style style) {
        Optional<String> reading = element.attribute("phonetic")
                .filter(sound -> flow.reading().options().exact() || !sound.isBlank());
        flow.words().apart();
        flow.all(
                element.children(),
                reading.map(sound -> style.with(new Mark.Ruby(sound))).orElse(style));
        flow.words().apart();
    }

    private static String embedded(Element element) {
        return "what <" + element.name() + "> embeds is left out: "
                + element.said("src").or(() -> element.said("data")).orElse("it names no address");
    }

    private static Style linked(Element link, Style style, Findings findings) {
        Optional<String> address =
                link.attribute("href").filter(href -> !Spaces.stripped(href).isEmpty());
        if (address.isEmpty()) {
            return style;
        }
        if (!Addresses.isHarmless(address.get())) {
            findings.warning("markup/link-refused", link, "a link that runs something is left out, its words are kept");
            return style;
        }
        return style.with(new Mark.Link(address.get(), link.attribute("title")));
    }
}
