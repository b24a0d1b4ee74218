package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** Reads an article. */
record StoryReader(Reading reading) {
    private static final Pattern MADE_UP = Pattern.compile("article-[0-9]{1,9}");
    private static final Set<String> SUMMARIES = Set.of("abstract", "standfirst", "html", "text", "lead", "short");

    /** The article that an object is; what it holds of its edition has been taken. */
    Article story(Members object, ElementPath path) {
        reading.place(path, object);
        if (!object.take("type", "text") && object.see("type").isEmpty()) {
            reading.wrongType(object, "type", "string");
        }
        object.take("profile", "article");
        var facts = new FactReader(reading, object, path).read();
        var article = Article.headlined(headline(object, path.child("headline")));
        object.take("name", article.build().headline().main().plain());
        object.see("name").filter(name -> MADE_UP.matcher(name).matches()).ifPresent(name -> object.drop("name"));
        Labels.of(reading, object, "descriptions").take("summary", SUMMARIES).ifPresent(article::summary);
        article.bylines(bylines(object, path, facts.build().language()));
        placement(object).ifPresent(article::placement);
        var body = new StoryBody(reading, object, facts.build().language().orElse("")).read();
        body.dateline().ifPresent(article::dateline);
        article.body(withVisuals(body, object, path));
        Links.take(object, facts);
        Metadata metadata = Located.in(object, facts, body.dateline().flatMap(Dateline::place), reading.isOwn())
                .foreign(Leftovers.of(object))
                .build();
        object.values().clear();
        return article.metadata(metadata).build();
    }

    private Headline headline(Members object, ElementPath path) {
        var labels = Labels.of(reading, object, "headlines");
        if (!labels.entries().isEmpty()) {
            reading.place(path, labels.entries().get(0));
        }
        Optional<RichText> kicker = labels.take("kicker");
        Optional<RichText> deck = labels.take("subhead");
        Optional<RichText> main = labels.take("main", Set.of("headline", "title"))
                .or(() -> kicker.isEmpty() && deck.isEmpty() ? labels.first("main") : Optional.empty());
        return new Headline(kicker, main.orElse(RichText.EMPTY), deck);
    }

    /**
     * The lines that are printed below each other; a writer belongs to the first line from the last one found that names
     * them. Where nobody tells the writers, the words of the lines do.
     */
    private List<Byline> bylines(Members object, ElementPath path, Optional<String> language) {
        Optional<String> printed =
                object.values().get("by") instanceof Node.Scalar ? object.take("by") : Optional.empty();
        var writers = writers(object);
        if (printed.isEmpty() && writers.isEmpty()) {
            return List.of();
        }
        List<String> lines = List.of(printed.orElse("").split("\n", -1));
        var named = new HashMap<Integer, List<Contributor>>();
        int at = 0;
        for (Contributor writer : writers) {
            at = line(lines, at, writer);
            named.computeIfAbsent(at, none -> new ArrayList<>()).add(writer);
        }
        var bylines = new ArrayList<Byline>();
        Optional<Language> words =
                writers.isEmpty() && !reading.isOwn() ? language.flatMap(Languages::find) : Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            reading.place(path.child("bylines", i), object);
            bylines.add(new Byline(lines.get(i), named.getOrDefault(i, understood(lines.get(i), words))));
        }
        return bylines;
    }

    private static List<Contributor> understood(String line, Optional<Language> language) {
        return language.flatMap(words -> BylineLine.of(line, words))
                .map(Byline::contributors)
                .orElse(List.of());
    }

    private static List<Contributor> writers(Members object) {
        var writers = new ArrayList<Contributor>();
        for (Members source : object.objects("infoSources")) {
            if (ConceptReader.isOf(source, OwnSchemes.BYLINE)) {
                writers.add(ConceptReader.contributor(source, Optional.of(OwnSchemes.BYLINE)));
            }
        }
        for (Members author : object.objects("authors")) {
            if (author.see("name").isPresent()) {
                writers.add(ConceptReader.contributor(author, Optional.empty()));
            }
        }
        return writers;
    }

    private static int line(List<String> lines, int from, Contributor writer) {
        for (int line = from; line < lines.size(); line++) {
            if (lines.get(line).contains(writer.name())) {
                return line;
            }
        }
        return from;
    }

    private static Optional<Placement> placement(Members object) {
        Optional<Members> sequence = AltIds.find(object, "sequence").filter(id -> number(id) > 0);
        if (sequence.isEmpty()) {
            return Optional.empty();
        }
        int number = number(sequence.get());
        sequence.get().drop("role");
        sequence.get().drop("value");
        return Optional.of(new Placement(AltIds.take(object, "page"), number));
    }

    private static int number(Members id) {
        String digits = id.see("value").orElse("");
        boolean isNumber =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : 0;
    }

    /** The pictures in the places that the body keeps for them, the others at its end. */
    private List<Block> withVisuals(StoryBody.Found body, Members object, ElementPath path) {
        var waiting = new ArrayList<Members>();
        object.objects("associations").stream().filter(VisualReader::isVisual).forEach(waiting::add);
        if (waiting.isEmpty()) {
            return body.blocks();
        }
        var placed = new Placing(reading, waiting).in(body.blocks(), path);
        var all = new ArrayList<>(placed);
        for (Members left : List.copyOf(waiting)) {
            all.add(new VisualReader(reading).visual(left, path.child("body", all.size())));
        }
        return all;
    }
}
