package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.data.MetaTags;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;

/**
 * The headline of a page: the heading that it prints, told from others by what the page says of itself.
 *
 * @param words the headline
 * @param element the number of the element that prints it; -1 when none does
 */
record Display(String words, int element) {
    private static final int LONGEST = 400;
    /** What a heading in the way through the site counts beside others. */
    private static final double WAY = .7;

    /** A heading with fewer characters may be the name of a part of the paper. */
    private static final int SHORTEST = 20;

    private static final String[] TITLES = {
        "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title"
    };

    private static final String[] BARS = {" | ", " - ", " – ", " — ", " » ", " :: ", " • ", " · ", "｜", "_", "|"};

    static Display of(Evidence evidence) {
        List<String> told = told(evidence);
        PageTree tree = evidence.tree();
        var best = new Display("", -1);
        double most = 0;
        for (int heading : headings(tree)) {
            String words = Blanks.single(tree.wordsIn(heading, LONGEST).replace('\n', ' '));
            double likeness = words.isEmpty() ? 0 : likeness(words, told) * (isWay(tree, heading) ? WAY : 1);
            if (likeness > most) {
                best = new Display(words, heading);
                most = likeness;
            }
        }
        if (most > .5) {
            return best;
        }
        Optional<Display> printed = printed(tree).or(() -> alone(evidence));
        if (printed.isPresent()) {
            return printed.get();
        }
        Optional<String> first = told.stream().findFirst();
        if (first.isPresent()) {
            return new Display(first.get(), -1);
        }
        return headings(tree).stream()
                .map(heading -> new Display(Blanks.single(tree.wordsIn(heading, LONGEST)), heading))
                .filter(display -> !display.words.isEmpty())
                .findFirst()
                .orElse(best);
    }

    /** Whether a heading is the last step of the way to the page, as sites show it above the story. */
    private static boolean isWay(PageTree tree, int heading) {
        for (int at = heading; at > 0; at = tree.parents[at]) {
            if (Sign.NAVIGATION.in(tree.signs[at])
                    || tree.name(at).equals("li")
                    || tree.name(at).equals("nav")) {
                return true;
            }
        }
        return false;
    }

    /** The one heading of the first level in an article, whatever the page calls itself to those who search or share. */
    private static Optional<Display> printed(PageTree tree) {
        List<Integer> headings = tree.finds.headings.stream()
                .filter(heading -> tree.wordsIn(heading, LONGEST).length() >= SHORTEST && isInArticle(tree, heading))
                .toList();
        return headings.size() == 1
                ? Optional.of(new Display(
                        Blanks.single(tree.wordsIn(headings.get(0), LONGEST).replace('\n', ' ')), headings.get(0)))
                : Optional.empty();
    }

    /** The one heading of the first level on a page that calls itself nothing but a short name, as of its site. */
    private static Optional<Display> alone(Evidence evidence) {
        PageTree tree = evidence.tree();
        String title = tree.document.title().strip();
        boolean said = title.length() >= SHORTEST
                || evidence.metas().first(TITLES).isPresent()
                || evidence.article().flatMap(thing -> thing.word("headline")).isPresent();
        List<Integer> headings = tree.finds.headings.stream()
                .filter(heading ->
                        !isWay(tree, heading) && tree.wordsIn(heading, LONGEST).length() > title.length())
                .toList();
        return said || headings.size() != 1
                ? Optional.empty()
                : Optional.of(new Display(
                        Blanks.single(tree.wordsIn(headings.get(0), LONGEST).replace('\n', ' ')), headings.get(0)));
    }

    private static boolean isInArticle(PageTree tree, int heading) {
        int at = heading;
        while (at > 0 && !tree.name(at).equals("article")) {
            at = tree.parents[at];
        }
        return at > 0 && tree.good[at] > 0 && (tree.signsAbove(heading, at) & Sign.FURNITURE) == 0;
    }

    /** Headings of the first level, then elements that are called the headline, then headings of the second. */
    private static List<Integer> headings(PageTree tree) {
        var headings = new ArrayList<>(tree.finds.headings);
        for (int i = 0; i < tree.size && headings.size() < 200; i++) {
            String name = tree.name(i);
            boolean named = Sign.HEADLINE.in(tree.signs[i]) && tree.textEnds[i] - tree.textStarts[i] < LONGEST;
            if (name.equals("h2") || named && !name.equals("h1")) {
                headings.add(i);
            }
        }
        return headings;
    }

    /** What the page calls itself, the best witness first. */
    private static List<String> told(Evidence evidence) {
        var told = new ArrayList<String>();
        MetaTags metas = evidence.metas();
        metas.first(TITLES).ifPresent(words -> told.add(withoutSite(Thing.clean(words), evidence)));
        evidence.article().flatMap(thing -> thing.word("headline")).ifPresent(told::add);
        String title = Blanks.single(evidence.tree().document.title());
        if (!title.isEmpty()) {
            told.add(withoutSite(title, evidence));
        }
        return told.stream().filter(words -> !words.isEmpty()).toList();
    }

    /** A title without the name of the site behind it, or before it. */
    private static String withoutSite(String title, Evidence evidence) {
        String site = evidence.metas().first("og:site_name", "application-name").orElse("");
        for (String bar : BARS) {
            int last = title.lastIndexOf(bar);
            if (last > 0) {
                String behind = title.substring(last + bar.length()).strip();
                String before = title.substring(0, last).strip();
                if (isSite(behind, site) || before.length() > 2 * behind.length() && before.length() > 20) {
                    return withoutSite(before, evidence);
                }
                int first = title.indexOf(bar);
                if (isSite(title.substring(0, first).strip(), site)) {
                    return title.substring(first + bar.length()).strip();
                }
            }
        }
        return title;
    }

    private static boolean isSite(String words, String site) {
        String known = folded(site);
        String found = folded(words);
        return !known.isEmpty()
                && !found.isEmpty()
                && (known.equals(found) || known.contains(found) && found.length() > 3);
    }

    private static String folded(String words) {
        var folded = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || Character.getType(c) == Character.OTHER_NUMBER)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** How much two texts have in common: 1 for the same words, whatever stands between them. */
    private static double likeness(String words, List<String> told) {
        String mine = folded(words);
        double most = 0;
        for (int i = 0; i < told.size(); i++) {
            String other = folded(told.get(i));
            double like = mine.isEmpty() || other.isEmpty() ? 0 : alike(mine, other);
            most = Math.max(most, like - .01 * i);
        }
        return most;
    }

    private static double alike(String mine, String other) {
        if (mine.equals(other)) {
            return 1;
        }
        double shorter = Math.min(mine.length(), other.length());
        double longer = Math.max(mine.length(), other.length());
        boolean part = shorter > 5 && (mine.contains(other) || other.contains(mine));
        if (part) {
            return .5 + .5 * shorter / longer;
        }
        boolean far = 4 * shorter < longer;
        return far ? 0 : .95 * Grams.share(mine, other);
    }
}
