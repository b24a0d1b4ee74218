package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.json.token.TokenWriter;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.item.Plan;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.source.SourceMap;

/** Writes an edition, object after object. */
final class EditionWriter {
    private final Plan plan;
    private final Edition edition;
    private final Losses losses;
    private final NinjsRenderer.Body bodies;
    private final TokenWriter out;
    private final NewsWriter news;
    private final Members inherited;

    EditionWriter(Plan plan, Losses losses, NinjsRenderer.Body bodies, TokenWriter out) {
        this.plan = plan;
        this.edition = plan.edition();
        this.losses = losses;
        this.bodies = bodies;
        this.out = out;
        this.news = new NewsWriter(out);
        this.inherited = Inherited.of(edition.facts(), ElementPath.ROOT, new Losses(SourceMap.EMPTY));
    }

    /** Writes the one object that is in the edition by itself, or else the edition with its sections. */
    void write() {
        Optional<Visual> picture = lonePicture();
        List<Section> around = new ArrayList<>();
        Optional<Story> story = picture.isPresent() ? Optional.empty() : loneStory(plan.sections(), around);
        if (picture.isPresent()) {
            news.write(rooted(new VisualObject(picture.get(), losses).of(1, true)));
        } else if (story.isPresent()) {
            news.write(rooted(lone(story.get(), around)));
        } else {
            composite();
        }
    }

    private static Members rooted(Members object) {
        var standard = new Members()
                .with("name", "ninjs")
                .with("version", Schema.VERSION)
                .with("schema", Schema.ADDRESS);
        object.values().putIfAbsent("standard", standard);
        return object;
    }

    private Optional<Visual> lonePicture() {
        boolean alone = plan.sections().size() == 1
                && plan.sections().get(0).stories().isEmpty()
                && plan.sections().get(0).pictures().size() == 1
                && edition.equals(Edition.builder()
                        .sections(List.of(Section.builder()
                                .pictures(edition.sections().get(0).pictures())
                                .build()))
                        .build());
        return alone ? Optional.of(plan.sections().get(0).pictures().get(0)) : Optional.empty();
    }

    /** The one story, when nothing stands beside it; {@code around} takes the sections that it stands in. */
    private Optional<Story> loneStory(List<Plan.Part> parts, List<Section> around) {
        if (parts.size() != 1 || !edition.notices().isEmpty()) {
            return Optional.empty();
        }
        var part = parts.get(0);
        around.add(part.section());
        if (!part.pictures().isEmpty() || !part.section().references().isEmpty()) {
            return Optional.empty();
        }
        if (part.stories().isEmpty()) {
            return loneStory(part.parts(), around);
        }
        return part.stories().size() == 1 && part.parts().isEmpty()
                ? Optional.of(part.stories().get(0))
                : Optional.empty();
    }

    /** A story with what its edition says, which has no object of its own then. */
    private Members lone(Story story, List<Section> around) {
        Metadata own = story.article().metadata();
        boolean named = own.id().isEmpty() && edition.metadata().id().isPresent();
        var object = new StoryObject(named ? story.withGuid(plan.guid()) : story, losses, bodies)
                .of(inherited, around, 1, true);
        new Issue(edition, losses).into(object);
        var facts = new Members();
        var filler = new FactMembers(facts, ElementPath.ROOT, losses);
        filler.fill(edition.metadata(), plan.guid());
        filler.located(edition.metadata().located(), Optional.empty());
        Returning.of(edition.metadata(), ElementPath.ROOT, losses).into(facts, Schema.NEWS, losses);
        facts.values().forEach(object.values()::putIfAbsent);
        if (!edition.metadata().equals(Metadata.EMPTY.within(edition.metadata()))) {
            losses.changed(
                    ElementPath.ROOT.child("metadata"),
                    "what the edition says stands with its one article, as far as that is silent");
        }
        sections(around);
        return object;
    }

    private void sections(List<Section> around) {
        var path = ElementPath.ROOT;
        for (Section section : around) {
            path = path.child("sections", 0);
            if (section.heading().isPresent() && section.heading().get().hasMarks()) {
                losses.changed(
                        path.child("heading"), "the heading of a section stands as a subject, without its marks");
            }
            if (section.page().isPresent()) {
                losses.dropped(path.child("page"), "ninjs has no place for the page of a section around one article");
            }
        }
    }

    private void composite() {
        var object = rooted(new Members());
        Metadata facts = edition.metadata();
        object.with("type", "composite").with("profile", "edition");
        var filler = new FactMembers(object, ElementPath.ROOT, losses);
        filler.fill(edition.facts(), plan.guid());
        filler.located(facts.located(), Optional.empty());
        var issue = new Issue(edition, losses);
        issue.into(object);
        issue.title().filter(title -> facts.title().isEmpty()).ifPresent(title -> object.with("title", title));
        if (facts.title().isPresent() && facts.title().equals(issue.title())) {
            losses.changed(
                    ElementPath.ROOT.child("metadata").child("title"),
                    "a title of the paper and the day alone is not told apart from none");
        }
        notices(object);
        var returning = Returning.of(facts, ElementPath.ROOT, losses);
        returning.own().into(object, Schema.NEWS, losses);
        news.open(object);
        var list = new Associations(returning);
        parts(plan.sections(), ElementPath.ROOT, List.of(), list);
        filler.links(facts.links()).forEach(list::add);
        list.end();
        out.end();
    }

