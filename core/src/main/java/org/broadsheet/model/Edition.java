package org.broadsheet.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.LanguageTag;

/**
 * An issue of a paper, a page of it, or whatever one source holds.
 *
 * @param publication the name of the paper
 * @param date the day on the page
 * @param number the number of the issue, as printed
 * @param language the BCP 47 tag of the language that most of it is in; articles of another name their own
 * @param sections its parts in print order
 * @param notices words that belong to no article, in print order
 * @param metadata facts that hold for all of it unless an article says otherwise; its language stands in
 *     {@code language}
 */
public record Edition(
        Optional<@Pattern(regexp = "(?s).*\\S.*", message = "{metadata/publication-blank}") String> publication,
        Optional<NewsTime> date,
        Optional<String> number,
        Optional<@LanguageTag String> language,
        List<@Valid Section> sections,
        List<@Valid Notice> notices,
        @Valid Metadata metadata) {
    /** Copies the lists, checks for null, and moves the language of the metadata to the one place it has here. */
    public Edition {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(language, "language");
        sections = List.copyOf(sections);
        notices = List.copyOf(notices);
        if (metadata.language().isPresent()) {
            language = language.or(metadata::language);
            metadata = metadata.toBuilder().noLanguage().build();
        }
    }

    /** An edition that holds one article and nothing else. */
    public static Edition of(Article article) {
        return builder()
                .sections(List.of(Section.builder().articles(List.of(article)).build()))
                .build();
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder(new Edition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Metadata.EMPTY));
    }

    /** All articles of all sections, in the order of the tree. */
    public List<Article> articles() {
        var all = new ArrayList<Article>();
        walk((path, within, article) -> all.add(article));
        return List.copyOf(all);
    }

    /** The facts that hold for every part unless it says otherwise, the language of the edition among them. */
    public Metadata facts() {
        return language.isPresent()
                ? metadata.toBuilder().language(language.get()).build()
                : metadata;
    }

    /** Visits every article in the order of the tree. */
    public void walk(ArticleVisitor visitor) {
        walk(sections, ElementPath.ROOT, List.of(), visitor);
    }

    private static void walk(List<Section> sections, ElementPath above, List<Section> outer, ArticleVisitor visitor) {
        for (int s = 0; s < sections.size(); s++) {
            var section = sections.get(s);
            var path = above.child("sections", s);
            var within = new ArrayList<>(outer);
            within.add(section);
            for (int a = 0; a < section.articles().size(); a++) {
                visitor.visit(
                        path.child("articles", a),
                        List.copyOf(within),
                        section.articles().get(a));
            }
            walk(section.sections(), path, within, visitor);
        }
    }

    /** A builder that starts from this edition. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** What is done with each article of an edition. */
    @FunctionalInterface
    public interface ArticleVisitor {
        /**
         * Called once for each article.
         *
         * @param path where it stands
         * @param within the sections around it, outermost first
         * @param article the article
         */
        void visit(ElementPath path, List<Section> within, Article article);
    }

    /** Collects the parts of an {@link Edition}. Not for use by several threads at once. */
    public static final class Builder {
        private Optional<String> publication;
        private Optional<NewsTime> date;
        private Optional<String> number;
        private Optional<String> language;
        private List<Section> sections;
        private List<Notice> notices;
        private Metadata metadata;

        private Builder(Edition start) {
            publication = start.publication;
            date = start.date;
            number = start.number;
            language = start.language;
            sections = start.sections;
            notices = start.notices;
            metadata = start.metadata;
        }

        /** Sets the name of the paper. */
        public Builder publication(String name) {
            publication = Optional.of(name);
            return this;
        }

        /** Sets the day on the page. */
        public Builder date(NewsTime day) {
            date = Optional.of(day);
            return this;
        }

        /** Sets the number of the issue. */
        public Builder number(String issue) {
            number = Optional.of(issue);
            return this;
        }

        /** Sets the language, a BCP 47 tag. */
        public Builder language(String tag) {
            language = Optional.of(tag);
            return this;
        }

        /** Sets all parts. */
        public Builder sections(List<Section> parts) {
            sections = parts;
            return this;
        }

        /** Sets all words outside the articles. */
        public Builder notices(List<Notice> words) {
            notices = words;
            return this;
        }

        /** Sets the facts about the whole. */
        public Builder metadata(Metadata facts) {
            metadata = facts;
            return this;
        }

        /** The edition as set so far. */
        public Edition build() {
            return new Edition(publication, date, number, language, sections, notices, metadata);
        }
    }
}
