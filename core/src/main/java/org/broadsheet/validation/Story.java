package org.broadsheet.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.jspecify.annotations.Nullable;

/** One story with what several rules ask of it. Belongs to one validation. */
final class Story {
    private final Place place;
    private final Article article;
    private final boolean labelled;
    private final Edition edition;
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Scene.Shown> pictures = new ArrayList<>();
    private final List<Passage> passages;
    private @Nullable Letters letters;

    Story(Place place, Article article, boolean labelled, Edition edition) {
        this.place = place;
        this.article = article;
        this.labelled = labelled;
        this.edition = edition;
        this.passages = Passages.of(article, place);
        for (int b = 0; b < article.body().size(); b++) {
            if (article.body().get(b) instanceof Paragraph paragraph) {
                paragraphs.add(new Passage(place.child("body", b), paragraph.text()));
            } else if (article.body().get(b) instanceof Picture picture) {
                pictures.add(new Scene.Shown(place.child("body", b), picture));
            }
        }
    }

    Place place() {
        return place;
    }

    Article article() {
        return article;
    }

    /** Whether some section around it has a heading. */
    boolean isLabelled() {
        return labelled;
    }

    /** The tag of its language, its own or the edition's. */
    Optional<String> tag() {
        return article.metadata().language().isPresent() ? article.metadata().language() : edition.language();
    }

    /** Its language, when there is a data file for it. */
    Optional<Language> language() {
        return tag().isPresent() ? Tongues.find(tag().get()) : Optional.empty();
    }

    /** All texts that a reader sees, in the order of the tree. */
    List<Passage> passages() {
        return passages;
    }

    /** The paragraphs of the body itself; their places are those of the blocks. */
    List<Passage> paragraphs() {
        return paragraphs;
    }

    /** The pictures of the body itself. */
    List<Scene.Shown> pictures() {
        return pictures;
    }

    /** How many letters of which script it has. */
    Letters letters() {
        if (letters == null) {
            letters = Letters.of(passages);
        }
        return letters;
    }
}
