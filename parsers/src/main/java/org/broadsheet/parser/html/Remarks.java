package org.broadsheet.parser.html;

import org.broadsheet.model.Article;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Text;
import org.broadsheet.source.Source;

/** Tells what of a page is not in the edition, in a few sums. */
final class Remarks {
    private static final Text WHOLE = Text.of("");

    private Remarks() {}

    static void tell(Scene scene, Source source, Findings findings, Article article) {
        int all = scene.tree().units.size();
        int kept = scene.selection().kept().cardinality();
        if (all > kept) {
            findings.note(
                    "html/page-left-out",
                    WHOLE,
                    (all - kept) + " of the " + all
                            + " passages of the page, such as menus, links to other stories and notices, are no part of"
                            + " the story and are left out");
        }
        if (article.body().isEmpty()) {
            findings.warning("html/no-story", WHOLE, "no story was found on the page");
        }
        int relative = scene.addresses().unresolved();
        if (relative > 0) {
            findings.note(
                    "html/relative-address",
                    WHOLE,
                    relative + " addresses are relative and stay so, as the page's own address is not known");
        }
        int trusting = scene.addresses().trusting();
        if (trusting > 0) {
            findings.note(
                    "html/relative-address",
                    WHOLE,
                    trusting + " relative addresses are resolved against the one that the page says it has");
        }
        if (article.metadata().signals().contains("paywall")) {
            findings.note("html/paywall", WHOLE, "the page says that it is not free, so its story may be cut short");
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
