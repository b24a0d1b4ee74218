package org.broadsheet.parser.text.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.fact.Fact;
import org.broadsheet.parser.text.fact.FactReader;
import org.broadsheet.parser.text.fact.LineFeed;
import org.broadsheet.parser.text.fact.Lines;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.parser.text.fact.UnreadableFacts;
import org.broadsheet.parser.text.header.HeaderBlock.Notation;
import org.broadsheet.parser.text.header.StoryHeader.Line;

/** Reads front matter: each field by what its name says that it is. What has no place elsewhere is an extension. */
final class FrontMatterReader {
    private final String text;
    private final HeaderDraft draft;

    private FrontMatterReader(String text, HeaderDraft draft) {
        this.text = text;
        this.draft = draft;
    }

    static void read(HeaderBlock block, Reading reading, HeaderDraft draft) {
        var text = reading.source().text();
        var reader = new FrontMatterReader(text, draft);
        facts(block, reading).forEach((name, fact) -> {
            if (!isAbsent(fact)) {
                reader.field(name, fact);
            }
        });
    }

    private static Map<String, Fact> facts(HeaderBlock block, Reading reading) {
        var text = reading.source().text();
        if (block.notation() == Notation.TOML) {
            return TomlReader.read(text, block.start(), block.end(), reading).facts();
        }
        var lines = new Lines(text);
        var feed = LineFeed.over(text);
        while (feed.next() && feed.start() < block.end()) {
            if (feed.start() >= block.start()) {
                lines.add(feed.start(), feed.end());
            }
        }
        try {
            return FactReader.read(lines, reading, ElementPath.ROOT)
                    .filter(Fact.Fields.class::isInstance)
                    .map(fact -> ((Fact.Fields) fact).facts())
                    .orElse(Map.of());
        } catch (UnreadableFacts fault) {
            reading.find(Diagnostic.error(
                            "text/facts-unreadable",
                            "the front matter is no " + block.notation().id().toUpperCase(Locale.ROOT)
                                    + " that can be read (" + fault.getMessage() + "); its lines were read one by one")
                    .at(reading.span(fault.offset(), fault.offset())));
            return LooseLines.read(lines);
        }
    }

    private void field(String name, Fact fact) {
        var use = FieldNames.use(name).orElse("");
        boolean taken = switch (use) {
            case "kicker" -> line(Line.KICKER, fact);
            case "headline" -> line(Line.HEADLINE, fact);
            case "deck" -> line(Line.DECK, fact);
            case "summary" -> line(Line.SUMMARY, fact);
            case "author" -> bylines(fact);
            case "picture" -> pictures(fact);
            case "published" -> published(fact);
            case "publication" -> publication(fact);
            case "language" -> language(fact);
            case "status" -> status(fact);
            case "draft" -> draft(fact);
            case "keywords" -> keywords(fact);
            case "link" -> link(name, fact);
            case "note" -> notes(fact);
            case "contributor" -> contributors(name, fact);
            default -> new PlainFields(draft).take(use, words(fact), told(fact)) || concepts(use, fact);
        };
        if (!taken) {
            draft.extend(name, written(fact));
        }
    }

    private boolean line(Line line, Fact fact) {
        var words = words(fact);
        words.filter(text -> !text.isBlank())
                .ifPresent(text -> draft.lines.putIfAbsent(line, new Told<>(text.strip(), fact.start(), fact.end())));
        return words.isPresent()
                && draft.lines.containsKey(line)
                && draft.lines.get(line).start() == fact.start();
    }

    private boolean bylines(Fact fact) {
        var found = new ArrayList<Told<Byline>>();
        for (Fact each : each(fact)) {
            if (each instanceof Fact.Scalar scalar) {
                found.add(new Told<>(HeaderNames.byline(scalar.text()), each.start(), each.end()));
            } else {
                var somebody = HeaderNames.contributor((Fact.Fields) each, "author");
                if (somebody.isEmpty()) {
                    return false;
                }
                found.add(new Told<>(new Byline("", List.of(somebody.get())), each.start(), each.end()));
            }
        }
        draft.bylines.addAll(found);
        return true;
    }

    private boolean contributors(String role, Fact fact) {
        var found = new ArrayList<Contributor>();
        for (Fact each : each(fact)) {
            var somebody = each instanceof Fact.Scalar scalar
                    ? Optional.of(Contributor.named(scalar.text()).withRole(role))
                    : HeaderNames.contributor((Fact.Fields) each, role);
            if (somebody.isEmpty()) {
                return false;
            }
            found.add(somebody.get());
        }
        draft.contributors.addAll(found);
        return true;
    }

