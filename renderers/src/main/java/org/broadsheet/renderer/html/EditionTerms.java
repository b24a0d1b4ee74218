package org.broadsheet.renderer.html;

import java.util.Optional;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;

/**
 * An edition in the terms of schema.org.
 *
 * @see <a href="https://schema.org/PublicationIssue">PublicationIssue</a>
 */
final class EditionTerms {
    private EditionTerms() {}

    static DataBlock of(Edition edition, PageOptions options) {
        var block = DataBlock.root("PublicationIssue")
                .with("@id", "#edition")
                .with("issueNumber", edition.number())
                .with(
                        "isPartOf",
                        edition.publication()
                                .map(name -> DataBlock.of("Newspaper").with("name", name)))
                .with("url", PageHead.canonical(edition.metadata()).map(options::absolute));
        MetadataTerms.add(edition.facts(), day(edition), block);
        return block;
    }

    /** The day on the page, which stands for the time of publishing where that is not told. */
    private static Metadata day(Edition edition) {
        return edition.date()
                .map(day -> Metadata.builder().published(day).build())
                .orElse(Metadata.EMPTY);
    }

    /** The edition as the parts of it refer to it. */
    static Optional<DataBlock> reference(Edition edition) {
        return edition.publication().isPresent()
                        || edition.number().isPresent()
                        || edition.date().isPresent()
                ? Optional.of(DataBlock.of("PublicationIssue").with("@id", "#edition"))
                : Optional.empty();
    }
}
