package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.language.Language;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.credit.Opening;
import org.broadsheet.parser.markup.Places;

/**
 * A story whose first paragraph has told where it was filed and by whom.
 *
 * @param dateline what its first paragraph opened with
 * @param bylines its writers, with those of the opening
 * @param blocks its body behind the opening
 */
record StoryOpening(Optional<Dateline> dateline, List<Byline> bylines, List<Block> blocks) {
    /** The story of these blocks, {@code known} the writers that are told elsewhere on the page. */
    static StoryOpening of(List<Block> blocks, List<Byline> known, Language language, Places places) {
        int first = first(blocks);
        if (first < 0) {
            return new StoryOpening(Optional.empty(), known, blocks);
        }
        RichText words = ((Paragraph) blocks.get(first)).text();
        int indent = indent(words);
        String plain = words.plain().substring(indent);
        var opening = Opening.of(plain, language);
        boolean opens = opening.sure()
                && opening.lead() > 0
                && opening.lead() < plain.length()
                && !isLinked(words.slice(0, indent + opening.lead()));
        if (!opens) {
            return new StoryOpening(Optional.empty(), known, blocks);
        }
        var story = new ArrayList<>(blocks);
        var lead = new Paragraph(words.slice(indent + opening.lead(), words.length()));
        story.set(first, lead);
        places.move(blocks.get(first), lead);
        return new StoryOpening(opening.dateline(), writers(opening, known), story);
    }

    /** The first block, pictures aside, if it is a paragraph; else -1. */
    private static int first(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && (blocks.get(first) instanceof Picture || blocks.get(first) instanceof Media)) {
            first++;
        }
        return first < blocks.size() && blocks.get(first) instanceof Paragraph ? first : -1;
    }

    /** The white space that first lines of Chinese and Japanese paragraphs begin with. */
    private static int indent(RichText words) {
        int indent = 0;
        while (indent < words.length() && Character.isSpaceChar(words.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** A link would be lost with the words that it stands on. */
    private static boolean isLinked(RichText words) {
        return words.runs().stream().flatMap(run -> run.marks().stream()).anyMatch(Mark.Link.class::isInstance);
    }

    /** Writers that only machines were told get the words printed in the opening; else these are a line more. */
    private static List<Byline> writers(Opening opening, List<Byline> known) {
        if (opening.byline().isEmpty()) {
            return known;
        }
        Byline printed = opening.byline().get();
        if (known.size() == 1 && known.get(0).text().isEmpty()) {
            return List.of(new Byline(printed.text(), known.get(0).contributors()));
        }
        Set<String> names = new HashSet<>();
        known.forEach(line -> line.contributors().forEach(writer -> names.add(writer.name())));
        List<Contributor> others = printed.contributors().stream()
                .filter(writer -> !names.contains(writer.name()))
                .toList();
        var all = new ArrayList<>(known);
        all.add(new Byline(printed.text(), others));
        return all;
    }
}
