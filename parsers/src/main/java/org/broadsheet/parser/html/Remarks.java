package org.broadsheet.parser.html;

import org.broadsheet.model.Article;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.markup.Text;
import org.broadsheet.source.Source;

/** Tells what of a page is not in the edition, in a few sums. For one page. */
final class Remarks {
    private static final Text WHOLE = Text.of("");

    private final PageTree tree;
    private final Addresses addresses;
    private final Source source;
    private final Findings findings;
    private int kept;

    Remarks(PageTree tree, Addresses addresses, Source source, Findings findings) {
        this.tree = tree;
        this.addresses = addresses;
        this.source = source;
        this.findings = findings;
    }

    /** Counts what is taken of a story. */
    void kept(Scene scene) {
        kept += scene.selection().kept().cardinality();
    }

    /** Of a page that is about one story. */
    void story(Scene scene, Article article) {
        kept(scene);
        if (article.body().isEmpty()) {
            findings.warning("html/no-story", WHOLE, "no story was found on the page");
        }
        if (article.metadata().signals().contains("paywall")) {
            findings.note("html/paywall", WHOLE, "the page says that it is not free, so its story may be cut short");
        }
        tell();
    }

    /** Of a page that has other stories below the one that it is about. */
    void others(int stories) {
        findings.note(
                "html/further-stories",
                WHOLE,
                "the page goes on with " + stories + " other stories, which are kept as references");
    }

    /** Of a page that leads to stories. */
    void front(int stories) {
        findings.note(
                "html/front",
                WHOLE,
                "the page tells no story; what leads to " + stories + " of them is kept as references");
        tellRest();
    }

    /** What holds for the page as a whole. */
    void tell() {
        int all = tree.units.size();
        if (all > kept) {
            findings.note(
                    "html/page-left-out",
                    WHOLE,
                    (all - kept) + " of the " + all
                            + " passages of the page, such as menus, links to other stories and notices, are no part of"
                            + " the story and are left out");
        }
        tellRest();
    }

    private void tellRest() {
        int relative = addresses.unresolved();
        if (relative > 0) {
            findings.note(
                    "html/relative-address",
                    WHOLE,
                    relative + " addresses are relative and stay so, as the page's own address is not known");
        }
        int trusting = addresses.trusting();
        if (trusting > 0) {
            findings.note(
                    "html/relative-address",
                    WHOLE,
                    trusting + " relative addresses are resolved against the one that the page says it has");
        }
        if (Charsets.isGuessed(source)) {
            findings.note(
                    "html/charset-guessed",
                    WHOLE,
                    "the page names no charset that its bytes are valid in; it is read as "
                            + source.decoding().charset().name());
        }
    }
}
