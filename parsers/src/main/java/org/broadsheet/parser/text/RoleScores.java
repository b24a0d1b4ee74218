package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.parser.credit.ClosingCredit;
import org.broadsheet.parser.text.Passage.Kind;

/**
 * How well each role fits a passage: what the passage shows ({@link #fit}), and what may follow what ({@link #step}). The
 * numbers weigh evidence against evidence; their scale has no meaning.
 *
 * @param page the passages in order
 * @param headlineRank the level at which most of the page's stories open, 0 where none has a heading
 * @param plain scores of display lines by their shape, on a page without headings
 */
record RoleScores(List<Evidence> page, int headlineRank, Optional<PlainScores> plain) {
    /** Of a role that a passage cannot have, or that cannot follow another. */
    static final float NEVER = -1000;

    static RoleScores of(List<Evidence> page) {
        var levels = new int[7];
        var unranked = new RoleScores(page, 0, Optional.empty());
        for (int i = 0; i < page.size(); i++) {
            levels[page.get(i).rank()] += page.get(i).isHeading() && unranked.storyFollows(i) ? 1 : 0;
        }
        int most = 0;
        for (int rank = 1; rank < levels.length; rank++) {
            most = levels[rank] > levels[most] ? rank : most;
        }
        boolean headings = page.stream().anyMatch(Evidence::isHeading);
        return new RoleScores(page, most, headings ? Optional.empty() : Optional.of(PlainScores.of(page)));
    }

    /** How well {@code role} fits passage {@code i} by itself and what stands next to it. */
    float fit(int i, Role role) {
        var passage = page.get(i);
        return switch (passage.passage().kind()) {
            case IMAGE -> role == Role.IMAGE ? 0 : NEVER;
            case RULE, MARK -> role == Role.RULE ? 0 : NEVER;
            case BLOCK -> role == Role.BLOCK ? 0 : NEVER;
            case HEADING -> heading(i, role);
            case TEXT ->
                Math.max(text(i, role), plain.map(scores -> scores.fit(i, role)).orElse(NEVER));
        };
    }

    private float heading(int i, Role role) {
        var heading = page.get(i);
        return switch (role) {
            case HEADLINE ->
                1
                        + (storyFollows(i) ? 2 : 0)
                        - (heading.label() ? headingFollows(i) ? 1.2f : .3f : 0)
                        - (heading.colophon() > 1 ? 2 : 0);
            case DECK -> .5f + (heading.plain().startsWith("—") ? 2 : 0) + (heading.endsSentence() ? .5f : 0);
            case KICKER -> .4f + (heading.label() ? .4f : 0) - (heading.endsSentence() ? 1 : 0);
            case SECTION ->
                heading.label()
                        ? 1.2f
                                + (headingFollows(i) ? .6f : -.6f)
                                - (asHeadlines(i) ? 1.5f : 0)
                                + (heading.named() ? 1 : 0)
                        : -2;
            case CROSSHEAD ->
                storyFollows(i) ? -1 : .7f + (headlineRank > 0 && heading.rank() > headlineRank ? .8f : 0);
            case BANNER -> i < 3 && heading.rank() <= 2 && headingFollows(i) ? bannerFit(i) : NEVER;
            case MASTHEAD -> heading.paper() && i < 3 && heading.rank() <= 2 ? named(i) : NEVER;
            case COLOPHON -> heading.colophon() > 1 ? 4 : NEVER;
            case PULL_QUOTE -> heading.quoted() && heading.endsSentence() ? 2 : NEVER;
            case CORRECTION -> heading.correction() ? 3 : NEVER;
            case JUMP_LINE -> heading.jump() ? 4 : NEVER;
            case FOLIO -> heading.folio() ? 4 : NEVER;
            default -> NEVER;
        };
    }

    private float bannerFit(int i) {
        boolean phrases = page.get(i).plain().strip().split("[\\s\\u3000]+").length >= 3;
        boolean above = page.get(i).rank() < page.get(below(i)).rank();
        boolean first = i == 0 || page.get(i - 1).folio() || page.get(i - 1).paper();
        return first && above ? phrases ? 2.5f : .2f : -1;
    }

    /** A paper's name does not stand below a folio line that has it already. */
    private float named(int i) {
        return i > 0 && page.get(i - 1).folio() ? -1 : 3;
    }

    /** Whether a heading stands at the level of the page's headlines, and so does the heading below it. */
    private boolean asHeadlines(int i) {
        int next = below(i);
        return headlineRank > 0
                && page.get(i).rank() >= headlineRank
                && next < page.size()
                && page.get(next).rank() == page.get(i).rank();
    }

    private float text(int i, Role role) {
        var text = page.get(i);
        return switch (role) {
            case PARAGRAPH ->
                1
                        + (text.opens() ? 2 : 0)
                        + (text.letters() > 200 ? 1 : 0)
                        + (plain.isPresent() && text.endsSentence() ? .8f : 0);
            case BYLINE -> text.byline().isPresent() ? 4 : text.bareName() ? bareName(i) : NEVER;
            case BYLINE_MORE ->
                text.letters() < 50 && !text.endsSentence() && !text.goesOn() && !text.opens() ? .5f : NEVER;
            case CAPTION -> caption(i);
            case FOLIO -> text.folio() && !text.opens() && (i < 4 || i > page.size() - 4) ? 4 : NEVER;
            case MASTHEAD -> text.paper() && i < 3 && !text.endsSentence() ? named(i) - 1 : NEVER;
            case COLOPHON -> text.colophon() > 1 ? (text.colophon() > 2 ? 4 : 2.5f) : NEVER;
            case JUMP_LINE -> text.jump() ? 4 : NEVER;
            case CORRECTION -> text.correction() ? 3 : NEVER;
            case CROSSHEAD -> text.bold() && text.letters() < 80 && textFollows(i) ? 3 : NEVER;
            case PULL_QUOTE -> NEVER;
            default -> NEVER;
        };
    }