    private void notices(Members object) {
        var labels = new Labels(losses);
        for (int i = 0; i < edition.notices().size(); i++) {
            Notice notice = edition.notices().get(i);
            labels.add(
                    object,
                    "descriptions",
                    notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Optional.of(notice.text()),
                    ElementPath.ROOT.child("notices", i).child("text"));
        }
    }

    /** A list of associations while it is written: what came from elsewhere goes back to its number. */
    private final class Associations {
        private final Returning returning;
        private final List<Returning.Fact> waiting;
        private int count;

        Associations(Returning returning) {
            this.returning = returning;
            this.waiting = new ArrayList<>(returning.associations());
        }

        void add(Members object) {
            next(object);
            news.write(object);
        }

        /** Starts the next association, whose own associations follow. */
        void open(Members object) {
            next(object);
            news.open(object);
        }

        Returning within() {
            return returning.within(count - 1);
        }

        void end() {
            while (!waiting.isEmpty()) {
                foreign(waiting.remove(0));
            }
            if (count > 0) {
                out.endList();
            }
        }

        private void next(Members object) {
            while (!waiting.isEmpty() && waiting.get(0).route().first().number() <= count) {
                foreign(waiting.remove(0));
            }
            start();
            returning.within(count - 1).own().into(object, Schema.ASSOCIATION, losses);
        }

        private void start() {
            if (count++ == 0) {
                out.name("associations");
                out.openList();
            }
        }

        private void foreign(Returning.Fact fact) {
            Optional<Value> value = Values.of(fact.value()).filter(Schema.ASSOCIATION::accepts);
            if (value.isPresent() && value.get() instanceof Members object) {
                start();
                news.write(object);
            } else {
                Returning.lost(fact, losses);
            }
        }
    }

    /** Sections; the first one without heading, page and parts has no object of its own where it stands in the edition. */
    private void parts(List<Plan.Part> parts, ElementPath above, List<Section> within, Associations list) {
        boolean mayBeBare = above.equals(ElementPath.ROOT);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var path = above.child("sections", i);
            var around = new ArrayList<>(within);
            around.add(part.section());
            boolean bare = mayBeBare && isBare(part);
            if (bare) {
                content(part, path, around, list);
            } else {
                section(part, path, around, list, i + 1);
            }
            mayBeBare = above.equals(ElementPath.ROOT) && !bare;
        }
    }

    private static boolean isBare(Plan.Part part) {
        var section = part.section();
        boolean holdsAny = !part.stories().isEmpty()
                || !part.pictures().isEmpty()
                || !section.references().isEmpty();
        return section.heading().isEmpty()
                && section.page().isEmpty()
                && part.parts().isEmpty()
                && holdsAny;
    }

    private void section(Plan.Part part, ElementPath path, List<Section> around, Associations list, int number) {
        var object = new Members();
        var heading = part.section().heading();
        object.with(
                "name", heading.map(words -> Names.of(words, "section", number)).orElse("section-" + number));
        object.with("type", "composite").with("profile", "section").with("uri", uri(part.id()));
        new Labels(losses).add(object, "headlines", "main", heading, path.child("heading"));
        part.section()
                .page()
                .ifPresent(page ->
                        object.add("altIds", new Members().with("role", "page").with("value", page)));
        list.open(object);
        var inner = new Associations(list.within());
        content(part, path, around, inner);
        parts(part.parts(), path, around, inner);
        inner.end();
        out.end();
    }

    private void content(Plan.Part part, ElementPath path, List<Section> around, Associations list) {
        int number = 0;
        for (Story story : part.stories()) {
            list.add(new StoryObject(story, losses, bodies).of(inherited, around, ++number, false));
        }
        for (int i = 0; i < part.section().references().size(); i++) {
            list.add(reference(part, i, path.child("references", i)));
        }
        number = 0;
        for (Visual picture : part.pictures()) {
            list.add(new VisualObject(picture, losses).of(++number, false));
        }
    }

    /** A pointer to a story that is not here: a text of which a part is shown. */
    private Members reference(Plan.Part part, int number, ElementPath path) {
        Reference reference = part.section().references().get(number);
        var own = uri(part.id() + "-r" + (number + 1));
        var object = new Members()
                .with("name", Names.of(reference.title(), "reference", number + 1))
                .with("uri", reference.href().flatMap(Uris::of).orElse(own))
                .with("type", "text")
                .with("representationType", "partial");
        var filler = new FactMembers(object, path, losses);
        reference.href().ifPresent(href -> filler.asWritten("href", href, Uris.of(href), path.child("href")));
        var labels = new Labels(losses);
        labels.add(object, "headlines", "main", Optional.of(reference.title()), path.child("title"));
        labels.add(object, "descriptions", "teaser", reference.teaser(), path.child("teaser"));
        Optional.ofNullable(part.pointers().get(number))
                .ifPresent(picture -> object.add("associations", new VisualObject(picture, losses).of(1, false)));
        return object;
    }

    /** The URI of a part of this document. */
    private String uri(String part) {
        return plan.guid() + (plan.guid().indexOf('#') < 0 ? "#" : "/") + part;
    }
}
