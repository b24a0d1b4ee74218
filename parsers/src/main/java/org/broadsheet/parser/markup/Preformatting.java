package org.broadsheet.parser.markup;

/** Text whose white space has a meaning. */
final class Preformatting {
    private Preformatting() {}

    /** The characters of an element as they stand, a line feed for each break. */
    static String of(Element pre, Findings findings) {
        var text = new StringBuilder();
        gather(pre, text, findings);
        return text.toString();
    }

    private static void gather(Element element, StringBuilder text, Findings findings) {
        for (Node node : element.children()) {
            if (node instanceof Text characters) {
                text.append(characters.value());
            } else if (node instanceof Element part) {
                part(part, text, findings);
            }
        }
    }

    private static void part(Element part, StringBuilder text, Findings findings) {
        switch (Kind.of(part.name())) {
            case BREAK -> text.append('\n');
            case NOTHING -> {}
            case ACTIVE, EMBED, DRAWING, CONTROL, IMAGE, PLAYER, MEDIA ->
                findings.warning(
                        "markup/element-dropped", part, "<" + part.name() + "> in preformatted text is left out");
            case WORDS -> gather(part, text, findings);
            default -> {
                gather(part, text, findings);
                if (!part.name().equals("code") && !part.name().equals("samp")) {
                    findings.note(
                            "markup/mark-dropped",
                            part,
                            "the mark of <" + part.name() + "> in preformatted text is left out, its words are kept");
                }
            }
        }
    }
}
