package org.broadsheet.parser.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.vocabulary.NitfTerms;

/** Reads a whole document. */
record DocumentReader(Context context, Draft draft) {
    /**
     * The edition of one article that a document is.
     *
     * @throws ParseException when its root is none of NITF
     */
    static ParseResult read(Context context, Element root) {
        if (!root.name().equalsIgnoreCase("nitf")) {
            var refusal = "the root of the document is <" + root.name() + ">, and that of a document of NITF is <nitf>";
            throw context.findings()
                    .place(root)
                    .map(span -> new ParseException("nitf/no-document", refusal, span))
                    .orElseGet(() -> new ParseException("nitf/no-document", refusal));
        }
        return new DocumentReader(context, new Draft(context)).result(root);
    }

    private ParseResult result(Element root) {
        draft.place(ElementPath.ROOT, root);
        draft.place(ElementPath.ROOT.child("sections", 0), root);
        draft.place(Draft.PATH, root);
        reportNamespace(root);
        Optional<String> language = context.own()
                ? root.attribute("baselang")
                : root.said("baselang").or(() -> root.said("lang"));
        language.ifPresent(draft.metadata::language);
        draft.keepRest(
                root,
                "",
                Set.of(
                        "version",
                        "change.date",
                        "change.time",
                        "baselang",
                        "lang",
                        "schemaLocation",
                        "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"));
        var article = Article.headlined(Headline.NONE);
        var head = new Head(draft);
        for (Element part : root.elements()) {
            switch (part.name()) {
                case "head" -> head.read(part);
                case "body" -> body(part, language.orElse(""), article);
                default -> draft.keep(part, "/nitf");
            }
        }
        draft.placement.ifPresent(article::placement);
        var whole = article.metadata(draft.facts()).build();
        var edition = draft.edition
                .notices(draft.notices)
                .sections(List.of(draft.section.articles(List.of(whole)).build()))
                .build();
        return new ParseResult(
                context.source().name(),
                edition,
                draft.places.build(),
                context.findings().all());
    }

    /** Documents of a DTD have no namespace. */
    private void reportNamespace(Element root) {
        String namespace = root.attribute("xmlns").orElse("");
        if (!namespace.isEmpty() && !namespace.toLowerCase(Locale.ROOT).contains("nitf")) {
            context.findings()
                    .liberty(
                            "nitf/namespace",
                            root,
                            "the namespace '" + namespace + "' is not '" + NitfTerms.NAMESPACE
                                    + "'; the document is read all the same");
        }
    }

    private void body(Element body, String language, Article.Builder article) {
        var content = new ArrayList<Node>();
        var head = new BodyHead(draft, language, article);
        var end = new ArrayList<Element>();
        for (Node node : body.children()) {
            if (!(node instanceof Element part)) {
                content.add(node);
            } else if (part.name().equals("body.head")) {
                head.read(part);
            } else if (part.name().equals("body.end")) {
                end.add(part);
            } else {
                content.addAll(part.name().equals("body.content") ? head.withoutLines(part) : List.of(part));
            }
        }
        end.forEach(part -> content.addAll(head.end(part)));
        Body read = context.bodies(language).read(content, context.source());
        context.findings().addAll(read.diagnostics());
        read.places().tell(draft.places, context.source(), Draft.PATH, "body", read.blocks());
        article.body(read.blocks());
        head.finish();
    }
}
