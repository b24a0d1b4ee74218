package org.broadsheet.renderer.ninjs;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.Times;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** An article as an object of the type {@code text}, its pictures as associations. */
record StoryObject(Story story, Losses losses, NinjsRenderer.Body bodies) {
    /**
     * The object.
     *
     * @param inherited what holds for it unless it says otherwise
     * @param within the sections around it, outermost first
     */
    Members of(Members inherited, List<Section> within, int number, boolean isRoot) {
        Optional<Visual> alone = medium();
        if (alone.isPresent()) {
            return new VisualObject(alone.get(), losses).of(number, isRoot);
        }
        var object = new Members();
        Article article = story.article();
        if (!isRoot) {
            object.with("name", Names.of(article.headline().main(), "article", number));
        }
        object.with("type", "text").with("profile", "article");
        Metadata facts = article.metadata();
        var filler = new FactMembers(object, story.path(), losses);
        filler.fill(facts, story.guid());
        headline(object, article.headline());
        bylines(object, article.bylines());
        filler.located(facts.located(), article.dateline().flatMap(Dateline::place));
        new Labels(losses)
                .add(
                        object,
                        "descriptions",
                        "summary",
                        article.summary(),
                        story.path().child("summary"));
        var returning = Returning.of(facts, story.path(), losses);
        article.dateline()
                .flatMap(Dateline::date)
                .filter(day -> !isTold(day))
                .ifPresent(day -> losses.changed(
                        story.path().child("dateline").child("date"),
                        "HTML has no notation for the value of this day, so its words stand alone"));
        boolean xhtml = returning.say("bodies[html].contentType", "application/xhtml+xml");
        new Bodies(losses, bodies, xhtml).add(object, story);
        article.placement().ifPresent(place -> {
            place.page().ifPresent(page -> filler.altId("page", page));
            filler.altId("sequence", Integer.toString(place.sequence()));
        });
        within.stream()
                .flatMap(section -> section.heading().stream())
                .forEach(heading -> object.add(
                        "subjects", new Members().with("name", heading.plain()).with("rel", "section")));
        Inherited.into(object, inherited, facts);
        associations(object, filler);
        returning.into(object, isRoot ? Schema.NEWS : Schema.ASSOCIATION, losses);
        return object;
    }

    /** The one sound, film or graphic that the story consists of. */
    private Optional<Visual> medium() {
        var article = story.article();
        boolean bare = article.body().size() == 1
                && article.body().get(0) instanceof Media
                && Article.headlined(Headline.NONE).body(article.body()).build().equals(article);
        return bare ? story.visuals().stream().findFirst() : Optional.empty();
    }

    /** Whether the body tells the value of a day, beside its words. */
    private static boolean isTold(NewsTime day) {
        Optional<String> told = day.value().flatMap(Times::datetime);
        boolean bare = day.value().filter(MonthDay.class::isInstance).isPresent();
        var printed = NewsTime.parse(day.text());
        return printed.equals(day)
                || printed.value().isEmpty()
                        && told.filter(text -> NewsTime.parse(bare ? "--" + text : text)
                                        .value()
                                        .equals(day.value()))
                                .isPresent();
    }

    private void headline(Members object, Headline headline) {
        var labels = new Labels(losses);
        var path = story.path().child("headline");
        labels.add(
                object,
                "headlines",
                "main",
                Optional.of(headline.main()).filter(words -> !words.equals(RichText.EMPTY)),
                path.child("main"));
        labels.add(object, "headlines", "kicker", headline.kicker(), path.child("kicker"));
        labels.add(object, "headlines", "subhead", headline.deck(), path.child("deck"));
    }

    /** The printed lines below each other; whose line names whom is found by the names. */
    private void bylines(Members object, List<Byline> bylines) {
        var path = story.path().child("bylines");
        boolean isPrinted = bylines.size() > 1
                || bylines.stream().anyMatch(line -> !line.text().isEmpty());
        if (isPrinted) {
            object.with("by", bylines.stream().map(Byline::text).collect(Collectors.joining("\n")));
        }
        var parts = new Parts(losses);
        int found = 0;
        boolean isClear = bylines.stream().noneMatch(line -> line.text().indexOf('\n') >= 0);
        for (int b = 0; b < bylines.size(); b++) {
            var writers = bylines.get(b).contributors();
            for (int c = 0; c < writers.size(); c++) {
                var place = story.path().child("bylines", b).child("contributors", c);
                object.add("infoSources", parts.contributor(writers.get(c), OwnSchemes.BYLINE, place));
                found = line(bylines, found, writers.get(c));
                isClear &= found == b;
            }
        }
        if (!isPrinted && bylines.stream().anyMatch(line -> line.contributors().isEmpty())) {
            losses.dropped(path, "a byline that says nothing is not written");
        } else if (!isClear) {
            losses.changed(
                    path,
                    "ninjs has room for one byline; the lines stand below each other in it, their writers beside");
        }
    }

    /** The line that a reader will find a writer in. */
    private static int line(List<Byline> bylines, int from, Contributor writer) {
        for (int line = from; line < bylines.size(); line++) {
            if (bylines.get(line).text().contains(writer.name())) {
                return line;
            }
        }
        return from;
    }

    private void associations(Members object, FactMembers filler) {
        int number = 0;
        for (Visual visual : story.visuals()) {
            object.add("associations", new VisualObject(visual, losses).of(++number, false));
        }
        filler.links(story.article().metadata().links()).forEach(link -> object.add("associations", link));
    }
}
