package org.broadsheet.parser.text;

import java.util.List;

/**
 * How well roles of display lines fit the lines of a page without marks: by their shape, by what stands above and below.
 *
 * @param page the passages in order
 * @param tight whether most paragraphs stand without a blank line above them, so that a blank line parts stories or parts
 * @param ruled whether lines of marks part the stories
 */
record PlainScores(List<Evidence> page, boolean tight, boolean ruled) {
    /** Letters beyond which a line is no headline. */
    private static final int LONGEST_HEADLINE = 180;

    /** Letters beyond which a line is no kicker and no crosshead. */
    private static final int LONGEST_LABEL = 90;

    /** Letters beyond which a line is more likely a headline than a crosshead. */
    private static final int SHORT = 40;

    /** Letters beyond which a passage is no deck. */
    private static final int LONGEST_DECK = 420;

    static PlainScores of(List<Evidence> page) {
        long texts = page.stream().filter(text -> text.passage().isText()).count();
        long apart = page.stream()
                .filter(text -> text.passage().isText() && text.apart())
                .count();
        long rules = page.stream()
                .filter(text -> text.passage().kind() == Passage.Kind.RULE)
                .count();
        return new PlainScores(page, apart * 10 < texts * 7, rules > 0);
    }

    float fit(int i, Role role) {
        return switch (role) {
            case HEADLINE -> headline(i);
            case KICKER -> kicker(i);
            case DECK -> deck(i);
            case CROSSHEAD -> crosshead(i);
            case SECTION -> section(i);
            case BANNER -> banner(i);
            default -> RoleScores.NEVER;
        };
    }

    private float headline(int i) {
        var line = page.get(i);
        boolean shaped = line.letters() > 7 && line.letters() <= LONGEST_HEADLINE && !line.opens() && !line.goesOn();
        if (!shaped || !below(i, 1)) {
            return RoleScores.NEVER;
        }
        float fit = line.endsSentence() && !line.asks() ? -2 : 1;
        fit += stands(i) ? (tight ? 1.2f : .6f) : (tight ? -1.5f : 0);
        fit += line.capitals() ? .7f : 0;
        fit += opens(i + 1)
                ? 2
                : below(i, 2) && opens(i + 2) && !page.get(i + 1).opens() ? 1 : 0;
        return fit + (isLong(i + 1) ? .7f : -.3f) - (line.label() ? .3f : 0);
    }

    private float kicker(int i) {
        var line = page.get(i);
        boolean shaped = line.letters() <= LONGEST_LABEL && !line.endsSentence() && !line.opens() && below(i, 2);
        boolean close = shaped && !page.get(i + 1).apart() && !page.get(i + 1).endsSentence();
        return !shaped ? RoleScores.NEVER : close && stands(i) ? .6f : -.5f;
    }

    private float deck(int i) {
        var line = page.get(i);
        if (line.letters() < 12
                || line.letters() > LONGEST_DECK
                || line.opens()
                || line.byline().isPresent()) {
            return RoleScores.NEVER;
        }
        boolean filed = below(i, 1) && opens(i + 1);
        return (line.endsSentence() ? .3f : 1.2f) + (filed ? 1.5f : 0) - (line.letters() > 260 ? 1 : 0);
    }

    private float crosshead(int i) {
        var line = page.get(i);
        boolean ended = line.goesOn() || line.endsSentence() && !line.asks();
        boolean shaped = line.letters() <= LONGEST_LABEL && !ended && !line.opens();
        if (!shaped || !below(i, 1) || opens(i + 1)) {
            return RoleScores.NEVER;
        }
        return (ruled ? 2.4f : line.letters() > SHORT ? .4f : 1.4f)
                + (stands(i) ? .6f : tight ? -1 : 0)
                + (isLong(i + 1) ? .5f : -1);
    }

    private float section(int i) {
        var line = page.get(i);
        if (!line.label() || !below(i, 1)) {
            return RoleScores.NEVER;
        }
        boolean alone = line.apart() && page.get(i + 1).apart();
        return (line.named() ? 2.6f : -.4f) + (alone ? 1 : -1);
    }

    private float banner(int i) {
        var line = page.get(i);
        boolean first = i == 0 || i == 1 && page.get(0).folio();
        boolean alone = below(i, 1) && page.get(i + 1).apart();
        return first && alone && line.letters() < 70 && !line.endsSentence() && !opens(i + 1) ? 3 : RoleScores.NEVER;
    }

    /** Whether a blank line, a rule or the edge of the page stands above. */
    private boolean stands(int i) {
        return page.get(i).apart() || !page.get(i - 1).passage().isText();
    }

    private boolean below(int i, int lines) {
        return i + lines < page.size() && page.get(i + lines).passage().isText();
    }

    private boolean opens(int i) {
        return page.get(i).opens() || page.get(i).byline().isPresent();
    }

    private boolean isLong(int i) {
        return page.get(i).letters() > 120
                || page.get(i).endsSentence() && !page.get(i).asks();
    }
}