    private boolean pictures(Fact fact) {
        var found = new ArrayList<Told<Picture>>();
        for (Fact each : each(fact)) {
            var picture = each instanceof Fact.Scalar scalar
                    ? Optional.of(Picture.at(scalar.text()))
                    : picture((Fact.Fields) each);
            if (picture.isEmpty()) {
                return false;
            }
            found.add(new Told<>(picture.get(), each.start(), each.end()));
        }
        draft.pictures.addAll(found);
        return true;
    }

    /** A picture of which a part has no place is none that can be told. */
    private static Optional<Picture> picture(Fact.Fields fields) {
        var address = HeaderNames.part(fields, "picture-address");
        var alternative = HeaderNames.part(fields, "picture-alternative");
        var caption = HeaderNames.part(fields, "picture-caption");
        var credit = HeaderNames.part(fields, "picture-credit");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<Caption> words = caption.isEmpty() && credit.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Caption(RichText.of(caption.orElse("")), credit.map(text -> new Credit(text, List.of()))));
        return Optional.of(new Picture(List.of(Rendition.of(address.get())), alternative, words, Metadata.EMPTY));
    }

    private boolean published(Fact fact) {
        var words = words(fact);
        if (words.isEmpty() || draft.published.isPresent()) {
            return false;
        }
        draft.published = words.map(HeaderTime::of);
        draft.first("published", told(fact));
        return true;
    }

    private boolean publication(Fact fact) {
        draft.publication = draft.publication.or(() -> words(fact));
        return words(fact).isPresent();
    }

    private boolean language(Fact fact) {
        draft.language = draft.language.or(() -> words(fact).map(tag -> tag.replace('_', '-')));
        return words(fact).isPresent() && draft.first("language", told(fact));
    }

    private boolean status(Fact fact) {
        for (String status : List.of("usable", "withheld", "canceled")) {
            if (words(fact)
                            .filter(word -> word.equals(status) || FieldNames.is(word, status))
                            .isPresent()
                    && draft.first("status", told(fact))) {
                draft.metadata.status(status);
                return words(fact).filter(status::equals).isPresent();
            }
        }
        return false;
    }

    private boolean draft(Fact fact) {
        boolean isDraft = words(fact)
                .filter(word -> word.equalsIgnoreCase("true") || word.equalsIgnoreCase("yes"))
                .isPresent();
        if (isDraft && draft.first("status", told(fact))) {
            draft.metadata.status("withheld");
        }
        return isDraft;
    }

    /** One keyword each; words in one string are parted by commas or, where there are none, stay together. */
    private boolean keywords(Fact fact) {
        if (!each(fact).stream().allMatch(Fact.Scalar.class::isInstance)) {
            return false;
        }
        for (Fact each : each(fact)) {
            for (String word : ((Fact.Scalar) each).text().split(",")) {
                if (!word.isBlank()) {
                    draft.keywords.add(word.strip());
                }
            }
        }
        draft.first("keywords", told(fact));
        return true;
    }

    private boolean link(String name, Fact fact) {
        words(fact)
                .ifPresent(href -> draft.links.add(Link.of(
                        href,
                        FieldNames.is(name, "link")
                                        && name.toLowerCase(Locale.ROOT).startsWith("canonical")
                                ? "canonical"
                                : name)));
        return words(fact).isPresent();
    }

    private boolean notes(Fact fact) {
        boolean plain = each(fact).stream().allMatch(Fact.Scalar.class::isInstance);
        if (plain) {
            each(fact).forEach(note -> draft.notes.add(((Fact.Scalar) note).text()));
        }
        return plain;
    }

    private boolean concepts(String use, Fact fact) {
        var list = switch (use) {
            case "subjects" -> draft.subjects;
            case "genres" -> draft.genres;
            case "people" -> draft.people;
            case "organisations" -> draft.organisations;
            case "places" -> draft.mentioned;
            case "located" -> draft.located;
            case "source" -> draft.sources;
            default -> null;
        };
        if (list == null || !each(fact).stream().allMatch(Fact.Scalar.class::isInstance)) {
            return false;
        }
        each(fact).forEach(name -> list.add(Concept.named(((Fact.Scalar) name).text())));
        return true;
    }

    private static List<Fact> each(Fact fact) {
        var all = fact instanceof Fact.Items items ? items.facts() : List.of(fact);
        return all.stream().filter(one -> !isAbsent(one)).toList();
    }

    private static Optional<String> words(Fact fact) {
        return fact instanceof Fact.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static boolean isAbsent(Fact fact) {
        return fact instanceof Fact.Scalar scalar && scalar.absent();
    }

    private Told<String> told(Fact fact) {
        return new Told<>(written(fact), fact.start(), fact.end());
    }

    private String written(Fact fact) {
        return words(fact)
                .orElseGet(() -> text.substring(fact.start(), fact.end()).strip());
    }
}
