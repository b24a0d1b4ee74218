package org.broadsheet.renderer.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Section;

/**
 * Which items a document holds, and what they are called.
 *
 * @param guid the id of the package
 */
public record Plan(Edition edition, List<Part> sections, String guid) {
    /**
     * A section.
     *
     * @param id the id of its group, unique in the file
     * @param pictures its pictures without a story
     * @param pointers the pictures of its references, by the number of the reference
     */
    public record Part(
            Section section,
            String id,
            List<Story> stories,
            List<Visual> pictures,
            Map<Integer, Visual> pointers,
            List<Part> parts) {
        /** Whether there is nothing here but stories. */
        boolean isBare() {
            return section.heading().isEmpty()
                    && section.page().isEmpty()
                    && section.references().isEmpty()
                    && pictures.isEmpty()
                    && parts.isEmpty();
        }
    }

    /** The one story, when it needs no package around it. */
    public Optional<Story> single() {
        boolean bare = edition.notices().isEmpty()
                && sections.size() == 1
                && sections.get(0).isBare()
                && sections.get(0).stories().size() == 1;
        return bare
                ? Optional.of(sections.get(0).stories().get(0))
                        .filter(story -> story.visuals().isEmpty())
                : Optional.empty();
    }
}
