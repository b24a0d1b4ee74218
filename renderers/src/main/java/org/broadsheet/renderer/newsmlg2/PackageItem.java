package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Reference;
import org.broadsheet.renderer.item.Opening;
import org.broadsheet.renderer.item.Plan;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.newsmlg2.Schema.ContentMeta;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.OwnSchemes;

/** The package: the edition, its sections, and which items belong together. */
record PackageItem(Context context, Plan plan, ItemWriter item) {
    private static final String ROOT = "edition";

    static ItemWriter of(Context context, Plan plan) {
        var item = ItemWriter.of(
                context,
                ElementPath.ROOT,
                NewsCodes.ITEM_COMPOSITE,
                plan.guid(),
                context.whole(),
                Given.of(context.whole()));
        new PackageItem(context, plan, item).fill();
        return item;
    }

    private void fill() {
        var edition = plan.edition();
        edition.publication()
                .flatMap(name -> item.labels().line(name, ElementPath.ROOT.child("publication")))
                .ifPresent(name -> item.content().meta().add(ContentMeta.HEADLINE, name));
        edition.date().ifPresent(this::date);
        edition.number()
                .ifPresent(number -> item.management()
                        .extension(item.management().extensions().fact("number", number)));
        for (int i = 0; i < edition.notices().size(); i++) {
            notice(edition.notices().get(i), ElementPath.ROOT.child("notices", i));
        }
        item.add(
                Schema.Item.GROUP_SET,
                new Groups(plan, item.labels(), item.item().codes(), context.turn()));
    }

    /** The day on the page; no element of an item is for it, as its content may have been made at any other time. */
    private void date(NewsTime date) {
        item.management().extension(item.management().extensions().time("date", date));
    }

    private void notice(Notice notice, ElementPath path) {
        String role = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        item.content()
                .described(
                        ContentMeta.DESCRIPTION,
                        item.item().codes().own(OwnSchemes.DESCRIPTION, role),
                        item.labels().block(notice.text(), path));
    }

    /** The groups: edition, section, article. */
    private static final class Groups implements Part {
        private final Labels labels;
        private final Codes codes;
        private final Turn turn;
        private final List<Part> groups = new ArrayList<>();

        Groups(Plan plan, Labels labels, Codes codes, Turn turn) {
            this.labels = labels;
            this.codes = codes;
            this.turn = turn;
            List<Part> references = references(plan.sections());
            groups.add(group(ROOT, "edition", NewsCodes.GROUP_SEQUENCE, references));
            sections(plan.sections(), ElementPath.ROOT);
        }

        @Override
        public void write(G2Writer out) throws XMLStreamException {
            out.attribute("root", turn.group(ROOT));
            for (Part group : groups) {
                out.element("group", group);
            }
        }

        private void sections(List<Plan.Part> parts, ElementPath above) {
            for (int i = 0; i < parts.size(); i++) {
                section(parts.get(i), above.child("sections", i));
            }
        }

        private void section(Plan.Part part, ElementPath path) {
            var content = new ArrayList<Part>();
            part.section()
                    .heading()
                    .flatMap(heading -> labels.line(heading, path.child("heading")))
                    .ifPresent(title -> content.add(out -> out.element("title", title)));
            part.section().page().ifPresent(page -> content.add(property(new Extensions(codes).fact("page", page))));
            for (int i = 0; i < part.stories().size(); i++) {
                content.add(groupRef(storyId(part, i)));
            }
            for (int i = 0; i < part.section().references().size(); i++) {
                content.add(property(reference(part, i, path.child("references", i))));
            }
            part.pictures().forEach(picture -> content.add(itemRef(picture)));
            content.addAll(references(part.parts()));
            groups.add(group(part.id(), "section", NewsCodes.GROUP_SEQUENCE, content));
            for (int i = 0; i < part.stories().size(); i++) {
                story(part.stories().get(i), storyId(part, i));
            }
            sections(part.parts(), path);
        }

        private void story(Story story, String id) {
            var content = new ArrayList<Part>();
            if (story.hasText()) {
                content.add(itemRef(story.guid(), NewsCodes.ITEM_TEXT, Opening.of(story)));
            }
            story.visuals().forEach(visual -> content.add(itemRef(visual)));
            groups.add(group(id, "article", NewsCodes.GROUP_BAG, content));
        }

        /** A story elsewhere: its title as name, its teaser as definition, its picture as a related item. */
        private Part reference(Plan.Part part, int number, ElementPath path) {
            Reference reference = part.section().references().get(number);
            Optional<String> address =
                    reference.href().flatMap(Codes::iri).filter(reference.href().orElse("")::equals);
            Optional<Part> title = labels.block(reference.title(), path.child("title"));
            Optional<Part> teaser = reference.teaser().flatMap(words -> labels.block(words, path.child("teaser")));
            Optional<Visual> picture = Optional.ofNullable(part.pointers().get(number));
            String property = codes.own(OwnSchemes.PROPERTY, "reference");
            String illustrated = picture.isPresent() ? codes.own(OwnSchemes.RELATION, "picture") : "";
            Part titled = title.map(words -> definition("title", words)).orElse(Part.EMPTY);
            Part teased = teaser.map(words -> definition("teaser", words)).orElse(Part.EMPTY);
            return out -> {
                if (address.isPresent()) {
                    out.attribute("uri", address.get());
                }
                out.attribute("rel", property);
                if (reference.href().isPresent() && address.isEmpty()) {
                    out.attribute("value", reference.href().get());
                }
                titled.write(out);
                teased.write(out);
                if (picture.isPresent()) {
                    out.element("related", related -> {
                        related.attribute("uri", picture.get().guid());
                        related.attribute("rel", illustrated);
                    });
                }
            };
        }

        private Part definition(String name, Part words) {
            String role = codes.own(OwnSchemes.DESCRIPTION, name);
            return out -> out.element("definition", definition -> {
                definition.attribute("role", role);
                words.write(definition);
            });
        }

        private static String storyId(Plan.Part part, int number) {
            return part.id() + "-a" + (number + 1);
        }

        private List<Part> references(List<Plan.Part> parts) {
            return parts.stream().map(part -> groupRef(part.id())).toList();
        }

        private Part groupRef(String id) {
            return out -> out.element("groupRef", Part.attribute("idref", turn.group(id)));
        }

        private static Part property(Part property) {
            return out -> out.element("groupExtProperty", property);
        }

        private static Part itemRef(Visual visual) {
            return itemRef(visual.guid(), visual.kind().itemClass(), "");
        }

        private static Part itemRef(String guid, String itemClass, String headline) {
            return out -> out.element("itemRef", reference -> {
                reference.attribute("residref", guid);
                reference.attribute("contenttype", "application/vnd.iptc.g2.newsitem+xml");
                reference.element("itemClass", Part.attribute("qcode", itemClass));
                if (!headline.isEmpty()) {
                    reference.element("headline", Part.text(headline));
                }
            });
        }

        private Part group(String id, String role, String mode, List<Part> content) {
            String part = codes.own(OwnSchemes.GROUP, role);
            return out -> {
                out.attribute("id", turn.group(id));
                out.attribute("role", part);
                out.attribute("mode", mode);
                for (Part child : content) {
                    child.write(out);
                }
            };
        }
    }
}
