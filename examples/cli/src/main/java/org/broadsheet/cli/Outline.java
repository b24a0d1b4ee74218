package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;

/** The elements of an edition in reading order, one row each. */
final class Outline {
    private final List<Row> rows = new ArrayList<>();

    private Outline() {}

    static List<Row> of(Edition edition) {
        var outline = new Outline();
        outline.edition(edition);
        return List.copyOf(outline.rows);
    }

    /** Adds a row. */
    void add(ElementPath path, int depth, String role, CharSequence words, String understood) {
        rows.add(new Row(path, depth, role, words, understood));
    }

    private void edition(Edition edition) {
        var root = ElementPath.ROOT;
        edition.publication().ifPresent(name -> add(root.child("publication"), 0, "publication", name, ""));
        edition.date().ifPresent(date -> add(root.child("date"), 0, "date", date.text(), value(date)));
        edition.number().ifPresent(number -> add(root.child("number"), 0, "number", number, ""));
        facts(root.child("metadata"), 0, edition.metadata());
        for (int i = 0; i < edition.notices().size(); i++) {
            var notice = edition.notices().get(i);
            add(root.child("notices", i), 0, Words.of(notice.kind()), notice.text(), "");
        }
        sections(root, 0, edition.sections());
    }

    private void sections(ElementPath above, int depth, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            section(above.child("sections", i), depth, sections.get(i));
        }
    }

    private void section(ElementPath path, int depth, Section section) {
        String page = section.page().map(number -> "page " + number).orElse("");
        int below = depth;
        if (section.heading().isPresent() || !page.isEmpty()) {
            add(path, depth, "SECTION", section.heading().map(Object::toString).orElse(""), page);
            below++;
        }
        for (int i = 0; i < section.articles().size(); i++) {
            article(path.child("articles", i), below, section.articles().get(i));
        }
        for (int i = 0; i < section.references().size(); i++) {
            reference(path.child("references", i), below, section.references().get(i));
        }
        blocks(path, "pictures", below, section.pictures());
        sections(path, below, section.sections());
    }

    private void reference(ElementPath path, int depth, Reference reference) {
        add(path, depth, "reference", reference.title(), reference.href().orElse(""));
        reference.teaser().ifPresent(words -> add(path.child("teaser"), depth + 1, "teaser", words, ""));
    }

    private void article(ElementPath path, int depth, Article article) {
        add(path, depth, "ARTICLE", "", article.placement().map(Words::of).orElse(""));
        headline(path.child("headline"), depth + 1, article.headline());
        article.summary().ifPresent(words -> add(path.child("summary"), depth + 1, "summary", words, ""));
        for (int i = 0; i < article.bylines().size(); i++) {
            byline(path.child("bylines", i), depth + 1, article.bylines().get(i));
        }
        article.dateline().ifPresent(line -> dateline(path.child("dateline"), depth + 1, line));
        blocks(path, "body", depth + 1, article.body());
        facts(path.child("metadata"), depth + 1, article.metadata());
    }

    private void headline(ElementPath path, int depth, Headline headline) {
        headline.kicker().ifPresent(words -> add(path.child("kicker"), depth, "kicker", words, ""));
        String missing = headline.main().isBlank() ? "none" : "";
        add(path.child("main"), depth, "headline", headline.main(), missing);
        headline.deck().ifPresent(words -> add(path.child("deck"), depth, "deck", words, ""));
    }

    private void byline(ElementPath path, int depth, Byline byline) {
        add(path, depth, "byline", byline.text(), names(byline.contributors()));
    }

    private void dateline(ElementPath path, int depth, Dateline dateline) {
        var understood = new ArrayList<String>();
        dateline.place().ifPresent(place -> understood.add("place " + place));
        dateline.date()
                .ifPresent(date -> understood.add(
                        "date " + date.value().map(Object::toString).orElse(date.text())));
        dateline.agency().ifPresent(agency -> understood.add("agency " + agency));
        add(path, depth, "dateline", dateline.text(), String.join("; ", understood));
    }

    /** Adds the rows of the list {@code name} of the element at {@code path}. */
    void blocks(ElementPath path, String name, int depth, List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).match(new BlockRows(this, path.child(name, i), depth));
        }
    }

    /** Adds the rows of what stands under a picture. */
    void caption(ElementPath path, int depth, Optional<Caption> caption) {
        caption.ifPresent(found -> {
            if (!found.text().isBlank()) {
                add(path.child("caption"), depth, "caption", found.text(), "");
            }
            found.credit()
                    .ifPresent(credit -> add(
                            path.child("caption").child("credit"),
                            depth,
                            "credit",
                            credit.text(),
                            names(credit.contributors())));
        });
    }

    private void facts(ElementPath path, int depth, Metadata metadata) {
        String facts = Words.of(metadata);
        if (!facts.isEmpty()) {
            add(path, depth, "facts", facts, "");
        }
    }

    private static String names(List<Contributor> contributors) {
        return String.join("; ", contributors.stream().map(Words::of).toList());
    }

    private static String value(NewsTime time) {
        return time.value()
                .map(Object::toString)
                .filter(value -> !value.equals(time.text()))
                .orElse("");
    }

    /**
     * One element.
     *
     * @param path where it is in the tree
     * @param depth how far in it stands
     * @param role what it is
     * @param words what it says
     * @param understood what a reader made of the words; may be empty
     */
    record Row(ElementPath path, int depth, String role, CharSequence words, String understood) {}
}
