package org.broadsheet.parser.ninjs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** Reads a document: an edition with sections, one article, one picture. */
final class EditionReader {
    private static final Pattern MADE_UP = Pattern.compile("(?:section|reference)-[0-9]{1,9}");

    private final Reading reading;
    private final StoryReader stories;
    private final VisualReader visuals;
    private final List<Link> links = new ArrayList<>();
    private String root = "";
    private Metadata whole = Metadata.EMPTY;

    EditionReader(Reading reading) {
        this.reading = reading;
        this.stories = new StoryReader(reading);
        this.visuals = new VisualReader(reading);
    }

    /** The edition that a document is. */
    Edition edition(Members document) {
        standard(document);
        if (isEdition(document)) {
            return composite(document);
        }
        var issue = issue(document);
        if (VisualReader.isVisual(document)) {
            return visual(document);
        }
        return lone(document, issue);
    }

    /** A generation that the document will not be of when it is written again is no fact about the news. */
    private static void standard(Members document) {
        if (document.values().get("standard") instanceof Members standard) {
            boolean stays = standard.see("version")
                    .filter(version -> version.startsWith("3.0"))
                    .isPresent();
            if (!stays) {
                document.drop("standard");
            }
        }
    }

    /** Whether a composite is one of articles, rather than an article with its pictures. */
    private static boolean isEdition(Members object) {
        boolean composite = object.see("type").equals(Optional.of("composite"));
        boolean told = object.see("profile")
                .filter(word -> word.equals("edition") || word.equals("section"))
                .isPresent();
        return composite
                && (told
                        || object.objects("bodies").isEmpty()
                                && object.objects("associations").stream().anyMatch(EditionReader::isStory));
    }

    private static boolean isStory(Members object) {
        return object.see("type")
                .filter(type -> type.equals("text") || type.equals("composite"))
                .isPresent();
    }

    private Edition visual(Members document) {
        var path = ElementPath.ROOT.child("sections", 0);
        var block = visuals.visual(document, path.child("pictures", 0));
        if (block instanceof Picture picture) {
            return Edition.builder()
                    .sections(
                            List.of(Section.builder().pictures(List.of(picture)).build()))
                    .build();
        }
        return Edition.of(Article.headlined(org.broadsheet.model.Headline.NONE)
                .body(List.of((Media) block))
                .build());
    }

    /** One article; the names of the sections around it are subjects. */
    private Edition lone(Members document, Edition.Builder issue) {
        var headings = new ArrayList<String>();
        for (Members subject : document.objects("subjects")) {
            if (isSection(subject)) {
                subject.drop("rel");
                subject.take("name").ifPresent(headings::add);
            }
        }
        var path = ElementPath.ROOT;
        for (int i = 0; i < Math.max(headings.size(), 1); i++) {
            path = path.child("sections", 0);
        }
        var story = stories.story(document, path.child("articles", 0));
        var section = Section.builder();
        if (!headings.isEmpty()) {
            section.heading(RichText.of(headings.get(headings.size() - 1)));
        }
        section.articles(List.of(story));
        for (int i = headings.size() - 2; i >= 0; i--) {
            section = Section.headed(headings.get(i)).sections(List.of(section.build()));
        }
        return issue.sections(List.of(section.build())).build();
    }

    private static boolean isSection(Members subject) {
        return subject.values().size() == 2
                && subject.see("name").isPresent()
                && subject.see("rel").equals(Optional.of("section"));
    }

