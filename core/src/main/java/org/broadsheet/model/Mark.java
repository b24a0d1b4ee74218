package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.LanguageTag;
import org.broadsheet.constraint.UrlScheme;

/**
 * What sets a stretch of running text apart. A run bears at most one mark of each kind; their order has no meaning and
 * is the one of {@link #rank()}.
 */
public sealed interface Mark permits Mark.Style, Mark.Link, Mark.Ruby, Mark.Language {

    /** Answers with the case of {@code cases} that bears this mark's name. */
    <R> R match(Cases<R> cases);

    /** Where this mark stands among the marks of a run, outermost first: 0 for the language, then link, styles, ruby. */
    int rank();

    /** One answer per kind of mark; there is no default case, by design. */
    interface Cases<R> {
        /** Emphasis, strong, subscript, superscript. */
        R style(Style style);

        /** A link. */
        R link(Link link);

        /** A reading above or beside the characters. */
        R ruby(Ruby ruby);

        /** Words of another language. */
        R language(Language language);
    }

    /** The marks that hold nothing but their own name. */
    enum Style implements Mark {
        /** Stressed words, commonly set in italics. */
        EMPHASIS,
        /** Important words, commonly set in bold. */
        STRONG,
        /** Below the line. */
        SUBSCRIPT,
        /** Above the line. */
        SUPERSCRIPT;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.style(this);
        }

        @Override
        public int rank() {
            return 2 + ordinal();
        }
    }

    /**
     * A link.
     *
     * @param href where it leads, as written; may be relative or not a URI at all, which validation reports
     * @param title words shown beside the link
     */
    record Link(@UrlScheme String href, Optional<String> title) implements Mark {
        /** Checks for null. */
        public Link {
            Objects.requireNonNull(href, "href");
            Objects.requireNonNull(title, "title");
        }

        /** A link without a title. */
        public static Link to(String href) {
            return new Link(href, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }

        @Override
        public int rank() {
            return 1;
        }
    }

    /**
     * The reading of the characters under it. Neighbouring runs with ruby stay apart even when their readings are equal.
     *
     * @param reading the small characters above or beside the run
     */
    record Ruby(String reading) implements Mark {
        /** Checks for null. */
        public Ruby {
            Objects.requireNonNull(reading, "reading");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ruby(this);
        }

        @Override
        public int rank() {
            return 6;
        }
    }

    /**
     * Words in another language than the text around them.
     *
     * @param tag a BCP 47 language tag as written
     */
    record Language(@LanguageTag String tag) implements Mark {
        /** Checks for null. */
        public Language {
            Objects.requireNonNull(tag, "tag");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.language(this);
        }

        @Override
        public int rank() {
            return 0;
        }
    }
}
