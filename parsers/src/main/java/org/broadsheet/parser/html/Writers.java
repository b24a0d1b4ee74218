package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.Names;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Unit;

/** Finds who wrote a story: in what the page tells machines, then in the lines near its headline. */
final class Writers {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 160;
    private static final String[] METAS = {
        "author", "article:author", "og:author", "article:author_name", "parsely-author", "sailthru.author",
                "dc.creator",
        "dcterms.creator", "citation_author", "byl", "byline", "article.author", "cxenseparse:author", "authors",
        "twitter:data1x", "rnews:author", "news_author", "author-name", "mediator_author", "dable:author", "vr:author"
    };
    private static final Pattern JOINTS = Pattern.compile("\\s*[;|/、，,·•]\\s*|\\s+[-–]\\s+");

    /** So many units below a headline may tell who wrote the story, ... */
    private static final int BELOW = 6;
    /** ... in no more characters each. */
    private static final int LONGEST_BELOW = 80;

    private final Evidence evidence;
    private final Language language;
    private final Map<String, Contributor> found = new LinkedHashMap<>();
    /** The page's own names, which stand only where no one else is named. */
    private final Map<String, Contributor> house = new LinkedHashMap<>();

    private final Set<String> houseNames = new HashSet<>();

    private Writers(Evidence evidence) {
        this.evidence = evidence;
        this.language = evidence.language();
        evidence.article().ifPresent(thing -> thing.words("publisher").forEach(this::addHouse));
        evidence.metas().all("og:site_name").forEach(this::addHouse);
        evidence.metas().all("publisher").forEach(this::addHouse);
    }

    /** The bylines; none when nobody is named. */
    static List<Byline> of(Evidence evidence, int headline, int container) {
        var writers = new Writers(evidence);
        writers.gather(headline, container);
        Optional<String> line = writers.printed(headline, container);
        if (writers.found.isEmpty()) {
            return line.flatMap(words -> BylineLine.of(words, writers.language))
                    .map(List::of)
                    .orElse(List.of());
        }
        return List.of(new Byline(line.orElse(""), List.copyOf(writers.found.values())));
    }

    private void gather(int headline, int container) {
        evidence.article().ifPresent(thing -> {
            thing.things("author").forEach(this::add);
            if (found.isEmpty()) {
                thing.things("creator").forEach(this::add);
            }
        });
        for (String meta : METAS) {
            if (found.isEmpty()) {
                evidence.metas().all(meta).forEach(this::addAll);
            }
        }
        if (found.isEmpty()) {
            microdata();
        }
        if (found.isEmpty() && house.isEmpty()) {
            lines(headline, container);
        }
        if (found.isEmpty() && house.isEmpty() && headline >= 0) {
            below(headline);
        }
        if (found.isEmpty()) {
            found.putAll(house);
        }
    }

    private void addHouse(String name) {
        houseNames.add(Thing.clean(name).toLowerCase(Locale.ROOT));
    }

    private void add(Thing author) {
        Optional<String> name = author.word("name").or(() -> inParts(author));
        if (name.isEmpty()) {
            return;
        }
        Optional<String> page = author.word("url").filter(Addresses::hasScheme);
        int people = found.size();
        int houses = house.size();
        addAll(name.get());
        putPage(found, people, page);
        putPage(house, houses, page);
    }

    private static Optional<String> inParts(Thing author) {
        String name = author.word("givenName").orElse("") + " "
                + author.word("familyName").orElse("");
        return Optional.of(name.strip()).filter(words -> !words.isEmpty());
    }

    /** The page belongs to the one writer that came to those before. */
    private static void putPage(Map<String, Contributor> writers, int before, Optional<String> page) {
        if (writers.size() == before + 1) {
            var last = new ArrayList<>(writers.keySet()).get(before);
            var writer = Objects.requireNonNull(writers.get(last));
            writers.put(
                    last,
                    new Contributor(
                            writer.name(),
                            writer.role(),
                            writer.affiliation(),
                            Optional.empty(),
                            Optional.empty(),
                            page,
                            Optional.empty()));
        }
    }

    /** One name or several in one text. */
    private void addAll(String text) {
        String words = withoutOpener(Thing.clean(text));
        if (Addresses.hasScheme(words) || words.startsWith("//") || words.length() > 300) {
            return;
        }
        var names = new ArrayList<String>();
        for (String part : JOINTS.split(words, -1)) {
            names.addAll(joined(part));
        }
        names.forEach(name -> addName(name, names.size() == 1));
    }

