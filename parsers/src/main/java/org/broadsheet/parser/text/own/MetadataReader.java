package org.broadsheet.parser.text.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.model.Concept;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.parser.text.fact.Fact;

/** Makes metadata of a sheet of facts; what has no place in it becomes an extension. */
final class MetadataReader {
    private final FactSheet sheet;

    private MetadataReader(FactSheet sheet) {
        this.sheet = sheet;
    }

    /** Takes all that is left on {@code sheet}. */
    static Metadata read(FactSheet sheet) {
        return new MetadataReader(sheet).read();
    }

    private Metadata read() {
        var metadata = Metadata.builder();
        sheet.text("id").ifPresent(metadata::id);
        sheet.text("version").ifPresent(metadata::version);
        sheet.text("language").ifPresent(metadata::language);
        time("created").ifPresent(metadata::created);
        time("modified").ifPresent(metadata::modified);
        time("published").ifPresent(metadata::published);
        time("embargo").ifPresent(metadata::embargo);
        time("expiry").ifPresent(metadata::expiry);
        sheet.text("status").ifPresent(metadata::status);
        sheet.number("urgency").ifPresent(metadata::urgency);
        sheet.text("slugline").ifPresent(metadata::slugline);
        sheet.text("title").ifPresent(metadata::title);
        sheet.take("provider", fact -> Names.concept(sheet, fact)).ifPresent(metadata::provider);
        sheet.take("rights", this::rights).ifPresent(metadata::rights);
        sheet.text("generator").ifPresent(metadata::generator);
        lists(metadata);
        return metadata.extensions(extensions()).build();
    }

    private void lists(Metadata.Builder metadata) {
        metadata.genres(concepts("genres"))
                .subjects(concepts("subjects"))
                .people(concepts("people"))
                .organisations(concepts("organisations"))
                .places(concepts("places"))
                .located(concepts("located"))
                .infoSources(concepts("info-sources"))
                .contributors(sheet.list("contributors", fact -> Names.contributor(sheet, fact, Optional.empty())))
                .keywords(sheet.list("keywords", FactSheet::words))
                .edNotes(sheet.list("ed-notes", FactSheet::words))
                .signals(sheet.list("signals", FactSheet::words))
                .links(sheet.list("links", this::link))
                .foreign(sheet.list("foreign", fact -> below(fact, MetadataReader::foreign)));
    }

    private Optional<NewsTime> time(String name) {
        return sheet.take(name, fact -> Times.read(sheet, fact));
    }

    private List<Concept> concepts(String name) {
        return sheet.list(name, fact -> Names.concept(sheet, fact));
    }

    private Optional<Rights> rights(Fact fact) {
        return fact instanceof Fact.Fields
                ? below(fact, MetadataReader::rights)
                : FactSheet.words(fact).map(Rights.NONE::withNotice);
    }

    private static Rights rights(FactSheet rights) {
        return new Rights(
                rights.take("holder", each -> Names.concept(rights, each)),
                rights.text("notice"),
                rights.text("terms"),
                rights.text("link"));
    }

    private Optional<Link> link(Fact fact) {
        return fact instanceof Fact.Fields
                ? below(fact, MetadataReader::link)
                : FactSheet.words(fact)
                        .map(href -> new Link(href, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Link link(FactSheet link) {
        return new Link(link.text("href").orElse(""), link.text("relation"), link.text("type"), link.text("title"));
    }

    private static ForeignFact foreign(FactSheet foreign) {
        return new ForeignFact(
                foreign.text("format").orElse(""),
                foreign.text("path").orElse(""),
                foreign.text("value").orElse(""));
    }

    private <T> Optional<T> below(Fact fact, Function<FactSheet, T> reader) {
        if (!(fact instanceof Fact.Fields fields)) {
            return Optional.empty();
        }
        var inner = sheet.below(fields);
        var read = reader.apply(inner);
        inner.close();
        return Optional.of(read);
    }

    private Map<String, String> extensions() {
        var extensions = new LinkedHashMap<String, String>();
        sheet.take("extensions", MetadataReader::words).ifPresent(extensions::putAll);
        sheet.rest("it is kept as an extension").forEach(extensions::putIfAbsent);
        return extensions;
    }

    private static Optional<Map<String, String>> words(Fact fact) {
        if (!(fact instanceof Fact.Fields fields)
                || !fields.facts().values().stream().allMatch(Fact.Scalar.class::isInstance)) {
            return Optional.empty();
        }
        var words = new LinkedHashMap<String, String>();
        fields.facts().forEach((name, each) -> FactSheet.words(each).ifPresent(text -> words.put(name, text)));
        return Optional.of(words);
    }
}
