package org.broadsheet.renderer.newsmlg2;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.item.Opening;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.newsmlg2.Schema.ContentMeta;
import org.broadsheet.renderer.newsmlg2.Schema.ItemMeta;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.OwnSchemes;

/** The text item of a story. */
record StoryItem(Context context, Story story, ItemWriter item) {
    static ItemWriter of(Context context, Story story, Metadata facts, Given given) {
        var item = ItemWriter.of(context, story.path(), NewsCodes.ITEM_TEXT, story.guid(), facts, given);
        new StoryItem(context, story, item).fill();
        return item;
    }

    private void fill() {
        headline(story.article().headline());
        summary();
        bylines(story.article().bylines());
        story.article().dateline().ifPresent(this::dateline);
        story.article().placement().ifPresent(place -> {
            place.page()
                    .ifPresent(page -> item.management()
                            .extension(item.management().extensions().fact("page", page)));
            item.management()
                    .extension(item.management().extensions().fact("sequence", Integer.toString(place.sequence())));
        });
        story.visuals().forEach(visual -> item.management().meta().add(ItemMeta.LINK, pointer(visual)));
        InlineBody.of(story, item.item().language(), context)
                .ifPresent(body -> item.add(Schema.Item.CONTENT_SET, set -> set.element("inlineXML", body)));
    }

    private void headline(Headline headline) {
        var path = story.path().child("headline");
        boolean main = headline.main().length() > 0 && line(1, "", headline.main(), path.child("main"));
        boolean kicker = headline.kicker()
                .map(words ->
                        line(2, item.item().codes().own(OwnSchemes.HEADLINE, "kicker"), words, path.child("kicker")))
                .orElse(false);
        boolean deck = headline.deck()
                .map(words -> line(3, item.item().codes().own(OwnSchemes.HEADLINE, "deck"), words, path.child("deck")))
                .orElse(false);
        if (!main && !kicker && !deck) {
            opening();
        }
    }

    private boolean line(int rank, String role, RichText words, ElementPath path) {
        Optional<Part> label = item.labels().line(words, path);
        label.ifPresent(part -> item.content().meta().add(ContentMeta.HEADLINE, out -> {
            if (!role.isEmpty()) {
                out.attribute("role", role);
            }
            out.attribute("rank", Integer.toString(rank));
            part.write(out);
        }));
        return label.isPresent();
    }

    /** A text that nobody named needs some words to be found by; a headline would be an invention. */
    private void opening() {
        String words = Opening.words(story);
        if (!words.isEmpty() && story.article().summary().isEmpty()) {
            context.assumptions()
                    .once(
                            "opening",
                            story.path().child("headline"),
                            "the first words of a text without a headline stand as a description of it");
            item.content()
                    .described(
                            ContentMeta.DESCRIPTION,
                            item.item().codes().own(OwnSchemes.DESCRIPTION, "opening"),
                            Optional.of(Part.text(words)));
        }
    }

    private void summary() {
        story.article()
                .summary()
                .ifPresent(words -> item.content()
                        .described(
                                ContentMeta.DESCRIPTION,
                                NewsCodes.DESCRIPTION_SUMMARY,
                                item.labels().block(words, story.path().child("summary"))));
    }

    /** Where each writer belongs is clear as long as there is one printed line. */
    private void bylines(List<Byline> bylines) {
        boolean clear = bylines.size() == 1 && !bylines.get(0).text().isBlank();
        for (int i = 0; i < bylines.size(); i++) {
            Byline byline = bylines.get(i);
            var path = story.path().child("bylines", i);
            int number = i + 1;
            Optional<Part> printed =
                    byline.text().isEmpty() ? Optional.empty() : item.labels().line(byline.text(), path.child("text"));
            if (byline.text().isEmpty() && byline.contributors().isEmpty()) {
                context.losses().dropped(path, "a byline that says nothing is not written");
            }
            printed.ifPresent(part -> item.content().meta().add(ContentMeta.BY, out -> {
                if (!clear) {
                    out.attribute("rank", Integer.toString(number));
                }
                part.write(out);
            }));
            item.content().contributors(byline.contributors(), ContentMeta.CREATOR, clear ? 0 : number, path);
        }
    }

    private void dateline(Dateline dateline) {
        var path = story.path().child("dateline");
        Optional.of(dateline.text())
                .filter(words -> !words.isEmpty())
                .flatMap(words -> item.labels().line(words, path.child("text")))
                .ifPresent(part -> item.content().meta().add(ContentMeta.DATELINE, part));
        boolean located = !item.item().facts().located().isEmpty();
        dateline.place()
                .ifPresent(place ->
                        derived(located ? "dateline-place" : "", place, ContentMeta.LOCATED, path.child("place")));
        dateline.agency()
                .ifPresent(agency -> derived(
                        names(agency) ? "dateline-agency" : "", agency, ContentMeta.INFO_SOURCE, path.child("agency")));
        dateline.date()
                .ifPresent(date -> item.management()
                        .extension(item.management().extensions().time("dateline-date", date)));
    }

    private boolean names(String agency) {
        return item.item().facts().infoSources().stream().map(Concept::name).anyMatch(Optional.of(agency)::equals);
    }

    /** A fact of the dateline in an element of its own, unless the item says as much: then it stands beside. */
    private void derived(String extension, String fact, ContentMeta slot, ElementPath path) {
        if (!item.labels().says(fact, path)) {
            return;
        }
        if (!extension.isEmpty()) {
            item.management().extension(item.management().extensions().fact(extension, fact));
            return;
        }
        item.content().meta().add(slot, out -> {
            out.attribute("howuri", Codes.FROM_DATELINE);
            out.element("name", Part.line(fact));
        });
    }

    private static Part pointer(Visual visual) {
        return out -> {
            out.attribute("rel", NewsCodes.LINK_ASSOCIATED);
            out.attribute("residref", visual.guid());
            out.attribute("contenttype", "application/vnd.iptc.g2.newsitem+xml");
        };
    }
}
