package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.NitfTime;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code head} of a document, in the order of the schema. */
record Head(Document document) {
    private static final Set<String> META =
            Set.of(NitfTerms.META_GENERATOR, NitfTerms.META_CREATED, NitfTerms.META_MODIFIED, NitfTerms.META_EXTENSION);

    List<Markup> content() {
        Metadata facts = document.facts();
        var foreign = ForeignFacts.of(document);
        var content = new ArrayList<Markup>();
        document.said(facts.title(), document.fact("title"))
                .ifPresent(title -> content.add(element("title", text(title)).with("bs:text", exact(title))));
        facts.generator().ifPresent(name -> content.add(meta(NitfTerms.META_GENERATOR, name)));
        facts.created().ifPresent(time -> content.add(time(NitfTerms.META_CREATED, time, "created")));
        facts.modified().ifPresent(time -> content.add(time(NitfTerms.META_MODIFIED, time, "modified")));
        facts.extensions().forEach((name, value) -> content.add(extension(name, value)));
        content.addAll(notices(document.edition().notices()));
        content.addAll(foreign.of("meta"));
        Document.add(content, foreign.on(new TopicObject(document).markup()));
        Document.add(content, foreign.on(new Docdata(document).markup(foreign)));
        Document.add(content, foreign.on(new Publication(document).markup()));
        for (int i = 0; i < facts.contributors().size(); i++) {
            content.add(revision(facts.contributors().get(i)));
        }
        content.addAll(foreign.of("revision-history"));
        return content;
    }

    /** The words themselves, where markup would not keep their white space. */
    private static Optional<String> exact(String words) {
        return words.equals(words.strip().replaceAll("\\s+", " ")) ? Optional.empty() : Optional.of(words);
    }

    private static Element meta(String name, String value) {
        return element("meta").with("name", name).with("content", value);
    }

    private Element time(String name, NewsTime time, String fact) {
        Element meta = NitfTime.on(
                element("meta").with("name", name), "content", time, document.fact(fact), document.losses());
        return meta.attribute("content").isPresent() ? meta : meta.with("content", "");
    }

    private static Element extension(String name, String value) {
        return isName(name) && !META.contains(name)
                ? meta(name, value)
                : meta(NitfTerms.META_EXTENSION, value).with("bs:fact", name);
    }

    /** NITF knows a single story, so words of the page around it stand in metadata of our own. */
    private List<Element> notices(List<Notice> notices) {
        var metas = new ArrayList<Element>(notices.size());
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            if (notice.text().hasMarks()) {
                document.losses()
                        .changed(
                                ElementPath.ROOT.child("notices", i),
                                "a notice of the page is written without its marks");
            }
            String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            metas.add(meta(NitfTerms.META_NOTICE, notice.text().plain()).with("bs:notice", kind));
        }
        return metas;
    }

    /** Whether the schema takes the word for a name: ASCII letters, digits and a few signs. */
    static boolean isName(String word) {
        return !word.isEmpty()
                && word.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '.'
                                || c == '-'
                                || c == '_'
                                || c == ':');
    }

    private static Element revision(Contributor contributor) {
        Optional<String> function = contributor.role().map(role -> NitfTerms.FUNCTIONS.getOrDefault(role, "other"));
        boolean exact = function.filter("other"::equals).isEmpty();
        return element("revision-history")
                .with("name", contributor.name())
                .with("function", function)
                .with("bs:role", exact ? Optional.empty() : contributor.role())
                .with("bs:affiliation", contributor.affiliation())
                .with("bs:email", contributor.email())
                .with("bs:qcode", contributor.qcode())
                .with("bs:uri", contributor.uri())
                .with("bs:literal", contributor.literal());
    }
}
