package org.broadsheet.renderer.markup;

/** Marks elements with the language of their words. */
public final class Languages {
    private Languages() {}

    /**
     * The element with {@code lang}, and with {@code dir} where the language is written in another direction than the text
     * around it. A word that is no BCP 47 tag is kept as {@code data-lang}.
     */
    public static Element mark(Element element, String tag, Direction around) {
        if (!Direction.isWellFormed(tag)) {
            return element.with("data-lang", tag);
        }
        Element marked = element.with("lang", tag);
        Direction direction = Direction.of(tag);
        return direction == around ? marked : marked.with("dir", direction.toString());
    }
}
