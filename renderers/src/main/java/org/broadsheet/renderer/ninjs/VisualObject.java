package org.broadsheet.renderer.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** A picture, a graphic, a sound or a film as an object of its own. */
record VisualObject(Visual visual, Losses losses) {
    /** The object, number {@code number} of its kind, as a root or as an association. */
    Members of(int number, boolean isRoot) {
        var object = new Members();
        Metadata facts = visual.metadata();
        String kind = visual.kind().name().toLowerCase(Locale.ROOT);
        if (!isRoot) {
            object.with("name", kind + "-" + number);
        }
        object.with("type", kind);
        var filler = new FactMembers(object, visual.path(), losses);
        filler.fill(facts, visual.guid());
        filler.located(facts.located(), Optional.empty());
        visual.caption().ifPresent(caption -> caption(object, caption));
        new Labels(losses).add(object, "descriptions", "altText", visual.alternative(), visual.path());
        renditions(object, filler);
        filler.links(facts.links()).forEach(link -> object.add("associations", link));
        Returning.of(facts, visual.path(), losses).into(object, isRoot ? Schema.NEWS : Schema.ASSOCIATION, losses);
        return object;
    }

    private void caption(Members object, Caption caption) {
        var path = visual.path().child("caption");
        if (!caption.text().equals(RichText.EMPTY)
                || caption.credit().filter(VisualObject::says).isEmpty()) {
            new Labels(losses).add(object, "descriptions", "caption", Optional.of(caption.text()), path.child("text"));
        }
        caption.credit().ifPresent(credit -> credit(object, credit, path.child("credit")));
    }

    private static boolean says(Credit credit) {
        return !credit.text().isEmpty() || !credit.contributors().isEmpty();
    }

    private void credit(Members object, Credit credit, ElementPath path) {
        if (!credit.text().isEmpty()) {
            object.with("by", credit.text());
            new Labels(losses).add(object, "descriptions", "creditline", Optional.of(credit.text()), path);
        } else if (!says(credit)) {
            losses.dropped(path, "a credit that says nothing is not written");
        }
        var parts = new Parts(losses);
        for (int i = 0; i < credit.contributors().size(); i++) {
            object.add(
                    "infoSources",
                    parts.contributor(credit.contributors().get(i), OwnSchemes.BYLINE, path.child("contributors", i)));
        }
    }

    private void renditions(Members object, FactMembers filler) {
        List<Rendition> files = visual.renditions();
        for (int i = 0; i < files.size(); i++) {
            Rendition file = files.get(i);
            var path = visual.path().child("renditions", i);
            var name = file.role().filter(role -> !role.isEmpty()).orElse("rendition-" + (i + 1));
            Optional<String> uri = Uris.of(file.href());
            object.add("renditions", rendition(file, name, uri));
            filler.asWritten("href-" + (i + 1), file.href(), uri, path.child("href"));
            if (file.role().filter(String::isEmpty).isPresent()) {
                losses.dropped(path.child("role"), "an empty role is not written");
            }
        }
    }

    private static Members rendition(Rendition file, String name, Optional<String> uri) {
        var rendition = new Members().with("name", name).with("href", uri).with("contentType", file.type());
        file.width().ifPresent(width -> rendition.with("width", width));
        file.height().ifPresent(height -> rendition.with("height", height));
        file.size().ifPresent(size -> rendition.with("sizeInBytes", size));
        return rendition;
    }
}
