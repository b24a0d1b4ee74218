package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Notice;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.OwnSchemes;

/**
 * The lines over and under a story or a picture. No vocabulary of the IPTC tells the lines of a headline apart, so agencies
 * do it by ranks and by roles of their own: the role's word counts, else the rank, else the order.
 */
final class Lines {
    private static final String PART = ContentMeta.PART;

    private final Draft draft;
    private final ConceptReader concepts;
    private final List<Element> headlines = new ArrayList<>();
    private final List<Element> bys = new ArrayList<>();
    private final List<Element> creators = new ArrayList<>();
    private final List<Element> descriptions = new ArrayList<>();

    Lines(Draft draft) {
        this.draft = draft;
        this.concepts = new ConceptReader(draft);
    }

    void headline(Element element) {
        headlines.add(element);
    }

    void by(Element element) {
        bys.add(element);
    }

    void creator(Element element) {
        creators.add(element);
    }

    void description(Element element) {
        descriptions.add(element);
    }

    void dateline(Element element) {
        RichText words = draft.context.label(element, draft.own);
        if (words.isBlank()) {
            return;
        }
        if (draft.dateline.text.isEmpty() && !draft.kind.isVisual()) {
            draft.dateline.text = Optional.of(words.plain());
            draft.stands("dateline", element);
        } else {
            draft.keep(PART, element);
        }
    }

    void creditline(Element element) {
        String words = draft.own ? element.text() : Context.line(element);
        if (words.isBlank()) {
            return;
        }
        if (draft.kind.isVisual() && draft.creditline.isEmpty()) {
            draft.creditline = Optional.of(words);
        } else {
            draft.keep(PART, element);
        }
    }

    /** Makes of all lines what they are together. */
    void finish() {
        headlines();
        if (draft.kind == ItemKind.TEXT) {
            draft.bylines = new Bylines(draft, bys, creators).made();
        } else {
            bys.forEach(this::keepWords);
            creators.forEach(this::maker);
        }
        descriptions();
    }

    private void maker(Element creator) {
        if (draft.kind == ItemKind.PACKAGE) {
            draft.keep(PART, creator);
            return;
        }
        draft.creators.add(concepts.contributor(creator));
        if (!draft.own && !concepts.isWholeContributor(creator)) {
            draft.keepDetails(PART, creator);
        }
    }

    private void headlines() {
        List<Element> said =
                headlines.stream().filter(line -> !line.text().isBlank()).toList();
        if (draft.kind.isVisual()) {
            said.forEach(this::keepWords);
            return;
        }
        Optional<Element> kicker = pick(said, Lines::isKicker);
        Optional<Element> deck = pick(said, line -> isDeck(line) && !isKicker(line));
        Optional<Element> main = main(said.stream()
                        .filter(line -> !isKicker(line) && !isDeck(line))
                        .toList())
                .or(() -> draft.own ? Optional.empty() : main(said));
        var others = new ArrayList<>(said);
        main.ifPresent(others::remove);
        kicker = kicker.filter(others::remove);
        deck = deck.filter(others::remove);
        if (!draft.own && draft.kind == ItemKind.TEXT) {
            kicker = kicker.or(() -> pick(others, Lines::isThird).filter(others::remove));
            deck = deck.or(() -> pick(others, line -> role(line).isEmpty()).filter(others::remove));
        }
        draft.headline = new Headline(
                line(kicker, "headline.kicker"),
                line(main, "headline.main").orElse(RichText.EMPTY),
                line(deck, "headline.deck"));
        others.forEach(line -> draft.keep(PART, line));
    }

