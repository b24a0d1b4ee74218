package org.broadsheet.parser.text;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.parser.text.Release.Line;

/**
 * How well roles fit the passages of a page without marks: by their shape, by what stands above and below, by the page's ways.
 *
 * @param page the passages in order
 * @param lines their shapes
 * @param habits the page's ways
 * @param cohesion whether the same things are spoken of on both sides of a line
 * @param release the lines of a press release
 * @param learnt what an earlier reading of the page has told
 */
record PlainScores(
        List<Evidence> page,
        List<PlainLine> lines,
        PlainHabits habits,
        Cohesion cohesion,
        Release release,
        PlainLearning learnt) {
    /** What is known of the sizes of display lines: the typical one, and how far they spread on a scale of logarithms. */
    private static final Size KICKER = new Size(18, .9, .6);

    private static final Size HEADLINE = new Size(52, .75, .5);
    private static final Size DECK = new Size(105, .9, .6);
    private static final Size CROSSHEAD = new Size(26, .75, .55);
    private static final Size SECTION = new Size(9, .75, .6);
    private static final Size BANNER = new Size(24, .6, .4);

    /** Size beyond which names that no word makes a byline are none. */
    private static final int LONGEST_NAMES = 40;

    /** The number of passages at the top of a page among which its furniture stands. */
    private static final int TOP = 6;

    /** How many display lines may stand between a headline and the byline or dateline that its story opens with. */
    private static final int HEAD = 3;

    static PlainScores of(List<Evidence> page, Language language) {
        var lines = page.stream().map(PlainLine::of).toList();
        return new PlainScores(
                page,
                lines,
                PlainHabits.of(page, lines),
                Cohesion.of(page),
                Release.of(page, language),
                PlainLearning.NOTHING);
    }

    /** These scores for another reading of the page, after one has found {@code roles}. */
    PlainScores after(Role[] roles) {
        return new PlainScores(page, lines, habits, cohesion, release, PlainLearning.of(this, roles));
    }

    /** How well {@code role} fits passage {@code i}; {@code shared} is how well it fits on any page. */
    float fit(int i, Role role, float shared) {
        return switch (role) {
            case HEADLINE -> headline(i);
            case KICKER -> kicker(i);
            case DECK -> deck(i);
            case CROSSHEAD -> crosshead(i);
            case SECTION -> section(i);
            case BANNER -> banner(i);
            case PARAGRAPH -> paragraph(i);
            case BYLINE -> byline(i, shared);
            case BYLINE_MORE -> page.get(i).apart() ? RoleScores.NEVER : shared;
            case RELEASE_LINE -> release.line(i) == Line.SENDING ? 5 : RoleScores.NEVER;
            case CONTACT -> contact(i);
            case SOURCE -> lines.get(i).bracketed() && below(i, 1) && !display(i + 1) ? 3.5f : RoleScores.NEVER;
            case SPECK -> Specks.is(page.get(i).plain()) ? 4 : RoleScores.NEVER;
            case CAPTION -> Math.max(shared, lead(i));
            case FOLIO -> lines.get(i).opens() && !isBanner(i) ? RoleScores.NEVER : isBanner(i) ? 4 : shared;
            default -> shared;
        };
    }

    private float headline(int i) {
        var line = lines.get(i);
        boolean sentence = page.get(i).endsSentence() && !page.get(i).asks();
        boolean shaped = line.display() || sentence && line.size() < 100 && !line.opens() && !line.byline();
        if (!shaped || line.size() < 6 || !below(i, 1)) {
            return RoleScores.NEVER;
        }
        float fit = 1.2f + size(line.size()) - cohesion.across(i) - (sentence ? 2.5f : 0);
        fit += habits.capitals() ? line.capitals() ? 1.5f : -1.5f : 0;
        fit += isFiled(i) ? 1 : Math.min(0, .5f - learnt.filed());
        return fit
                - (line.marked() ? 1.5f : 0)
                - (page.get(i).label() && page.get(i).named() ? .7f : 0);
    }

    /** How well a size fits a headline, on any page and on this one. */
    private float size(int size) {
        float usual = HEADLINE.fit(size);
        return learnt.equals(PlainLearning.NOTHING)
                ? usual
                : Math.min(usual, usual / 2 + new Size(learnt.headline(), .6, .6).fit(size) / 2);
    }

    private float kicker(int i) {
        var line = lines.get(i);
        if (!line.display()
                || line.marked()
                || !below(i, 2)
                || !lines.get(i + 1).display()) {
            return RoleScores.NEVER;
        }
        boolean close = !page.get(i + 1).apart();
        boolean label = !close && (page.get(i).named() || !habits.gaps());
        return .6f + KICKER.fit(line.size()) + (close ? .5f : habits.gaps() ? 0 : -1) - (label ? .5f : 0);
    }

    private float deck(int i) {
        var line = lines.get(i);
        if (!below(i, 1)
                || line.size() < 10
                || line.size() > 4 * DECK.typical()
                || line.opens()
                || line.byline()
                || line.marked()) {
            return RoleScores.NEVER;
        }
        boolean filed = below(i, 1) && opens(i + 1);
        boolean whole = page.get(i).endsSentence();
        boolean close = !page.get(i).apart();
        float fit = .4f + DECK.fit(line.size()) + (filed ? 1.2f : 0);
        fit += !habits.tight()
                ? close ? 1.5f : habits.gaps() && !whole ? .5f : -.5f
                : whole && line.size() * 2 > habits.paragraph() ? -1.5f : .6f;
        return fit - (habits.capitals() && line.capitals() ? .7f : 0);
    }

    private float crosshead(int i) {
        var line = lines.get(i);
        if (!line.display() || line.size() > 120 || !below(i, 1) || opens(i + 1)) {
            return RoleScores.NEVER;
        }
        if (release.sent() && release.line(i) == Line.ABOUT) {
            return 5;
        }
        float fit = .3f
                + (learnt.crossheads() - .5f)
                + CROSSHEAD.fit(line.size())
                + 1.5f * cohesion.across(i)
                + (line.marked() ? 1.5f : 0);
        fit += habits.ruled() ? 1.2f : 0;
        fit += habits.capitals() ? line.capitals() ? -1.5f : .7f : 0;
        fit -= habits.marks() && !line.marked() ? 1.5f : 0;
        return fit - (page.get(i + 1).apart() || habits.tight() ? 0 : 1);
    }

    /** Names alone are a byline below display lines or at the end of a story; above a paragraph they may head it. */
    private float byline(int i, float shared) {
        if (lines.get(i).byline() || shared <= RoleScores.NEVER) {
            return shared;
        }
        boolean label =
                lines.get(i).marked() || page.get(i).label() && page.get(i).named();
        if (label || lines.get(i).size() > LONGEST_NAMES || i == 0 || release.line(i - 1) == Line.SENDING) {
            return RoleScores.NEVER;
        }
        boolean heads = display(i - 1);
        boolean last = !below(i, 1)
                || display(i + 1)
                || lines.get(i + 1).byline()
                || page.get(i + 1).jump();
        boolean ends = !heads && last;
        return !heads && !ends || habits.capitals() && lines.get(i).capitals() ? RoleScores.NEVER : shared;
    }

    /** A label stands over headlines; over briefs, when it is the usual name of a section. */
    private float section(int i) {
        var line = lines.get(i);
        boolean named = page.get(i).named() || line.marked();
        boolean briefs = page.get(i).named() && below(i, 1) && lines.get(i + 1).size() > HEADLINE.typical() / 2;
        if (!page.get(i).label() || !below(i, 1) || !display(i + 1) && !briefs) {
            return RoleScores.NEVER;
        }
        boolean alone = page.get(i).apart() && page.get(i + 1).apart();
        return SECTION.fit(line.size()) + (named ? 2.6f : -.8f) + (alone ? 1 : -2) - (display(i + 1) ? 0 : 1);
    }

    private float banner(int i) {
        boolean first = i == 0 || i < 3 && page.get(i - 1).folio();
        boolean alone = first && below(i, 2) && page.get(i + 1).apart() && display(i + 1);
        return alone && lines.get(i).display()
                ? 2.2f
                        + BANNER.fit(lines.get(i).size())
                        - (page.get(i).named() || lines.get(i).marked() ? 2 : 0)
                : RoleScores.NEVER;
    }

    private float paragraph(int i) {
        var text = page.get(i);
        var line = lines.get(i);
        float small = Math.min(0, new Size(Math.max(60, habits.paragraph()), .9, .9).fit(line.size()));
        float fit = 1 + (line.size() < habits.paragraph() ? small / 2 : 0) + (line.opens() ? 2 : 0);
        fit += text.endsSentence() ? .8f : line.display() ? -1 : 0;
        return fit - (!habits.tight() && !text.apart() && !line.opens() ? 1 : 0);
    }

    /** Words above the first head that are no sentence say what a picture shows. */
    private float lead(int i) {
        var text = page.get(i);
        boolean large = lines.get(i).size() > HEADLINE.typical() * 2;
        return large && i < TOP && !text.endsSentence() && !lines.get(i).opens() && below(i, 1) && display(i + 1)
                ? 1.5f
                : RoleScores.NEVER;
    }

    /** Whether a line at the top of a page is set in capitals, parted by stops, and has a number of several digits. */
    private boolean isBanner(int i) {
        if (i >= TOP) {
            return false;
        }
        var plain = page.get(i).plain();
        long letters = plain.chars().filter(Character::isLetter).count();
        return plain.length() < 100
                && letters > 0
                && plain.chars().filter(Character::isUpperCase).count() * 4 > letters * 3
                && plain.chars().filter(Character::isDigit).count() > 2
                && plain.chars().filter(c -> ".,;|".indexOf(c) >= 0).count() > 0
                && below(i, 1)
                && !opens(i + 1);
    }

    private float contact(int i) {
        return switch (release.line(i)) {
            case CONTACT -> release.sent() || below(i, 1) && !page.get(i + 1).apart() ? 5 : RoleScores.NEVER;
            case DETAIL -> i == 0 ? RoleScores.NEVER : 1.5f;
            default -> RoleScores.NEVER;
        };
    }

    /** How well {@code role} of passage {@code i} follows {@code before} of the passage above it. */
    float step(int i, Role before, Role role) {
        boolean close = !page.get(i).apart();
        return switch (role) {
            case KICKER -> before.isHead() || before == Role.CROSSHEAD || close && before == Role.PARAGRAPH ? -4 : 0;
            case HEADLINE -> before == Role.KICKER ? kicked(i) : headline(before, close);
            case DECK ->
                before == Role.HEADLINE ? 0 : before == Role.DECK ? display(i) ? -.7f : -1.5f : RoleScores.NEVER;
            case CROSSHEAD -> crosshead(before, close);
            case BYLINE ->
                before == Role.KICKER || before == Role.SECTION || before == Role.BANNER
                        ? -3
                        : before == Role.CROSSHEAD ? RoleScores.NEVER : 0;
            case BYLINE_MORE -> before == Role.BYLINE ? 1.5f : RoleScores.NEVER;
            case SOURCE ->
                before == Role.HEADLINE || before == Role.DECK || before == Role.BYLINE ? 0 : RoleScores.NEVER;
            case PARAGRAPH -> paragraph(before);
            case CONTACT -> contact(i, before);
            case SECTION -> before.isHead() || before == Role.CROSSHEAD ? -4 : 0;
            case RULE, BLOCK -> before == Role.KICKER || before == Role.CROSSHEAD ? -4 : 0;
            default -> before.isHead() || before == Role.CROSSHEAD ? before == Role.HEADLINE ? -1 : -3 : 0;
        };
    }

    /** Contacts are a block below the line that says so. */
    private float contact(int i, Role before) {
        if (release.line(i) == Line.CONTACT) {
            return before == Role.KICKER || before == Role.HEADLINE || before == Role.CROSSHEAD ? -3 : 0;
        }
        return before == Role.CONTACT && !page.get(i).apart() ? 2 : RoleScores.NEVER;
    }

    /** A kicker is seldom much longer than its headline. */
    private float kicked(int i) {
        return lines.get(i - 1).size() * 3 > lines.get(i).size() * 4 ? -1 : .3f;
    }

    private float headline(Role before, boolean close) {
        return switch (before) {
            case HEADLINE, DECK, CROSSHEAD -> -4;
            case SECTION, RULE, JUMP_LINE -> .8f;
            case PARAGRAPH, BYLINE, CAPTION -> close ? habits.tight() ? -1.5f : -2.5f : 0;
            default -> 0;
        };
    }

    private float crosshead(Role before, boolean close) {
        return switch (before) {
            case PARAGRAPH, BLOCK, PULL_QUOTE -> close ? habits.tight() ? -1 : -2.5f : 0;
            case CAPTION, IMAGE -> -1.5f;
            default -> RoleScores.NEVER;
        };
    }

    private float paragraph(Role before) {
        return switch (before) {
            case KICKER -> RoleScores.NEVER;
            case RULE -> habits.ruled() ? -2 : 0;
            case SECTION -> -.8f;
            case BANNER, MASTHEAD, JUMP_LINE, CONTACT -> -2;
            case FOLIO, COLOPHON, CORRECTION -> -.8f;
            default -> 0;
        };
    }

    /** Whether a byline or a dateline opens the story below passage {@code i}, perhaps under more display lines. */
    boolean isFiled(int i) {
        for (int next = i + 1; below(next - 1, 1) && next <= i + HEAD; next++) {
            if (opens(next)) {
                return true;
            }
            if (!lines.get(next).display() && (next > i + 1 || lines.get(next).size() > 2 * DECK.typical())) {
                return false;
            }
        }
        return false;
    }

    private boolean below(int i, int more) {
        return i + more < page.size()
                && page.get(i + more).passage().isText()
                && lines.get(i + more).size() > 0;
    }

    private boolean display(int i) {
        return lines.get(i).display();
    }

    private boolean opens(int i) {
        return lines.get(i).opens() || lines.get(i).byline() || lines.get(i).bracketed();
    }

    /**
     * The sizes that lines of a kind have.
     *
     * @param typical the most usual one
     * @param below how far smaller ones are from it, in natural logarithms
     * @param above how far larger ones are from it
     */
    private record Size(int typical, double below, double above) {
        float fit(int size) {
            double far = Math.log((double) Math.max(1, size) / typical) / (size < typical ? below : above);
            return (float) -Math.min(4, far * far / 2);
        }
    }
}