    private Edition composite(Members document) {
        root = document.see("uri").orElse("");
        document.drop("type");
        document.take("profile", "edition");
        reading.place(ElementPath.ROOT, document);
        var issue = issue(document);
        Edition named = issue.build();
        title(named).ifPresent(title -> document.take("title", title));
        var facts = new FactReader(reading, document, ElementPath.ROOT).read();
        var notices = notices(document);
        whole = reading.isOwn() ? facts.build() : Metadata.EMPTY;
        var leftovers = new Leftovers();
        var content = new Content(ElementPath.ROOT, List.of());
        content.read(document, leftovers);
        facts.links(links);
        Located.in(document, facts, Optional.empty(), reading.isOwn());
        List<ForeignFact> foreign = new ArrayList<>(Leftovers.of(document));
        foreign.addAll(leftovers.facts());
        return issue.sections(content.sections())
                .notices(notices)
                .metadata(facts.foreign(foreign).build())
                .build();
    }

    /** What names the issue: the paper, the day, the number. */
    private static Edition.Builder issue(Members document) {
        var edition = Edition.builder();
        AltIds.take(document, "issue").ifPresent(edition::number);
        for (Members source : document.objects("infoSources")) {
            if (source.take("role", OwnSchemes.ROLE.uriOf("publication"))) {
                source.take("name").ifPresent(edition::publication);
            }
        }
        AltIds.take(document, "date").ifPresent(words -> {
            Optional<String> moment = document.see("contentCreated");
            document.drop("contentCreated");
            edition.date(day(words, moment));
        });
        return edition;
    }

    /** The words of the day, and its value as they or the moment tell it. */
    private static NewsTime day(String words, Optional<String> moment) {
        var read = NewsTime.parse(words);
        Optional<OffsetDateTime> told = moment.map(NewsTime::parse).flatMap(NewsTime::moment);
        if (read.value().isPresent() || told.isEmpty()) {
            return read;
        }
        OffsetDateTime value = told.get();
        boolean isDay =
                value.getOffset().equals(ZoneOffset.UTC) && value.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = value.toLocalDate();
        return NewsTime.printed(words, isDay ? day : value);
    }

