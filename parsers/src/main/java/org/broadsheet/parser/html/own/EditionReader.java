package org.broadsheet.parser.html.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Section;
import org.broadsheet.parser.markup.Datelines;
import org.broadsheet.parser.markup.Element;

/** Reads what stands around the stories of a page, and has them read. */
record EditionReader(OwnPage page, Context context) {
    ParseResult read() {
        context.put(ElementPath.ROOT, page.root());
        var block = DataBlock.in(page.body());
        Metadata facts = FactReader.read(block);
        var edition = Edition.builder().sections(sections()).notices(notices()).metadata(facts);
        block.block("isPartOf").flatMap(paper -> paper.word("name")).ifPresent(edition::publication);
        block.word("issueNumber").ifPresent(edition::number);
        DataBlock.script(page.body()).ifPresent(script -> context.put(ElementPath.ROOT.child("metadata"), script));
        Context.child(page.body(), "edition-header").ifPresent(header -> header(header, edition));
        return new ParseResult(
                context.source().name(),
                edition.build(),
                context.places(),
                context.findings().all());
    }

    private void header(Element header, Edition.Builder edition) {
        Context.child(header, "publication")
                .ifPresent(name -> context.put(ElementPath.ROOT.child("publication"), name));
        Context.child(header, "issue").ifPresent(line -> {
            Context.child(line, "date").ifPresent(day -> {
                context.put(ElementPath.ROOT.child("date"), day);
                edition.date(Datelines.time(day));
            });
            Context.child(line, "number").ifPresent(number -> context.put(ElementPath.ROOT.child("number"), number));
        });
    }

    private List<Section> sections() {
        boolean plain = page.stories().elements().stream().anyMatch(part -> part.isOf("article"));
        if (plain) {
            return List.of(new SectionReader(context, page.isSingle() ? 0 : 1)
                    .read(page.stories(), ElementPath.ROOT.child("sections", 0)));
        }
        var sections = new ArrayList<Section>();
        for (Element part : Context.children(page.stories(), "section")) {
            var path = ElementPath.ROOT.child("sections", sections.size());
            sections.add(new SectionReader(context, page.isSingle() ? 0 : 1).read(part, path));
        }
        return sections;
    }

    /** Those above the stories, then those below, unless they are numbered otherwise. */
    private List<Notice> notices() {
        var elements = new ArrayList<Element>();
        for (String part : List.of("edition-header", "edition-footer")) {
            Context.child(page.body(), part).ifPresent(around -> elements.addAll(Context.children(around, "notice")));
        }
        elements.sort(Comparator.comparingInt(EditionReader::number));
        var notices = new ArrayList<Notice>();
        for (Element notice : elements) {
            var path = ElementPath.ROOT.child("notices", notices.size());
            notices.add(new Notice(kind(notice), context.line(notice, path.child("text"))));
        }
        return notices;
    }

    /** The place of a notice among the others; 0 where their order is that of the page. */
    private static int number(Element notice) {
        return notice.attribute("data-sequence")
                .filter(digits -> digits.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static Notice.Kind kind(Element notice) {
        for (Notice.Kind kind : Notice.Kind.values()) {
            if (notice.isOf(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return kind;
            }
        }
        return Notice.Kind.OTHER;
    }
}
