package org.broadsheet.renderer.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;

/** Makes the plan of a document. For one document. */
public final class Planner {
    private final Edition edition;
    private final Guids guids;
    private final Metadata whole;
    private Optional<String> firstArticle = Optional.empty();

    /** For an edition whose items get their ids from {@code guids}. */
    public Planner(Edition edition, Guids guids) {
        this.edition = edition;
        this.guids = guids;
        this.whole = edition.facts();
    }

    /** The plan of the whole edition. */
    public Plan plan() {
        var sections = parts(edition.sections(), ElementPath.ROOT, "");
        return new Plan(edition, sections, guids.edition(edition, firstArticle));
    }

    private List<Plan.Part> parts(List<Section> sections, ElementPath above, String prefix) {
        var parts = new ArrayList<Plan.Part>(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            parts.add(part(sections.get(i), above.child("sections", i), prefix + "s" + (i + 1)));
        }
        return parts;
    }

    private Plan.Part part(Section section, ElementPath path, String id) {
        var stories = new ArrayList<Story>(section.articles().size());
        for (int i = 0; i < section.articles().size(); i++) {
            stories.add(story(section.articles().get(i), path.child("articles", i)));
        }
        var loose = new VisualFinder(guids, path.value());
        for (int i = 0; i < section.pictures().size(); i++) {
            loose.add(section.pictures().get(i), path.child("pictures", i));
        }
        return new Plan.Part(
                section,
                id,
                stories,
                loose.found(),
                pointers(section, path),
                parts(section.sections(), path, id + "-"));
    }

    private Map<Integer, Visual> pointers(Section section, ElementPath path) {
        var finder = new VisualFinder(guids, path.value());
        var pointers = new TreeMap<Integer, Visual>();
        for (int i = 0; i < section.references().size(); i++) {
            Reference reference = section.references().get(i);
            var place = path.child("references", i).child("picture");
            int number = i;
            reference.picture().ifPresent(picture -> pointers.put(number, finder.add(picture, place)));
        }
        return pointers;
    }

    private Story story(Article article, ElementPath path) {
        String guid = guids.article(edition, article, path);
        firstArticle = firstArticle.or(() -> Optional.of(guid));
        var finder = new VisualFinder(guids, guid);
        var body = finder.emptied(article.body(), path, "body");
        return new Story(path, article, body, article.metadata().within(whole), guid, finder.found());
    }
}
