package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an edition: the stories under one label, or all those without one.
 *
 * @param heading the label; absent for stories that stand under none
 * @param page the page as printed
 * @param articles the stories
 * @param references pointers to stories that are not here
 * @param pictures pictures whose story is not on the page
 * @param sections the parts of this part
 */
public record Section(
        Optional<@Valid RichText> heading,
        Optional<String> page,
        List<@Valid Article> articles,
        List<@Valid Reference> references,
        List<@Valid Picture> pictures,
        List<@Valid Section> sections) {
    /** Copies the lists and checks for null. */
    public Section {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(page, "page");
        articles = List.copyOf(articles);
        references = List.copyOf(references);
        pictures = List.copyOf(pictures);
        sections = List.copyOf(sections);
    }

    /** An empty builder: a part without a label. */
    public static Builder builder() {
        return new Builder(new Section(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of()));
    }

    /** A builder that starts from a plain label. */
    public static Builder headed(String heading) {
        return builder().heading(RichText.of(heading));
    }

    /** A builder that starts from this section. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a {@link Section}. Not for use by several threads at once. */
    public static final class Builder {
        private Optional<RichText> heading;
        private Optional<String> page;
        private List<Article> articles;
        private List<Reference> references;
        private List<Picture> pictures;
        private List<Section> sections;

        private Builder(Section start) {
            heading = start.heading;
            page = start.page;
            articles = start.articles;
            references = start.references;
            pictures = start.pictures;
            sections = start.sections;
        }

        /** Sets the label. */
        public Builder heading(RichText words) {
            heading = Optional.of(words);
            return this;
        }

        /** Sets the page as printed. */
        public Builder page(String number) {
            page = Optional.of(number);
            return this;
        }

        /** Sets all stories. */
        public Builder articles(List<Article> stories) {
            articles = stories;
            return this;
        }

        /** Sets all pointers to stories elsewhere. */
        public Builder references(List<Reference> pointers) {
            references = pointers;
            return this;
        }

        /** Sets all pictures without a story. */
        public Builder pictures(List<Picture> loose) {
            pictures = loose;
            return this;
        }

        /** Sets all parts of this part. */
        public Builder sections(List<Section> parts) {
            sections = parts;
            return this;
        }

        /** The section as set so far. */
        public Section build() {
            return new Section(heading, page, articles, references, pictures, sections);
        }
    }
}