    /** Names alone are a byline right below the display lines or at the end of a story. */
    private float bareName(int i) {
        boolean last = i + 1 == page.size()
                || !page.get(i + 1).passage().isText()
                || page.get(i + 1).apart();
        if (i > 0 && page.get(i - 1).byline().isPresent()) {
            return NEVER;
        }
        boolean dashed = "—–-".indexOf(page.get(i).plain().charAt(0)) >= 0;
        return dashed ? 4 : i > 0 && (last || page.get(i - 1).isHeading()) ? 2.2f : NEVER;
    }

    private float caption(int i) {
        var text = page.get(i);
        float fit = 0;
        if (Leads.repeats(page, i)) {
            fit += 4;
        }
        if (i > 0 && page.get(i - 1).passage().kind() == Kind.IMAGE) {
            fit += 2;
        }
        if (text.closing().isPresent() && !text.closing().get().whole() && text.letters() < 400) {
            fit += 3;
        }
        return fit == 0 || text.opens() ? NEVER : fit;
    }

    /** How well {@code role} of passage {@code i} follows {@code before} of the passage above it. */
    float step(int i, Role before, Role role) {
        return switch (role) {
            case HEADLINE -> headline(i, before);
            case DECK -> before == Role.HEADLINE ? deck(i) : NEVER;
            case KICKER -> before.isHead() || before == Role.CROSSHEAD ? NEVER : 0;
            case CROSSHEAD ->
                before == Role.PARAGRAPH || before == Role.BLOCK || before == Role.IMAGE ? crosshead(i) : NEVER;
            case PARAGRAPH -> paragraph(before);
            case BYLINE -> before == Role.KICKER || before == Role.SECTION ? -3 : 0;
            case BYLINE_MORE -> before == Role.BYLINE ? 1.5f : NEVER;
            case PULL_QUOTE -> before == Role.PARAGRAPH ? 0 : -3;
            case SECTION -> section(i, before);
            default -> before == Role.KICKER || before == Role.CROSSHEAD ? -4 : 0;
        };
    }

    private float headline(int i, Role before) {
        return switch (before) {
            case KICKER -> kicker(i);
            case HEADLINE, DECK, CROSSHEAD -> -3;
            case SECTION -> page.get(i - 1).rank() > page.get(i).rank() ? -1.5f : .3f;
            default -> 0;
        };
    }

    private float kicker(int i) {
        var above = page.get(i - 1);
        var here = page.get(i);
        int step = above.rank() - here.rank();
        boolean shorter = above.letters() * 4 < here.letters() * 3;
        return step > 0 ? 2 : step == 0 ? (shorter ? .8f : -2) : -2;
    }

    private float deck(int i) {
        var above = page.get(i - 1);
        var here = page.get(i);
        int step = here.rank() - above.rank();
        boolean longer = here.letters() > above.letters() || here.endsSentence();
        return step > 0 ? 2 : step == 0 ? (longer ? .8f : -1.5f) : -3;
    }

    private float crosshead(int i) {
        return page.get(i).isHeading() || plain.isPresent() ? 0 : .5f;
    }

    private static float paragraph(Role before) {
        return switch (before) {
            case KICKER -> NEVER;
            case SECTION, BANNER, MASTHEAD, FOLIO, COLOPHON, CORRECTION -> -.8f;
            default -> 0;
        };
    }

    private float section(int i, Role before) {
        return switch (before) {
            case KICKER, HEADLINE, DECK, CROSSHEAD -> -3;
            case SECTION -> page.get(i).rank() == page.get(i - 1).rank() ? .6f : -1;
            default -> 0;
        };
    }

    /** Whether the next text opens a story or is a photo story, with no more than one heading in between. */
    private boolean storyFollows(int i) {
        int next = below(i);
        if (next < page.size() && page.get(next).isHeading()) {
            boolean sibling = page.get(next).rank() == page.get(i).rank()
                    && page.get(next).label();
            next = sibling ? page.size() : below(next);
        }
        return next < page.size() && page.get(next).passage().isText() && startsStory(page.get(next));
    }

    private static boolean startsStory(Evidence text) {
        return text.opens()
                || text.byline().isPresent()
                || text.closing().filter(ClosingCredit::whole).isPresent();
    }

    private boolean headingFollows(int i) {
        int next = below(i);
        return next < page.size() && page.get(next).isHeading();
    }

    private boolean textFollows(int i) {
        int next = below(i);
        return next < page.size() && page.get(next).passage().isText();
    }

    /** The number of the next passage that is no image mark, at most two of them passed over. */
    private int below(int i) {
        int next = i + 1;
        while (next < page.size() && next <= i + 2 && page.get(next).passage().kind() == Kind.IMAGE) {
            next++;
        }
        return next;
    }
}