    private List<String> joined(String words) {
        var parts = new ArrayList<String>();
        var open = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (language.words(Use.BYLINE_JOINTS).contains(word.toLowerCase(Locale.ROOT)) && open.length() > 0) {
                parts.add(open.toString());
                open.setLength(0);
            } else {
                open.append(open.length() == 0 ? "" : " ").append(word);
            }
        }
        parts.add(open.toString());
        return parts;
    }

    /** The house steps back where it is named alone, not where it shares its line with others. */
    private void addName(String words, boolean alone) {
        String name = withoutRole(withoutOpener(words.strip().replaceAll("^[\\s:.@-]+|[\\s:.,-]+$", "")));
        boolean usable = name.length() > 1
                && name.length() <= LONGEST_NAME
                && name.codePoints().anyMatch(Character::isLetter)
                && name.indexOf('@') < 0
                && name.indexOf('/') < 0
                && !isSite(name);
        if (usable) {
            String key = name.toLowerCase(Locale.ROOT);
            (alone && houseNames.contains(key) ? house : found)
                    .putIfAbsent(key, Contributor.named(name).withRole("author"));
        }
    }

    /** Pages name themselves where they name nobody. */
    private boolean isSite(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.equals("admin")
                || small.contains("www.")
                || small.matches(".*\\.(com|de|org|net|co\\.uk|fr|it|es|pl|cz|jp|kr|tr)");
    }

    private String withoutOpener(String words) {
        for (String opener : language.words(Use.BYLINE_OPENERS)) {
            if (words.length() > opener.length() + 1 && words.regionMatches(true, 0, opener, 0, opener.length())) {
                char next = words.charAt(opener.length());
                if (!Character.isLetter(next) || opener.endsWith(":")) {
                    return words.substring(opener.length()).strip();
                }
            }
        }
        return words;
    }

    /** Names in scripts without blanks have the role right behind them: 钟思捷记者, 신현주 기자. */
    private String withoutRole(String name) {
        for (String role : language.meanings(Use.ROLES).keySet()) {
            if (name.length() > role.length() && name.endsWith(role)) {
                String rest = name.substring(0, name.length() - role.length());
                boolean apart = rest.endsWith(" ") || rest.endsWith(",");
                if (apart || language.runsOn() || language.script() == Character.UnicodeScript.HANGUL) {
                    return rest.strip();
                }
            }
        }
        return name;
    }

    private void microdata() {
        PageTree tree = evidence.tree();
        for (int number : tree.finds.properties) {
            if (tree.elements[number].attr("itemprop").equals("author")) {
                Integer inner = tree.finds.properties.stream()
                        .filter(other -> tree.isIn(other, number)
                                && tree.elements[other].attr("itemprop").equals("name"))
                        .findFirst()
                        .orElse(number);
                String content = tree.elements[inner].attr("content");
                addAll(content.isEmpty() ? tree.wordsIn(inner, LONGEST_LINE).replace('\n', ' ') : content);
            }
        }
    }

    /** Links and lines that are called the author's, near the headline. */
    private void lines(int headline, int container) {
        PageTree tree = evidence.tree();
        for (int number : tree.finds.bylines) {
            if (!isNear(number, headline, container) || !found.isEmpty()) {
                continue;
            }
            String words = tree.wordsIn(number, LONGEST_LINE);
            for (String line : words.split("\n", -1)) {
                boolean link = tree.elements[number].attr("rel").contains("author");
                Optional<Byline> byline = BylineLine.of(line, language).or(() -> BylineLine.bare(line, language));
                byline.ifPresent(found -> found.contributors().forEach(writer -> addName(writer.name(), false)));
                if (byline.isEmpty()
                        && link
                        && !Names.in(line, language, "author").isEmpty()) {
                    addAll(line);
                }
            }
        }
    }

    /** Short lines below the headline that are bylines by their words; in scripts without blanks, parts of lines. */
    private void below(int headline) {
        PageTree tree = evidence.tree();
        int from = tree.unitsEnd(headline);
        for (int i = from; i < Math.min(tree.units.size(), from + BELOW) && found.isEmpty(); i++) {
            Unit unit = tree.units.get(i);
            if (unit.isGood()) {
                return;
            }
            String words = tree.words(unit);
            if (unit.chars <= LONGEST_BELOW) {
                Stream.of(language.runsOn() ? words.split(" ", -1) : new String[] {words})
                        .flatMap(piece -> BylineLine.of(piece, language).stream())
                        .flatMap(line -> line.contributors().stream())
                        .forEach(writer -> addName(writer.name(), false));
            }
        }
    }

    private boolean isNear(int number, int headline, int container) {
        int top = headline < 0 ? container : headline;
        return number > top - 40 && number < evidence.tree().ends[container] + 40;
    }

    /** The line on the page that names the first of those found. */
    private Optional<String> printed(int headline, int container) {
        PageTree tree = evidence.tree();
        Optional<String> first = found.values().stream().findFirst().map(Contributor::name);
        for (int number : tree.finds.bylines) {
            String words = tree.wordsIn(number, LONGEST_LINE);
            for (String line : words.split("\n", -1)) {
                boolean names = first.filter(line::contains).isPresent()
                        || first.isEmpty() && BylineLine.of(line, language).isPresent();
                if (names && isNear(number, headline, container)) {
                    return Optional.of(line.strip());
                }
            }
        }
        return Optional.empty();
    }
}
