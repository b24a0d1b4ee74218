package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Paragraph;

/** Lists of a page without marks: lines that open with a bullet, right below each other. */
final class PlainList {
    private static final String BULLETS = "*•‣⁃";

    private PlainList() {}

    /** Whether {@code line} opens with a bullet and says something. */
    static boolean isItem(String line) {
        return line.length() > 2
                && BULLETS.indexOf(line.charAt(0)) >= 0
                && Character.isWhitespace(line.charAt(1))
                && line.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The list of {@code items}, their bullets left out. */
    static Passage of(List<Words> items) {
        var texts = items.stream().map(item -> item.slice(1, item.length())).toList();
        var list = new ListBlock(
                false,
                1,
                texts.stream()
                        .map(item -> new ListBlock.Item(List.of(new Paragraph(item.text()))))
                        .toList());
        int start = items.get(0).start();
        int end = items.get(items.size() - 1).end();
        return new Passage(
                Passage.Kind.BLOCK,
                0,
                Words.of("", start),
                Optional.of(list),
                start,
                end,
                texts.stream().map(item -> new int[] {item.start(), item.end()}).toList());
    }
}
