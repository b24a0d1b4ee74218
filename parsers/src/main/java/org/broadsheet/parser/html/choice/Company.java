package org.broadsheet.parser.html.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.broadsheet.parser.html.tree.PageTree;
import org.jspecify.annotations.Nullable;

/**
 * The {@link CompanyTrait}s of the units of a page: words are known by the company they keep. What is written here stands in
 * {@code examples/benchmarks/train/block_weights.py} once more.
 */
public final class Company {
    /** No score says more than this, either way. */
    static final double MOST = 6;

    private static final int MOST_CHARS = 400;
    private static final double SURE = .8;
    private static final int SURE_CHARS = 60;

    private final Setting setting;
    private final PageTree tree;
    private final double[] scores;
    private final double[] odds;
    private final double[] mass;
    private final Map<Integer, Group> parents;
    private final Map<Integer, Group> looks;
    private final Map<Integer, Group> around;
    private final double[] before;
    private final int[] lastSure;
    private final int[] nextSure;
    private final double[] over;
    private final double[] under;

    /** The weight of some units, and how much of it is the story's. */
    private static final class Group {
        double story;
        double all;
    }

    /** @param scores the logarithm of the odds that a unit belongs to the story, for all units of the page */
    Company(Setting setting, double[] scores) {
        this.setting = setting;
        this.tree = setting.tree;
        int size = scores.length;
        this.scores = new double[size];
        odds = new double[size];
        mass = new double[size];
        before = new double[size + 1];
        for (int i = 0; i < size; i++) {
            this.scores[i] = Math.max(-MOST, Math.min(MOST, scores[i]));
            odds[i] = 1 / (1 + Math.exp(-this.scores[i]));
            mass[i] = Math.min(tree.units.get(i).chars, MOST_CHARS) + 5.0;
            before[i + 1] = before[i] + odds[i] * mass[i];
        }
        parents = groups(this::parent);
        looks = groups(this::look);
        around = groups(this::grandparent);
        lastSure = new int[size];
        nextSure = new int[size];
        over = new double[size];
        under = new double[size];
        findSure();
        findHeadings();
    }

    private int parent(int unit) {
        return tree.parents[tree.units.get(unit).owner];
    }

    private int grandparent(int unit) {
        return tree.parents[parent(unit)];
    }

    private int look(int unit) {
        return setting.looks.of(tree.units.get(unit).owner);
    }

    private Map<Integer, Group> groups(IntUnaryOperator key) {
        var groups = new HashMap<Integer, Group>();
        for (int i = 0; i < scores.length; i++) {
            Group group = groups.computeIfAbsent(key.applyAsInt(i), number -> new Group());
            group.story += odds[i] * mass[i];
            group.all += mass[i];
        }
        return groups;
    }

    private boolean isSure(int i) {
        return odds[i] > SURE && tree.units.get(i).chars >= SURE_CHARS;
    }

    private void findSure() {
        int last = -1;
        for (int i = 0; i < scores.length; i++) {
            lastSure[i] = last;
            last = isSure(i) ? i : last;
        }
        Arrays.fill(nextSure, -1);
        for (int i = scores.length - 2; i >= 0; i--) {
            nextSure[i] = isSure(i + 1) ? i + 1 : nextSure[i + 1];
        }
    }

    private void findHeadings() {
        double next = -MOST;
        for (int i = scores.length - 1; i >= 0; i--) {
            boolean heading = setting.level(i) > 0;
            over[i] = heading ? next : 0;
            next = heading ? next : scores[i];
        }
        double last = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean heading = setting.level(i) > 0;
            under[i] = heading ? 0 : last;
            last = heading ? scores[i] : last;
        }
    }

    /** The values of unit number {@code i}, in the order of {@link CompanyTrait}. */
    double[] of(int i) {
        var values = new double[CompanyTrait.COUNT];
        set(values, CompanyTrait.ANY, 1);
        set(values, CompanyTrait.SCORE, scores[i]);
        set(values, CompanyTrait.PREVIOUS, score(i - 1));
        set(values, CompanyTrait.NEXT, score(i + 1));
        set(values, CompanyTrait.SECOND_PREVIOUS, score(i - 2));
        set(values, CompanyTrait.SECOND_NEXT, score(i + 2));
        group(values, CompanyTrait.BESIDE, parents.get(parent(i)), i);
        group(values, CompanyTrait.ALIKE, looks.get(look(i)), i);
        group(values, CompanyTrait.AROUND, around.get(grandparent(i)), i);
        double all = before[scores.length] + 1;
        set(values, CompanyTrait.STORY_BEFORE, before[i] / all);
        set(values, CompanyTrait.STORY_AFTER, (all - before[i + 1]) / all);
        sure(values, i);
        set(values, CompanyTrait.HEADING_OVER, over[i]);
        set(values, CompanyTrait.UNDER_HEADING, under[i]);
        set(values, CompanyTrait.HEADING, setting.level(i) > 0 ? 1 : 0);
        set(values, CompanyTrait.STORY_LENGTH, Math.min(Math.log(all) / 7, 1.5));
        return values;
    }

    private void sure(double[] values, int i) {
        int last = lastSure[i];
        int next = nextSure[i];
        set(values, CompanyTrait.SINCE_SURE, last < 0 ? 1.5 : Math.min(Math.log(i - last) / 3, 1.5));
        set(values, CompanyTrait.UNTIL_SURE, next < 0 ? 1.5 : Math.min(Math.log(next - i) / 3, 1.5));
        set(values, CompanyTrait.NONE_BEFORE, last < 0 ? 1 : 0);
        set(values, CompanyTrait.NONE_AFTER, next < 0 ? 1 : 0);
        set(values, CompanyTrait.BETWEEN, last >= 0 && next >= 0 ? 1 : 0);
        set(values, CompanyTrait.BESIDE_LAST, last >= 0 && parent(last) == parent(i) ? 1 : 0);
        set(values, CompanyTrait.BESIDE_NEXT, next >= 0 && parent(next) == parent(i) ? 1 : 0);
        set(values, CompanyTrait.LIKE_LAST, last >= 0 && look(last) == look(i) ? 1 : 0);
        set(values, CompanyTrait.LIKE_NEXT, next >= 0 && look(next) == look(i) ? 1 : 0);
    }

    private double score(int i) {
        return i < 0 || i >= scores.length ? -MOST : scores[i];
    }

    /** The share of a group without the unit itself, and, under the name that follows, whether it is without others. */
    private void group(double[] values, CompanyTrait share, @Nullable Group group, int i) {
        double rest = group == null ? 0 : group.all - mass[i];
        boolean single = rest <= 1;
        if (group != null && !single) {
            set(values, share, (group.story - odds[i] * mass[i]) / rest - .5);
        }
        if (share != CompanyTrait.AROUND) {
            values[share.ordinal() + 1] = single ? 1 : 0;
        }
    }

    private static void set(double[] values, CompanyTrait trait, double value) {
        values[trait.ordinal()] = value;
    }
}
