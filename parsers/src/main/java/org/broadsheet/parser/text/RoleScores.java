package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.parser.text.Passage.Kind;

/**
 * How well each role fits a passage: what the passage shows ({@link #fit}), and what may follow what ({@link #step}). The
 * numbers weigh evidence against evidence; their scale has no meaning.
 *
 * @param page the passages in order
 * @param worded the number of the last passage up to each that is more than a mark; the first counts as such
 * @param below what stands below each of them
 * @param habits how the page uses its headings
 * @param captions which passages are shaped like captions
 * @param cohesion what the paragraphs speak of, on a page whose headlines share their level with other headings
 * @param plain scores of display lines by their shape, on a page without headings
 */
record RoleScores(
        List<Evidence> page,
        int[] worded,
        Below below,
        HeadingHabits habits,
        CaptionShape captions,
        Optional<Cohesion> cohesion,
        Optional<PlainScores> plain) {
    /** Of a role that a passage cannot have, or that cannot follow another. */
    static final float NEVER = -1000;

    /** The number of passages at the top and at the foot of a page among which furniture stands. */
    private static final int EDGE = 2;

    /** The number of signs of the longest name of a section, in scripts without blanks. */
    private static final int LONGEST_NAME = 6;

    /** The weight of what paragraphs speak of. */
    private static final float GOES_ON = 1.5f;

    static RoleScores of(List<Evidence> page, Language language) {
        boolean headings = page.stream().anyMatch(Evidence::isHeading);
        var below = new Below(page);
        var habits = HeadingHabits.of(page, language);
        return new RoleScores(
                page,
                worded(page),
                below,
                habits,
                CaptionShape.of(page),
                habits.hasOthers(page, below) ? Optional.of(Cohesion.of(page)) : Optional.empty(),
                headings ? Optional.empty() : Optional.of(PlainScores.of(page, language)));
    }

    /** The scores for another reading of a page, where one reading of it tells more for the next. */
    Optional<RoleScores> after(Role[] roles) {
        return plain.map(scores ->
                new RoleScores(page, worded, below, habits, captions, cohesion, Optional.of(scores.after(roles))));
    }

    private static int[] worded(List<Evidence> page) {
        var worded = new int[page.size()];
        for (int i = 1; i < worded.length; i++) {
            worded[i] = isMark(page.get(i).passage().kind()) ? worded[i - 1] : i;
        }
        return worded;
    }

    private static boolean isMark(Kind kind) {
        return kind == Kind.IMAGE || kind == Kind.MARK;
    }

    /** Whether a passage below another is no more than the mark of a picture or of a comment. */
    boolean isPassedOver(int i) {
        return i > 0 && isMark(page.get(i).passage().kind());
    }

    /** The role of a passage that {@link #isPassedOver}. */
    Role mark(int i) {
        return page.get(i).passage().kind() == Kind.IMAGE ? Role.IMAGE : Role.RULE;
    }

    /** The passage above that has words, if there is one. */
    private Evidence above(int i) {
        return page.get(worded[i - 1]);
    }

    /** How well {@code role} fits passage {@code i} by itself and what stands next to it. */
    float fit(int i, Role role) {
        var passage = page.get(i);
        return switch (passage.passage().kind()) {
            case IMAGE -> role == Role.IMAGE ? 0 : NEVER;
            case RULE, MARK -> role == Role.RULE ? 0 : NEVER;
            case BLOCK -> role == Role.BLOCK ? 0 : NEVER;
            case HEADING -> heading(i, role);
            case TEXT -> plain.isPresent() ? plain.get().fit(i, role, text(i, role)) : text(i, role);
        };
    }

    private float heading(int i, Role role) {
        var heading = page.get(i);
        return switch (role) {
            case HEADLINE ->
                1
                        + (below.isStory(i) || below.isDigest(i) ? 2 : 0)
                        - (heading.label() ? below.heading(i) > 0 ? 1.2f : .3f : 0)
                        - (heading.colophon() > 1 ? 2 : 0);
            case DECK -> .5f + (heading.plain().startsWith("—") ? 2 : 0) + (heading.endsSentence() ? .5f : 0);
            case KICKER -> .4f + (heading.label() ? .4f : 0) - (heading.endsSentence() ? 1 : 0);
            case SECTION ->
                heading.label()
                        ? 1.2f
                                + (below.heading(i) > 0 ? .6f : -.6f)
                                - (isSentence(heading.plain()) && !heading.named() ? 1 : 0)
                                - (asHeadlines(i) ? 1.5f : 0)
                                + (heading.named() ? 1 : 0)
                        : -2;
            case CROSSHEAD -> below.isStory(i) || below.isDigest(i) ? -1 : crossheadFit(i);
            case BANNER -> i < 3 && heading.rank() <= 2 && below.heading(i) > 0 ? bannerFit(i) : NEVER;
            case MASTHEAD -> heading.paper() && i < 3 && heading.rank() <= 2 ? named(i) : NEVER;
            case COLOPHON -> heading.colophon() > 1 ? 4 : NEVER;
            case PULL_QUOTE -> heading.quoted() && heading.endsSentence() ? 2 : NEVER;
            case CORRECTION -> heading.correction() ? 3 : NEVER;
            case JUMP_LINE -> heading.jump() ? 4 : NEVER;
            case FOLIO -> heading.folio() ? 4 : NEVER;
            default -> NEVER;
        };
    }

    /** On the level of the headlines a crosshead is told by its length, and by text that goes on with what is above it. */
    private float crossheadFit(int i) {
        var heading = page.get(i);
        int usual = habits.headlineRank();
        if (usual == 0 || heading.rank() != usual || !below.isText(i)) {
            return .7f + (usual > 0 && heading.rank() > usual ? .8f : 0);
        }
        boolean shorter = heading.letters() * 5 < habits.length() * 4;
        return .7f
                + (habits.isCrosshead(heading.letters()) ? .8f : 0)
                + cohesion.filter(text -> shorter)
                        .map(text -> GOES_ON * text.across(i))
                        .orElse(0f);
    }

    /** A slogan stands at the top, above the level of the headlines, and no story says its words. */
    private float bannerFit(int i) {
        boolean phrases = isPhrase(page.get(i).plain());
        boolean above = page.get(i).rank() < page.get(below.heading(i)).rank();
        boolean first = i == 0 || page.get(i - 1).folio() || page.get(i - 1).paper();
        if (!first || !above && !habits.strangers().get(i)) {
            return -1;
        }
        return (phrases ? above ? 2.5f : 1 : -.8f)
                + (habits.strangers().get(i) ? 1 : -1.5f)
                + 2 * likelier(page.get(below.heading(i)), page.get(i));
    }

    /** Whether words are more than a name: three of them, or as many signs as no name of a section has. */
    private static boolean isPhrase(String plain) {
        return plain.split("[\\s\\u3000]+").length >= 3 || isSentence(plain);
    }

    /** Whether words of a script without blanks have more signs than the name of a section. */
    private static boolean isSentence(String plain) {
        return plain.length() > LONGEST_NAME && plain.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A paper's name does not stand below a folio line that has it already. */
    private float named(int i) {
        return i > 0 && page.get(i - 1).folio() ? -1 : 3;
    }

    /** Whether a heading stands at the level of the page's headlines, and so does the heading below it. */
    private boolean asHeadlines(int i) {
        int next = below.heading(i);
        return habits.headlineRank() > 0
                && page.get(i).rank() >= habits.headlineRank()
                && next > 0
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
            case BYLINE_MORE -> isBylineMore(text) ? .5f : NEVER;
            case CAPTION -> caption(i);
            case FOLIO ->
                text.folio() && !text.opens() && !text.correction() && (i < 4 || i > page.size() - 4) ? 4 : NEVER;
            case MASTHEAD -> text.paper() && i < 3 && !text.endsSentence() ? named(i) - 1 : NEVER;
            case COLOPHON -> text.colophon() > 1 ? (text.colophon() > 2 ? 4 : 2.5f) - (stands(i) ? 0 : 3) : NEVER;
            case JUMP_LINE -> text.jump() ? 4 : NEVER;
            case CORRECTION -> text.correction() || i > 0 && page.get(i - 1).titlesCorrection() ? 3 : NEVER;
            case CROSSHEAD -> text.bold() && text.letters() < 80 && below.isText(i) ? 3 : NEVER;
            case PULL_QUOTE -> text.quoted() && Leads.isRepeated(page, i) ? 3 : NEVER;
            default -> NEVER;
        };
    }

    /** What a writer is and for whom stands in a few words below the name. */
    private static boolean isBylineMore(Evidence text) {
        return text.letters() < 50
                && !text.endsSentence()
                && !text.goesOn()
                && !text.opens()
                && text.plain().indexOf(':') < 0
                && text.plain().split("\\s+", 7).length < 7;
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

    /** Whether a passage is no paragraph among paragraphs, by its place. */
    private boolean stands(int i) {
        return i < EDGE
                || i >= page.size() - EDGE
                || !page.get(i - 1).passage().isText()
                || !page.get(i + 1).passage().isText();
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
        if (fit == 0 && plain.isEmpty() && captions.at(i)) {
            fit = 1.8f;
        }
        if (text.caption()) {
            fit += 3;
        }
        return fit == 0 || text.opens() ? NEVER : fit;
    }

    /** How well {@code role} of passage {@code i} follows {@code before} of the passage above it. */
    float step(int i, Role before, Role role) {
        return plain.isPresent() ? plain.get().step(i, before, role) : marked(i, before, role);
    }

    private float marked(int i, Role before, Role role) {
        return switch (role) {
            case HEADLINE -> headline(i, before);
            case DECK -> before == Role.HEADLINE ? deck(i) : NEVER;
            case KICKER -> before.isHead() || before == Role.CROSSHEAD ? NEVER : 0;
            case CROSSHEAD -> crosshead(i, before);
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
            case SECTION -> above(i).rank() > page.get(i).rank() ? -1.5f : .3f;
            default -> 0;
        };
    }

    private float kicker(int i) {
        var above = above(i);
        var here = page.get(i);
        int step = above.rank() - here.rank();
        boolean shorter = above.letters() * 4 < here.letters() * 3;
        return step > 0 ? 2 : step == 0 && shorter ? (plain.isPresent() ? .8f : .3f + likelier(here, above)) : -2;
    }

    private float deck(int i) {
        var above = above(i);
        var here = page.get(i);
        int step = here.rank() - above.rank();
        boolean longer = here.letters() > above.letters() || here.endsSentence();
        return step > 0 ? 2 : step == 0 ? (longer ? .8f + likelier(above, here) : -1.5f) : -3;
    }

    /** By how much the length of {@code one} is nearer to that of the page's headlines than the length of {@code other}. */
    private float likelier(Evidence one, Evidence other) {
        float nearer = habits.distance(other.letters()) - habits.distance(one.letters());
        return plain.isPresent() ? 0 : Math.max(-.5f, Math.min(.5f, nearer));
    }

    /** A crosshead stands in a body; below a caption, which ends most stories, only a deeper heading is one. */
    private float crosshead(int i, Role before) {
        var here = page.get(i);
        boolean deeper = here.isHeading() && habits.headlineRank() > 0 && here.rank() > habits.headlineRank();
        return switch (before) {
            case PARAGRAPH, BLOCK, IMAGE -> here.isHeading() || plain.isPresent() ? 0 : .5f;
            case CAPTION, PULL_QUOTE -> deeper && isAmongText(worded[i - 1]) ? 0 : NEVER;
            default -> NEVER;
        };
    }

    /** Whether a sentence stands above a passage. */
    private boolean isAmongText(int i) {
        return i > 0 && above(i).passage().isText() && above(i).endsSentence();
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
            case SECTION -> page.get(i).rank() == above(i).rank() ? .6f : -1;
            default -> 0;
        };
    }
}
