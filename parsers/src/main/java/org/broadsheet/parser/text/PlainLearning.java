package org.broadsheet.parser.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a first reading of a page tells a second one.
 *
 * @param headline the size of a typical headline of the page
 * @param crossheads the share of crossheads among the lines that head something, .5 when nothing is known
 * @param filed the share of stories that open with a byline or dateline, .5 when nothing is known
 */
record PlainLearning(int headline, float crossheads, float filed) {
    /** Before anything is read. */
    static final PlainLearning NOTHING = new PlainLearning(52, .5f, .5f);

    /** The number of headlines from which a page's ways can be told. */
    private static final int ENOUGH = 3;

    static PlainLearning of(PlainScores scores, Role[] roles) {
        int[] headlines = IntStream.range(0, roles.length)
                .filter(i -> roles[i] == Role.HEADLINE)
                .toArray();
        if (headlines.length < ENOUGH) {
            return NOTHING;
        }
        long crossheads =
                Arrays.stream(roles).filter(role -> role == Role.CROSSHEAD).count();
        long filed = Arrays.stream(headlines).filter(scores::isFiled).count();
        int[] sizes = Arrays.stream(headlines)
                .map(i -> scores.lines().get(i).size())
                .sorted()
                .toArray();
        return new PlainLearning(
                sizes[sizes.length / 2],
                crossheads / (float) (crossheads + headlines.length),
                filed / (float) headlines.length);
    }
}