    /** The title that is made of the paper and the day. */
    private static Optional<String> title(Edition edition) {
        var words = Stream.of(edition.publication(), edition.date().map(NewsTime::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private List<Notice> notices(Members document) {
        var notices = new ArrayList<Notice>();
        var labels = Labels.of(reading, document, "descriptions");
        for (Members description : labels.entries()) {
            kind(description)
                    .flatMap(kind -> labels.take(description).map(text -> new Notice(kind, text)))
                    .ifPresent(notices::add);
        }
        return notices;
    }

    private static Optional<Notice.Kind> kind(Members description) {
        String role = description.see("role").orElse("");
        return Stream.of(Notice.Kind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(role))
                .findFirst();
    }

    /** What stands in a section, or in the edition itself, while it is read. */
    private final class Content {
        private final ElementPath above;
        private final List<String> headings;
        private final List<Section> sections = new ArrayList<>();
        private Section.Builder open = Section.builder();
        private List<Article> articles = new ArrayList<>();
        private List<Reference> references = new ArrayList<>();
        private List<Picture> pictures = new ArrayList<>();

        Content(ElementPath above, List<String> headings) {
            this.above = above;
            this.headings = headings;
        }

        /** Takes the associations of an object. */
        void read(Members object, Leftovers leftovers) {
            int number = 0;
            for (Members association : object.objects("associations")) {
                association(association, leftovers.at("associations[" + number + "]."));
                number++;
            }
        }

        List<Section> sections() {
            flush();
            return sections;
        }

        private void association(Members object, Leftovers leftovers) {
            if (Links.isLink(object)) {
                links.add(Links.link(object));
            } else if (isEdition(object)) {
                flush();
                sections.add(section(object, leftovers));
            } else if (VisualReader.isVisual(object)) {
                visual(object);
            } else if (object.see("representationType").equals(Optional.of("partial"))
                    && object.objects("bodies").isEmpty()) {
                references.add(reference(object, here().child("references", references.size()), leftovers));
            } else if (isStory(object)
                    || !object.objects("bodies").isEmpty()
                    || !object.objects("headlines").isEmpty()
                            && object.see("type").isEmpty()) {
                article(object);
            }
        }

        private void visual(Members object) {
            var block = visuals.visual(object, here().child("pictures", pictures.size()));
            if (block instanceof Picture picture) {
                pictures.add(picture);
            } else {
                articles.add(Article.headlined(org.broadsheet.model.Headline.NONE)
                        .body(List.of(block))
                        .build());
            }
        }

        private void article(Members object) {
            for (Members subject : object.objects("subjects")) {
                if (isSection(subject) && headings.contains(subject.see("name").orElse(""))) {
                    subject.drop("rel");
                    subject.drop("name");
                }
            }
            var story = stories.story(object, here().child("articles", articles.size()));
            articles.add(story.toBuilder()
                    .metadata(Whole.without(story.metadata(), whole))
                    .build());
        }

        private ElementPath here() {
            return above.equals(ElementPath.ROOT) ? above.child("sections", sections.size()) : above;
        }

        /** Ends the section that has no object of its own. */
        private void flush() {
            if (!above.equals(ElementPath.ROOT)) {
                return;
            }
            if (!articles.isEmpty() || !references.isEmpty() || !pictures.isEmpty()) {
                sections.add(open.articles(articles)
                        .references(references)
                        .pictures(pictures)
                        .build());
            }
            open = Section.builder();
            articles = new ArrayList<>();
            references = new ArrayList<>();
            pictures = new ArrayList<>();
        }

        private Section section(Members object, Leftovers leftovers) {
            var path = above.child("sections", sections.size());
            reading.place(path, object);
            object.drop("type");
            object.take("profile", "section");
            own(object);
            var section = Section.builder();
            Optional<RichText> heading = Labels.of(reading, object, "headlines").take("main");
            Optional<String> name = object.take("name");
            heading.or(() -> name.filter(words -> !MADE_UP.matcher(words).matches())
                            .map(RichText::of))
                    .ifPresent(section::heading);
            AltIds.take(object, "page").ifPresent(section::page);
            var around = new ArrayList<>(headings);
            heading.map(RichText::plain).or(() -> name).ifPresent(around::add);
            var inner = new Content(path, around);
            inner.read(object, leftovers);
            leftovers.object(object);
            object.values().clear();
            return section.articles(inner.articles)
                    .references(inner.references)
                    .pictures(inner.pictures)
                    .sections(inner.sections)
                    .build();
        }

        private Reference reference(Members object, ElementPath path, Leftovers leftovers) {
            reading.place(path, object);
            object.drop("type");
            object.drop("representationType");
            own(object);
            Optional<RichText> title = Labels.of(reading, object, "headlines").take("main");
            Optional<String> name =
                    object.take("name").filter(words -> !MADE_UP.matcher(words).matches());
            Optional<RichText> teaser =
                    Labels.of(reading, object, "descriptions").take("teaser");
            Optional<Picture> picture = object.objects("associations").stream()
                    .filter(VisualReader::isVisual)
                    .findFirst()
                    .map(one -> visuals.visual(one, path.child("picture")))
                    .filter(Picture.class::isInstance)
                    .map(Picture.class::cast);
            var reference = new Reference(
                    title.or(() -> name.map(RichText::of)).orElse(RichText.EMPTY), href(object), teaser, picture);
            leftovers.object(object);
            object.values().clear();
            return reference;
        }

        /** Where the story is, as it was written. */
        private static Optional<String> href(Members object) {
            Optional<String> uri = object.take("uri");
            return AltIds.take(object, OwnSchemes.PROPERTY.uriOf("href")).or(() -> uri);
        }

        /** An identifier that is made from that of the document is none of the source's. */
        private void own(Members object) {
            object.see("uri")
                    .filter(uri -> !root.isEmpty() && (uri.startsWith(root + "#") || uri.startsWith(root + "/")))
                    .ifPresent(uri -> object.drop("uri"));
        }
    }
}
