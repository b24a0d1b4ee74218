package org.broadsheet.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;

/** An edition with its stories laid out once for all rules. Belongs to one validation. */
final class Scene {
    private final ParseResult result;
    private final Clock clock;
    private final Parameters parameters;
    private final Words words;
    private final List<Story> stories = new ArrayList<>();
    private final List<Shown> pictures = new ArrayList<>();

    Scene(ParseResult result, Clock clock, Parameters parameters, Words words) {
        this.result = result;
        this.clock = clock;
        this.parameters = parameters;
        this.words = words;
        add(result.edition().sections(), Place.ROOT, Optional.empty());
    }

    ParseResult result() {
        return result;
    }

    Clock clock() {
        return clock;
    }

    Parameters parameters() {
        return parameters;
    }

    Words words() {
        return words;
    }

    /** All stories in the order of the tree. */
    List<Story> stories() {
        return stories;
    }

    /** The pictures of all stories and of no story. */
    List<Shown> pictures() {
        return pictures;
    }

    private void add(List<Section> sections, Place above, Optional<RichText> label) {
        for (int s = 0; s < sections.size(); s++) {
            var section = sections.get(s);
            var place = above.child("sections", s);
            var heading = section.heading().or(() -> label);
            for (int a = 0; a < section.articles().size(); a++) {
                var story = new Story(
                        place.child("articles", a), section.articles().get(a), heading.isPresent(), result.edition());
                stories.add(story);
                pictures.addAll(story.pictures());
            }
            for (int p = 0; p < section.pictures().size(); p++) {
                pictures.add(
                        new Shown(place.child("pictures", p), section.pictures().get(p)));
            }
            add(section.sections(), place, heading);
        }
    }

    /**
     * A picture.
     *
     * @param place where it stands
     * @param picture the picture
     */
    record Shown(Place place, Picture picture) {}
}