    private static Optional<Element> pick(List<Element> lines, Predicate<Element> wanted) {
        for (Element line : lines) {
            if (wanted.test(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> main(List<Element> lines) {
        return pick(lines, line -> line.said("rank").filter("1"::equals).isPresent())
                .or(() -> pick(
                        lines,
                        line -> role(line).endsWith("title") && !role(line).endsWith("subtitle")))
                .or(() -> lines.stream().findFirst());
    }

    private Optional<RichText> line(Optional<Element> element, String path) {
        element.ifPresent(line -> draft.stands(path, line));
        return element.map(line -> draft.context.label(line, draft.own)).filter(words -> draft.own || !words.isBlank());
    }

    private static boolean isKicker(Element line) {
        String role = role(line);
        return role.contains("kicker")
                || role.contains("overline")
                || role.contains("roofline")
                || role.contains("topline");
    }

    private static boolean isDeck(Element line) {
        String role = role(line);
        return role.contains("deck")
                || role.contains("subtitle")
                || role.contains("subheadline")
                || role.contains("sub");
    }

    /** The rank that is the kicker's at some agencies, which give no role. */
    private static boolean isThird(Element line) {
        return role(line).isEmpty() && line.said("rank").filter("3"::equals).isPresent();
    }

    private static String role(Element element) {
        return element.attribute("role")
                .map(role -> Codes.bare(role).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private void descriptions() {
        for (Element description : descriptions) {
            if (!description.text().isBlank()) {
                description(
                        description,
                        role(description),
                        description.attribute("role").orElse(""));
            }
        }
    }

    private void description(Element element, String role, String code) {
        if (code.startsWith(OwnSchemes.DESCRIPTION.alias() + ":")) {
            own(element, role);
        } else if (draft.kind.isVisual()) {
            if (draft.caption.isEmpty() && (role.isEmpty() || role.equals("caption") || role.equals("summary"))) {
                draft.caption = Optional.of(draft.context.label(element, draft.own));
                draft.stands("caption", element);
            } else {
                draft.keep(PART, element);
            }
        } else if (draft.kind == ItemKind.TEXT
                && draft.summary.isEmpty()
                && (code.equals(NewsCodes.DESCRIPTION_SUMMARY) || isSummary(role) && !hasSummary())) {
            draft.summary = Optional.of(draft.context.label(element, draft.own));
            draft.stands("summary", element);
        } else {
            draft.keep(PART, element);
        }
    }

    private static boolean isSummary(String role) {
        return role.isEmpty()
                || role.equals("summary")
                || role.equals("teaser")
                || role.equals("abstract")
                || role.equals("lead");
    }

    private boolean hasSummary() {
        return descriptions.stream()
                .anyMatch(element -> !element.text().isBlank()
                        && element.attribute("role")
                                .filter(NewsCodes.DESCRIPTION_SUMMARY::equals)
                                .isPresent());
    }

    private void own(Element element, String role) {
        switch (role) {
            case "alternative" ->
                draft.alternative =
                        Optional.of(draft.context.label(element, draft.own).plain());
            case "opening", "story" -> {}
            default -> notice(element, role);
        }
    }

    private void notice(Element element, String role) {
        for (Notice.Kind kind : Notice.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(role)) {
                draft.stands("notices[" + draft.notices.size() + "]", element);
                draft.notices.add(new Notice(kind, draft.context.label(element, draft.own)));
                return;
            }
        }
        draft.keep(PART, element);
    }

    private void keepWords(Element element) {
        if (!element.text().isBlank()) {
            draft.keep(PART, element);
        }
    }

    /** The bylines of a story: the lines that are printed, and those who are named beside them. */
    private record Bylines(Draft draft, List<Element> bys, List<Element> creators) {
        List<Byline> made() {
            var names = new ConceptReader(draft);
            var lines = lines();
            var groups = new ArrayList<List<Contributor>>();
            lines.forEach(line -> groups.add(new ArrayList<>()));
            for (Element creator : creators) {
                Contributor contributor = names.contributor(creator);
                int number = number(creator, contributor, lines);
                while (groups.size() <= number) {
                    groups.add(new ArrayList<>());
                }
                groups.get(number).add(contributor);
                if (!draft.own && !names.isWholeContributor(creator)) {
                    draft.keepDetails(PART, creator);
                }
            }
            var bylines = new ArrayList<Byline>();
            for (int i = 0; i < groups.size(); i++) {
                String text = i < lines.size() ? lines.get(i) : "";
                bylines.add(new Byline(text, groups.get(i)));
            }
            return bylines;
        }

        /** The printed lines; those of our own at the place that they tell. */
        private List<String> lines() {
            var lines = new ArrayList<String>();
            for (Element by : bys) {
                String words = draft.context.label(by, draft.own).plain();
                if (words.isBlank()) {
                    continue;
                }
                int place = draft.own ? place(by.attribute("rank")) : lines.size();
                while (lines.size() <= place) {
                    lines.add("");
                }
                lines.set(place, words);
                draft.stands("bylines[" + place + "]", by);
            }
            return lines;
        }

        /** The byline that a creator belongs to: the one that they name, else the one that names them, else the only one. */
        private int number(Element creator, Contributor contributor, List<String> lines) {
            if (draft.own) {
                return place(Names.byline(creator));
            }
            for (int i = 0; i < lines.size(); i++) {
                if (!contributor.name().isBlank() && lines.get(i).contains(contributor.name())) {
                    return i;
                }
            }
            return lines.size() == 1 ? 0 : lines.size();
        }

        private static int place(Optional<String> number) {
            try {
                return Math.max(0, Math.min(number.map(Integer::parseInt).orElse(1), 10_000) - 1);
            } catch (NumberFormatException none) {
                return 0;
            }
        }
    }
}
