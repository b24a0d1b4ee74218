package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;

/** A section in the making. */
final class SectionDraft {
    private final ElementPath path;
    private final Optional<RichText> heading;
    private final Optional<String> page;
    private final List<Article> articles = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<SectionDraft> sections = new ArrayList<>();

    SectionDraft(ElementPath path, Optional<RichText> heading, Optional<String> page) {
        this.path = path;
        this.heading = heading;
        this.page = page;
    }

    ElementPath path() {
        return path;
    }

    List<Article> articles() {
        return articles;
    }

    List<Reference> references() {
        return references;
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<SectionDraft> sections() {
        return sections;
    }

    Section build() {
        return new Section(
                heading,
                page,
                articles,
                references,
                pictures,
                sections.stream().map(SectionDraft::build).toList());
    }
}
