package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;

/**
 * A page that leads to stories and tells none: the front of a section, the contents of an issue.
 *
 * @param groups its pointers, under the headings that they stand under
 */
record Front(List<Group> groups) {
    /**
     * Pointers under one heading.
     *
     * @param heading the words over them
     * @param page the number of the page of print that they lead to
     */
    record Group(Optional<String> heading, Optional<String> page, List<Pointer> pointers) {}

    /** A pointer, and the element that it stands in. */
    record Pointer(Reference reference, org.jsoup.nodes.Element element) {}

    /** The front that a page is, where no story was found on it that is more than teasers. */
    static Optional<Front> of(Scene scene) {
        var titles = scene.titles();
        return titles.areAll(scene.selection()) ? Optional.of(new Front(groups(scene, titles))) : Optional.empty();
    }

    private static List<Group> groups(Scene scene, Titles titles) {
        var cards = new Cards(titles, scene.addresses());
        var groups = new ArrayList<Group>();
        Optional<String> heading = Optional.empty();
        var pointers = new ArrayList<Pointer>();
        for (int i = 0; i < scene.tree().units.size(); i++) {
            if (titles.isHeading(i)) {
                add(groups, heading, pointers);
                pointers.clear();
                heading = Optional.of(scene.tree().words(scene.tree().units.get(i)));
            } else if (titles.isTitle(i)) {
                pointers.add(cards.pointer(i));
            }
        }
        add(groups, heading, pointers);
        return groups;
    }

    private static void add(List<Group> groups, Optional<String> heading, List<Pointer> pointers) {
        if (!pointers.isEmpty()) {
            groups.add(new Group(heading, Optional.empty(), List.copyOf(pointers)));
        }
    }

    /** How many stories it leads to. */
    int size() {
        return groups.stream().mapToInt(group -> group.pointers.size()).sum();
    }

    /** The sections of an edition that it makes; {@code places} is told where the pointers stand. */
    List<Section> sections(Stretches places) {
        var sections = new ArrayList<Section>();
        for (Group group : groups) {
            var path = ElementPath.ROOT.child("sections", sections.size());
            var section = Section.builder();
            group.heading.map(RichText::of).ifPresent(section::heading);
            group.page.ifPresent(section::page);
            for (int i = 0; i < group.pointers.size(); i++) {
                places.put(path.child("references", i), group.pointers.get(i).element);
            }
            sections.add(section.references(
                            group.pointers.stream().map(Pointer::reference).toList())
                    .build());
        }
        return sections;
    }
}
