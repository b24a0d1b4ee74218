package org.broadsheet.parser.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Headline;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.NitfLine;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.PrintedLine;

/** What readers see above a story, and the signature below it. */
final class BodyHead {
    private static final String PATH = "/nitf/body/body.head";

    private final Draft draft;
    private final Article.Builder article;
    private final String tag;
    private final Optional<Language> language;
    private final List<Byline> bylines = new ArrayList<>();
    private final List<RichText> summaries = new ArrayList<>();
    private final Lines lines;

    BodyHead(Draft draft, String tag, Article.Builder article) {
        this.draft = draft;
        this.article = article;
        this.tag = tag;
        this.language = Languages.find(tag.isEmpty() ? "en" : tag);
        this.lines = new Lines();
    }

    void read(Element head) {
        for (Element part : head.elements()) {
            switch (part.name()) {
                case "hedline" -> part.elements().forEach(lines::add);
                case "hl1", "hl2" -> lines.add(part);
                case "note" -> note(part);
                case "rights" -> rights(part);
                case "byline" -> byline(part);
                case "distributor" -> distributor(part);
                case "dateline" -> dateline(part);
                case "abstract" -> summary(part);
                default -> draft.keep(part, PATH);
            }
        }
    }

    /** What stands in {@code body.end}, as content of the body; a signature is a byline. */
    List<Node> end(Element end) {
        var content = new ArrayList<Node>();
        for (Element part : end.elements()) {
            if (part.name().equals("tagline")) {
                byline(part);
            } else {
                content.add(part);
            }
        }
        return content;
    }

    /** The children of {@code body.content}, bylines and datelines of its blocks taken out where the story has none yet. */
    List<Node> withoutLines(Element content) {
        var kept = new ArrayList<Node>(content.children().size());
        for (Node node : content.children()) {
            if (node instanceof Element block && block.name().equals("block")) {
                var inner = new ArrayList<Node>();
                block.children().stream().filter(part -> !isLine(part)).forEach(inner::add);
                kept.add(new Element(block.name(), block.attributes(), inner, block.start(), block.end()));
            } else {
                kept.add(node);
            }
        }
        return kept;
    }

    private boolean isLine(Node node) {
        if (!(node instanceof Element part) || draft.context.own()) {
            return false;
        }
        switch (part.name()) {
            case "byline" -> byline(part);
            case "dateline" -> {
                if (article.build().dateline().isPresent()) {
                    return false;
                }
                dateline(part);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Sets what was gathered. */
    void finish() {
        article.headline(lines.headline());
        article.bylines(bylines);
        if (!summaries.isEmpty()) {
            article.summary(joined(summaries));
        }
    }

    private RichText text(Element element) {
        var line = draft.context.bodies(tag).line(element.children(), draft.context.source());
        draft.context.findings().addAll(line.diagnostics());
        return line.text();
    }

    private static RichText joined(List<RichText> lines) {
        RichText all = lines.get(0);
        for (RichText line : lines.subList(1, lines.size())) {
            all = all.plus(RichText.of("\n")).plus(line);
        }
        return all;
    }

    private void note(Element note) {
        String words = NitfLine.words(note);
        if (note.attribute("noteclass").filter("cpyrt"::equals).isPresent()
                && draft.rights.notice().isEmpty()) {
            draft.rights = draft.rights.withNotice(words);
            draft.place("rights", note);
        } else if (!words.isEmpty()) {
            draft.notes.add(words);
            draft.place("edNotes", draft.notes, note);
        }
    }

    /** The words of the whole line are the notice, unless they are but those of its parts. */
    private void rights(Element rights) {
        boolean line = false;
        for (Node node : rights.children()) {
            if (node instanceof Element part) {
                rightsPart(part);
            } else {
                line |= node instanceof org.broadsheet.parser.markup.Text text
                        && !text.value().isBlank();
            }
        }
        if (line) {
            draft.rights = draft.rights.withNotice(NitfLine.words(rights));
        }
        draft.place("rights", rights);
    }

    private void rightsPart(Element part) {
        switch (part.name()) {
            case "rights.owner" -> {
                if (draft.rights.holder().isEmpty()) {
                    draft.rights = draft.rights.withHolder(Concept.named(NitfLine.words(part)));
                }
            }
            case "rights.limitations" -> draft.rights = draft.rights.withUsageTerms(NitfLine.words(part));
            default -> draft.keep(part, PATH + "/rights");
        }
    }

    private void byline(Element byline) {
        PrintedLine line = NitfLine.of(byline);
        if (line.text().isBlank() && line.contributors().isEmpty()) {
            return;
        }
        Optional<Byline> understood = line.contributors().isEmpty() && !draft.context.own()
                ? language.flatMap(words -> BylineLine.of(line.text(), words))
                : Optional.empty();
        bylines.add(new Byline(line.text(), understood.map(Byline::contributors).orElse(line.contributors())));
        draft.place(Draft.PATH.child("bylines", bylines.size() - 1), byline);
    }

    private void distributor(Element distributor) {
        Optional<Concept> named = distributor
                .find("org")
                .map(org -> new ConceptReader(draft).of(org, PATH + "/distributor"))
                .or(() -> Optional.of(NitfLine.words(distributor))
                        .filter(name -> !name.isEmpty())
                        .map(Concept::named));
        named.ifPresent(concept -> {
            draft.provider = Optional.of(concept);
            draft.place("provider", distributor);
        });
    }

    private void dateline(Element dateline) {
        new DatelineReader(draft, language).read(dateline).ifPresent(line -> {
            article.dateline(line);
            draft.place(Draft.PATH.child("dateline"), dateline);
        });
    }

    private void summary(Element summary) {
        RichText words = text(summary);
        if (!words.isBlank()) {
            summaries.add(words);
            draft.place(Draft.PATH.child("summary"), summary);
        }
    }

    /** The display lines: the first {@code hl1} is the headline, an {@code hl2} is a deck unless its class says otherwise. */
    private final class Lines {
        private final List<RichText> kickers = new ArrayList<>();
        private final List<RichText> mains = new ArrayList<>();
        private final List<RichText> decks = new ArrayList<>();

        void add(Element line) {
            RichText words = text(line);
            if (words.isBlank()) {
                return;
            }
            if (isKicker(line)) {
                place("kicker", line);
                kickers.add(words);
            } else if (line.name().equals("hl1") && mains.isEmpty()) {
                place("main", line);
                mains.add(words);
            } else {
                place("deck", line);
                decks.add(words);
            }
        }

        private void place(String name, Element line) {
            draft.place(Draft.PATH.child("headline").child(name), line);
        }

        private boolean isKicker(Element line) {
            return line.isLike("kicker")
                    || line.isLike("overline")
                    || line.isLike("supertitle")
                    || line.isLike("eyebrow");
        }

        Headline headline() {
            return new Headline(lines(kickers), mains.isEmpty() ? RichText.EMPTY : mains.get(0), lines(decks));
        }

        private Optional<RichText> lines(List<RichText> all) {
            return all.isEmpty() ? Optional.empty() : Optional.of(joined(all));
        }
    }
}
