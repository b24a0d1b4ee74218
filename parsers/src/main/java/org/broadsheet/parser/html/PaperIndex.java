package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.Unit;

/** The view of one page of an electronic paper: links to its pages, and to the stories of the page that is shown. */
final class PaperIndex {
    private static final int FEWEST_PAGES = 2;
    private static final int SHORTEST_TITLE = 4;
    /** So many paragraphs are a story. */
    private static final int PARAGRAPHS = 2;

    private final PageTree tree;
    private final Addresses addresses;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> stories = new ArrayList<>();

    private PaperIndex(PageTree tree, Addresses addresses) {
        this.tree = tree;
        this.addresses = addresses;
    }

    /** The front that such a view is; none when a page is something else, such as a story beside the list of pages. */
    static Optional<Front> of(PageTree tree, Addresses addresses) {
        if (tree.units.stream().filter(Unit::isGood).count() >= PARAGRAPHS) {
            return Optional.empty();
        }
        var index = new PaperIndex(tree, addresses);
        index.gather();
        return index.pages.size() >= FEWEST_PAGES ? Optional.of(new Front(index.groups())) : Optional.empty();
    }

    private void gather() {
        Set<String> mapped = mapped();
        for (int i = 1; i < tree.size; i++) {
            if (!tree.name(i).equals("a") || !tree.elements[i].hasAttr("href")) {
                continue;
            }
            String words = words(i);
            if (PaperPage.of(words).isPresent()) {
                pages.add(i);
            } else if (words.length() >= SHORTEST_TITLE
                    && (mapped.isEmpty() ? isListed(i) : mapped.contains(tree.elements[i].attr("href")))) {
                stories.add(i);
            }
        }
    }

    /** The addresses that a picture of the page leads to where it is touched. */
    private Set<String> mapped() {
        Set<String> mapped = new HashSet<>();
        for (int i = 1; i < tree.size; i++) {
            if (tree.name(i).equals("area") && tree.elements[i].hasAttr("coords")) {
                mapped.add(tree.elements[i].attr("href"));
            }
        }
        return mapped;
    }

    private boolean isListed(int link) {
        return tree.name(tree.parents[link]).equals("li") && !Sign.NAVIGATION.in(tree.signsAbove(link, 0));
    }

    private String words(int link) {
        return Blanks.single(tree.wordsIn(link, 200).replace('\n', ' '));
    }

    /** The page that is shown comes first: what its stories stand under is told by no mark but its words without a link. */
    private List<Front.Group> groups() {
        var groups = new ArrayList<Front.Group>();
        Optional<PaperPage> shown = shown();
        if (!stories.isEmpty()) {
            groups.add(new Front.Group(
                    shown.map(PaperPage::name),
                    shown.flatMap(PaperPage::number),
                    stories.stream().map(this::pointer).toList()));
        }
        for (int link : pages) {
            PaperPage page = PaperPage.of(words(link)).orElseThrow();
            if (stories.isEmpty() || !page.number().equals(shown.flatMap(PaperPage::number))) {
                groups.add(new Front.Group(Optional.of(page.name()), page.number(), List.of(pointer(link))));
            }
        }
        return groups;
    }

    private Optional<PaperPage> shown() {
        return tree.units.stream()
                .filter(unit -> unit.links == 0 && unit.chars < 40)
                .flatMap(unit -> PaperPage.of(tree.words(unit)).stream())
                .findFirst();
    }

    private Front.Pointer pointer(int link) {
        return new Front.Pointer(
                new Reference(
                        RichText.of(words(link)),
                        addresses.of(tree.elements[link], "href"),
                        Optional.empty(),
                        Optional.empty()),
                tree.elements[link]);
    }
}
