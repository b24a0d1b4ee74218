package org.broadsheet.parser.newsmlg2;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Rendition;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.HtmlNodes;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.Places;
import org.broadsheet.vocabulary.OwnSchemes;
import org.jsoup.Jsoup;

/** The {@code contentSet} of an item: each of its children is another rendition of the same content. */
record Contents(Draft draft) {
    private static final String PART = "contentSet";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NITF = "http://iptc.org/std/NITF/2006-10-18/";
    private static final Set<String> BODIES =
            Set.of("html", "body", "div", "section", "article", "main", "p", "nitf", "block", "body.content");
    private static final Set<String> FILE =
            Set.of("href", "residref", "contenttype", "size", "width", "height", "rendition", "xmlns");

    /** Reads the content of all elements in {@code set}. */
    static void read(Draft draft, Element set) {
        var contents = new Contents(draft);
        List<Element> renditions = new ArrayList<>(set.elements());
        if (draft.kind == ItemKind.TEXT) {
            contents.text(renditions).ifPresent(renditions::remove);
        }
        renditions.forEach(contents::other);
    }

    /** Reads the body out of the first rendition that holds one. */
    private Optional<Element> text(List<Element> renditions) {
        return renditions.stream()
                .filter(rendition -> rendition.name().equals("inlineXML") && markup(rendition))
                .findFirst()
                .or(() -> renditions.stream()
                        .filter(rendition -> rendition.name().equals("inlineData") && data(rendition))
                        .findFirst());
    }

    private void other(Element rendition) {
        if (rendition.name().equals("remoteContent") && draft.kind.isVisual()) {
            file(rendition);
        } else {
            draft.keep(PART, rendition);
        }
    }

    private boolean markup(Element rendition) {
        Optional<Element> root = rendition.elements().stream()
                .filter(element -> BODIES.contains(element.name()))
                .findFirst();
        if (root.isEmpty()) {
            draft.context
                    .findings()
                    .warning(
                            "newsml-g2/content-unread",
                            rendition,
                            "the inline XML is neither XHTML nor NITF; it is kept as it stands, and no body is made of it");
            return false;
        }
        boolean nitf = root.get().name().equals("nitf");
        check(rendition, root.get(), nitf);
        if (nitf) {
            root.get()
                    .find("head")
                    .filter(head -> !head.elements().isEmpty())
                    .ifPresent(head -> draft.keep(PART, head));
        }
        body(root.get().find("body").map(List::of).orElse(List.of(root.get())));
        return true;
    }

    private void check(Element rendition, Element root, boolean nitf) {
        String namespace = root.attribute("xmlns").orElse("");
        boolean standard = namespace.equals(XHTML) || nitf && namespace.startsWith("http://iptc.org/std/NITF/");
        if (!standard) {
            draft.context
                    .findings()
                    .liberty(
                            "newsml-g2/body-namespace",
                            root,
                            "the body is not in the namespace " + (nitf ? NITF : XHTML) + "; it is read as if it were");
        }
        String type = rendition.said("contenttype").orElse("");
        if (!type.equals(nitf ? "application/nitf+xml" : "application/xhtml+xml")) {
            draft.context
                    .findings()
                    .liberty(
                            "newsml-g2/content-type",
                            rendition,
                            "the media type '" + type + "' is not the one of what the element holds");
        }
    }

    private void body(List<? extends Node> nodes) {
        draft.body = draft.context.body(nodes, draft.own, draft.language);
    }

    /** Text, or a web page as text; what is encoded otherwise is kept as it stands. */
    private boolean data(Element rendition) {
        Optional<String> text =
                rendition.said("encoding").isPresent() ? decoded(rendition) : Optional.of(rendition.text());
        if (text.isEmpty() || text.get().isBlank()) {
            return false;
        }
        String type = rendition.said("contenttype").orElse("text/plain");
        if (type.contains("html")) {
            Limits limits = draft.context.limits();
            body(List.of(HtmlNodes.of(Jsoup.parse(text.get()).body(), limits)));
        } else {
            plain(text.get(), rendition);
        }
        return true;
    }

    private static Optional<String> decoded(Element rendition) {
        boolean words = rendition
                .said("contenttype")
                .filter(type -> type.startsWith("text/"))
                .isPresent();
        try {
            return words
                    ? Optional.of(new String(Base64.getMimeDecoder().decode(rendition.text()), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Blank lines part paragraphs, as do lines that begin with white space; other lines are lines of a paragraph. */
    private void plain(String text, Element rendition) {
        var blocks = new ArrayList<Paragraph>();
        var places = new Places();
        var lines = new StringBuilder();
        for (String line : (text + "\n\n").split("\\R", -1)) {
            boolean begins = line.isBlank() || Character.isWhitespace(line.charAt(0));
            if (begins && !lines.isEmpty()) {
                var paragraph = Paragraph.of(lines.toString());
                places.put(paragraph, rendition.start(), rendition.end());
                blocks.add(paragraph);
                lines.setLength(0);
            }
            if (!line.isBlank()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        draft.body = new Body(List.copyOf(blocks), places, List.of());
    }

    private void file(Element file) {
        Optional<String> address = file.attribute("href").or(() -> file.attribute("residref"));
        if (address.isEmpty()) {
            draft.keep(PART, file);
            return;
        }
        draft.stands("renditions[" + draft.renditions.size() + ']', file);
        draft.renditions.add(new Rendition(
                address.get(),
                file.attribute("contenttype"),
                number(file, "width").map(Long::intValue),
                number(file, "height").map(Long::intValue),
                file.attribute("rendition").map(role -> Codes.word(role, OwnSchemes.RENDITION)),
                number(file, "size")));
        if (!FILE.containsAll(file.attributes().keySet()) || !file.elements().isEmpty()) {
            draft.keepDetails(PART, file);
        }
    }

    private static Optional<Long> number(Element file, String name) {
        try {
            return file.said(name).map(Long::valueOf);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
