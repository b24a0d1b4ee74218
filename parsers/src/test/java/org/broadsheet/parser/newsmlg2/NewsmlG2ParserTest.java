package org.broadsheet.parser.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class NewsmlG2ParserTest {
    private static final NewsmlG2Parser PARSER = NewsmlG2Parser.builder().build();
    private static final String NAR = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"";
    private static final String HEAD = "<itemMeta><itemClass qcode=\"ninat:text\"/><provider qcode=\"nprov:TWP\"/>"
            + "<versionCreated>2026-03-01T10:00:00Z</versionCreated></itemMeta>";

    @Test
    void readsTheLinesOverAStoryByTheirRoles() {
        var article = article(
                content(
                        "<headline role=\"hl:subtitle\">Traders ask for shelter</headline>"
                                + "<headline role=\"hl:kicker\">Harbour</headline><headline>Quay to be rebuilt</headline>"
                                + "<dateline>PORT, March 1</dateline><by>By Lin Wei</by><description role=\"drol:summary\">In short.</description>"));
        assertThat(article.headline())
                .isEqualTo(new Headline(
                        Optional.of(RichText.of("Harbour")),
                        RichText.of("Quay to be rebuilt"),
                        Optional.of(RichText.of("Traders ask for shelter"))));
        assertThat(article.dateline()).contains(Dateline.of("PORT, March 1"));
        assertThat(article.summary()).contains(RichText.of("In short."));
        assertThat(article.bylines()).containsExactly(Byline.of("By Lin Wei"));
    }

    @Test
    void readsTheLinesOverAStoryByTheirRanks() {
        assertThat(article(content("<headline rank=\"3\">Harbour</headline><headline rank=\"2\">Shelter</headline>"
                                + "<headline rank=\"1\">Quay</headline>"))
                        .headline())
                .isEqualTo(new Headline(
                        Optional.of(RichText.of("Harbour")), RichText.of("Quay"), Optional.of(RichText.of("Shelter"))));
    }

    @Test
    void givesWritersToTheLineThatNamesThem() {
        var lin = Contributor.named("Lin Wei");
        var ann = new Contributor(
                "",
                Optional.of("crol:writer"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("staff:7"),
                Optional.empty(),
                Optional.empty());
        assertThat(article(content(
                                "<creator role=\"crol:writer\" qcode=\"staff:7\"/><creator><name>Lin Wei</name></creator>"
                                        + "<by>Lin Wei and others</by><by/>"))
                        .bylines())
                .containsExactly(new Byline("Lin Wei and others", List.of(ann, lin)));
        assertThat(article(content("<creator><name>Lin Wei</name></creator>")).bylines())
                .containsExactly(new Byline("", List.of(lin)));
    }

    @Test
    void sortsSubjectsByTheirTypes() {
        var facts = article(content("<subject type=\"cpnat:person\"><name xml:lang=\"en\">Ann Lee</name></subject>"
                        + "<subject qcode=\"medtop:04000000\"><name>economy</name></subject>"
                        + "<subject type=\"cpnat:geoArea\" literal=\"port\"/>"))
                .metadata();
        assertThat(facts.people())
                .containsExactly(Concept.builder()
                        .names(List.of(new Concept.Name("Ann Lee", Optional.of("en"))))
                        .type("cpnat:person")
                        .build());
        assertThat(facts.subjects())
                .containsExactly(Concept.coded("medtop:04000000").toBuilder()
                        .name("economy")
                        .build());
        assertThat(facts.places())
                .containsExactly(
                        Concept.builder().literal("port").type("cpnat:geoArea").build());
    }

    @Test
    void givesCodesOfDeclaredSchemesTheirUris() {
        var catalog = "<catalog><scheme alias=\"desk\" uri=\"https://desk.example/\"/></catalog>";
        var result = parse(item(
                catalog + HEAD + "<contentMeta><subject qcode=\"desk:7\"/><genre qcode=\"house:3\"/></contentMeta>"));
        assertThat(only(result).metadata().subjects())
                .containsExactly(Concept.coded("desk:7").toBuilder()
                        .uri("https://desk.example/7")
                        .build());
        assertThat(messages(result))
                .containsExactly("no catalog of the item declares the alias 'house', so its codes have no URI");
        var knowing = NewsmlG2Parser.builder()
                .scheme("house", "https://house.example/")
                .build();
        assertThat(knowing.parse(
                                Source.of("item", item(HEAD + "<contentMeta><genre qcode=\"house:3\"/></contentMeta>")))
                        .edition()
                        .articles()
                        .get(0)
                        .metadata()
                        .genres())
                .containsExactly(Concept.coded("house:3").toBuilder()
                        .uri("https://house.example/3")
                        .build());
    }

    @Test
    void readsItemsInNoNamespaceAndTellsSo() {
        var result = PARSER.parse(Source.of(
                "item",
                "<newsItem guid=\"urn:x:1\">" + HEAD
                        + "<contentMeta><headline>Quay</headline></contentMeta></newsItem>"));
        assertThat(only(result).headline()).isEqualTo(Headline.of("Quay"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("newsml-g2/namespace");
    }

    @Test
    void makesEachLibertyAnErrorWhenStrict() {
        var strict = NewsmlG2Parser.builder().strict(true).build();
        var result = strict.parse(Source.of("item", "<newsItem guid=\"urn:x:1\">" + HEAD + "</newsItem>"));
        assertThat(result.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
        var unread = strict.parse(Source.of("item", item(HEAD.replace("2026-03-01T10:00:00Z", "soon"))));
        assertThat(unread.diagnostics())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("newsml-g2/time-unreadable error");
    }

    @Test
    void readsTimesThatAreWrittenBadly() {
        var result = parse(item("<itemMeta><itemClass qcode=\"ninat:text\"/><provider literal=\"TWP\"/>"
                + "<versionCreated>2026-03-01T10:00:00+0100</versionCreated><firstCreated/></itemMeta>"));
        assertThat(only(result).metadata().modified())
                .contains(NewsTime.printed(
                        "2026-03-01T10:00:00+0100", OffsetDateTime.parse("2026-03-01T10:00:00+01:00")));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("newsml-g2/time-notation", "newsml-g2/time-empty");
    }

    @Test
    void takesAnEmptyEmbargoForOneWithoutAKnownEnd() {
        var article = only(parse(item("<itemMeta><itemClass qcode=\"ninat:text\"/><provider literal=\"TWP\"/>"
                + "<versionCreated>2026-03-01</versionCreated><embargoed/></itemMeta>")));
        assertThat(article.metadata().embargo()).contains(new NewsTime("", Optional.empty()));
        assertThat(article.metadata().modified()).contains(NewsTime.of(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void readsElementsInTheWrongOrder() {
        var result = parse(item("<contentMeta><headline>Quay</headline><urgency>3</urgency></contentMeta>" + HEAD));
        assertThat(only(result).headline()).isEqualTo(Headline.of("Quay"));
        assertThat(only(result).metadata().urgency()).contains(3);
        assertThat(messages(result))
                .containsExactly(
                        "<urgency> stands too late in <contentMeta>; it is read all the same",
                        "<itemMeta> stands too late in <newsItem>; it is read all the same");
    }

    @Test
    void keepsWhatTheModelHasNoPlaceFor() {
        var facts = article(content("<rating value=\"3\"/><altId type=\"d:n\">7 &amp; 8</altId>"))
                .metadata();
        assertThat(facts.foreign())
                .containsExactly(
                        new ForeignFact("newsml-g2", "contentMeta/rating", "<rating value=\"3\"/>"),
                        new ForeignFact("newsml-g2", "contentMeta/altId", "<altId type=\"d:n\">7 &amp; 8</altId>"));
    }

    @Test
    void doesNotRepeatTheHeadlineInTheBody() {
        var body = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>Quay</h1>"
                + "<p>By Lin Wei</p><h2>Plans</h2><p>It <em>rained</em>.</p></body></html>";
        var article = article(
                content("<headline>Quay</headline><by>By Lin Wei</by>") + inline("application/xhtml+xml", body));
        assertThat(article.body())
                .containsExactly(
                        Crosshead.of("Plans"),
                        new Paragraph(RichText.of(Run.of("It "), Run.of("rained", Mark.Style.EMPHASIS), Run.of("."))));
    }

    @Test
    void readsNitfWithAndWithoutBlocks() {
        for (var paragraphs : List.of("<p>One.</p><p>Two.</p>", "<block><p>One.</p><p>Two.</p></block>")) {
            var nitf =
                    "<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.head><hedline><hl1>Quay</hl1></hedline>"
                            + "</body.head><body.content>" + paragraphs + "</body.content></body></nitf>";
            var article = article(content("") + inline("application/nitf+xml", nitf));
            assertThat(article.headline()).isEqualTo(Headline.of("Quay"));
            assertThat(article.body()).containsExactly(Paragraph.of("One."), Paragraph.of("Two."));
        }
    }

    @Test
    void readsPlainDataAsParagraphs() {
        assertThat(article(
                                content("")
                                        + "<contentSet><inlineData contenttype=\"text/plain\">One\nline.\n\n Two.</inlineData></contentSet>")
                        .body())
                .containsExactly(Paragraph.of("One\nline."), Paragraph.of("Two."));
    }

    @Test
    void joinsPicturesByTheGroupOfAPackage() {
        var result = parse(message(
                pack("<group id=\"r\" role=\"g:main\"><itemRef residref=\"urn:x:text\"/><groupRef idref=\"m\"/></group>"
                                + "<group id=\"m\" role=\"g:media\"><itemRef residref=\"urn:x:picture\"/></group>")
                        + TEXT
                        + PICTURE));
        assertThat(only(result).body()).containsExactly(Paragraph.of("It rained."), shown());
        assertThat(result.sourceMap().find(new ElementPath("sections[0].articles[0].body[1]")))
                .isPresent();
    }

    @Test
    void joinsPicturesByTheLinkOfAStory() {
        var linked = TEXT.replace(
                "</itemMeta>",
                "<link rel=\"irel:seeAlso\" residref=\"urn:x:picture\"/><link href=\"http://x.example/\"/></itemMeta>");
        var result = parse(message(PICTURE + linked));
        assertThat(only(result).body()).containsExactly(Paragraph.of("It rained."), shown());
        assertThat(only(result).metadata().links())
                .containsExactly(new Link("http://x.example/", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void leavesPicturesWithoutAStoryToTheSection() {
        assertThat(parse(message(PICTURE)).edition().sections())
                .containsExactly(Section.builder().pictures(List.of(shown())).build());
    }

    @Test
    void makesSectionsOfGroupsAndReferencesOfItemsElsewhere() {
        var result = parse(message(pack(
                        "<group id=\"r\" role=\"g:main\"><groupRef idref=\"a\"/><groupRef idref=\"b\"/></group>"
                                + "<group id=\"a\" role=\"g:s\"><title>Harbour</title><itemRef residref=\"urn:x:text\"/></group>"
                                + "<group id=\"b\" role=\"g:s\"><title>City</title><itemRef residref=\"urn:x:other\"><headline>Elsewhere</headline></itemRef></group>")
                + TEXT));
        assertThat(result.edition().sections())
                .extracting(Section::heading)
                .containsExactly(Optional.of(RichText.of("Harbour")), Optional.of(RichText.of("City")));
        assertThat(result.edition().sections().get(1).references())
                .containsExactly(new Reference(
                        RichText.of("Elsewhere"), Optional.of("urn:x:other"), Optional.empty(), Optional.empty()));
    }

    @Test
    void passesOverGroupsThatPointAtEachOther() {
        var result = parse(message(pack(
                        "<group id=\"r\" role=\"g:main\"><itemRef residref=\"urn:x:text\"/><groupRef idref=\"r\"/></group>")
                + TEXT));
        assertThat(only(result).body()).containsExactly(Paragraph.of("It rained."));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("newsml-g2/group-unresolved");
    }

    @Test
    void keepsACatalogThatIsADocumentByItself() {
        var result = PARSER.parse(
                Source.of("catalog", "<catalog " + NAR + "><scheme alias=\"a\" uri=\"urn:a\"/></catalog>"));
        assertThat(result.edition().metadata().foreign())
                .containsExactly(new ForeignFact(
                        "newsml-g2", "catalog", "<catalog><scheme alias=\"a\" uri=\"urn:a\"/></catalog>"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("newsml-g2/item-not-news");
        assertThatThrownBy(() -> PARSER.parse(Source.of("other", "<catalog xmlns=\"urn:other\"/>")))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void keepsItemsThatAreNoNews() {
        var result = PARSER.parse(Source.of("concept", "<conceptItem " + NAR + " guid=\"urn:x:1\"/>"));
        assertThat(result.edition().articles()).isEmpty();
        assertThat(result.edition().metadata().foreign())
                .containsExactly(new ForeignFact("newsml-g2", "conceptItem", "<conceptItem guid=\"urn:x:1\"/>"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("newsml-g2/item-not-news");
    }

    @Test
    void streamsOneArticleAtATime() throws IOException {
        var second = TEXT.replace("urn:x:text", "urn:x:second");
        var linked = TEXT.replace("</itemMeta>", "<link residref=\"urn:x:picture\"/></itemMeta>");
        var in = new ByteArrayInputStream(message(linked + PICTURE + second).getBytes(StandardCharsets.UTF_8));
        try (var results = PARSER.stream("message", in)) {
            assertThat(results.map(result -> only(result).body().size())).containsExactly(2, 1);
        }
    }

    @Test
    void tellsThePlacesOfAStreamAsThoseOfADocument() throws IOException {
        var liberty = TEXT.replace("urn:x:text", "urn:x:second").replace("<itemMeta>", "\r\n\n<itemMeta><oddity/>");
        var document = message(TEXT + "\n\n" + liberty);
        var whole = PARSER.parse(Source.of("message", document));
        var path = ElementPath.ROOT.child("sections", 0);
        try (var results = PARSER.stream("message", bytes(document))) {
            var parts = results.toList();
            assertThat(parts)
                    .extracting(part -> part.sourceMap().find(path.child("articles", 0)))
                    .containsExactly(
                            whole.sourceMap().find(path.child("articles", 0)),
                            whole.sourceMap().find(path.child("articles", 1)))
                    .doesNotContain(Optional.empty());
            assertThat(parts.stream().flatMap(part -> part.diagnostics().stream()))
                    .extracting(Diagnostic::span)
                    .isEqualTo(
                            whole.diagnostics().stream().map(Diagnostic::span).toList())
                    .isNotEmpty();
        }
    }

    @Test
    void keepsWhatStandsBetweenTheItemsOfAStreamAndTellsOfPackages() throws IOException {
        var concept = "<conceptItem guid=\"urn:x:concept\"/>";
        var pack = "<packageItem guid=\"urn:x:package\">" + HEAD + "</packageItem>";
        try (var results = PARSER.stream("message", bytes(message(pack + TEXT + concept + TEXT)))) {
            var parts = results.toList();
            assertThat(parts).hasSize(2);
            assertThat(parts.get(0).diagnostics())
                    .extracting(Diagnostic::code)
                    .contains("newsml-g2/package-passed", "newsml-g2/item-not-news");
            assertThat(parts.get(0).edition().metadata().foreign())
                    .extracting(ForeignFact::path)
                    .contains("conceptItem");
        }
        try (var results = PARSER.stream("concepts", bytes(message(concept)))) {
            assertThat(results.map(ParseResult::edition).toList())
                    .containsExactly(PARSER.parse(Source.of("concepts", message(concept)))
                            .edition());
        }
        assertThatThrownBy(() -> PARSER.stream("other", bytes("<svg/>")))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("its root element is <svg>");
    }

    @Test
    void readsAStreamInTheCharsetThatItNames() throws IOException {
        var chinese = "<?xml version=\"1.0\" encoding=\"GB18030\"?>"
                + item(HEAD + content("<headline>渔港动工</headline>")).strip();
        var wide = chinese.replace("GB18030", "UTF-16");
        var utf8 = '\ufeff' + chinese.replace("GB18030", "UTF-8");
        for (byte[] written : List.of(
                chinese.getBytes(Charset.forName("GB18030")),
                wide.getBytes(StandardCharsets.UTF_16LE),
                wide.getBytes(StandardCharsets.UTF_16),
                utf8.getBytes(StandardCharsets.UTF_8))) {
            try (var results = PARSER.stream("item", new ByteArrayInputStream(written))) {
                assertThat(results.map(result -> only(result).headline().main().plain()))
                        .containsExactly("渔港动工");
            }
        }
        var broken = utf8.getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> PARSER.stream("item", new ByteArrayInputStream(broken)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("its bytes are not in the encoding");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatIsNotWellFormedWithItsPlace() {
        assertThatThrownBy(() -> PARSER.parse(Source.of("item", "<newsItem>\n<itemMeta></newsItem>")))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refusal -> assertThat(
                                        refusal.span().orElseThrow().start().line())
                                .isEqualTo(2));
        assertThatThrownBy(() -> NewsmlG2Parser.builder()
                        .limits(Limits.defaults().with("bytes", 10))
                        .build()
                        .parse(Source.of("item", item(HEAD))))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void refusesXmlThatHoldsNoItem() {
        assertThatThrownBy(() -> parse("<svg/>"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("its root element is <svg>");
        assertThat(parse("<feed>" + item(HEAD) + item(HEAD) + "</feed>")
                        .edition()
                        .articles())
                .hasSize(2);
    }

    @Test
    void refusesBytesThatAreNotInTheEncodingOfTheDocument() {
        var cut = item(HEAD + content("<headline>é</headline>")).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PARSER.parse(Source.of("item", cut)))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refusal -> assertThat(refusal.span()).isPresent());
        var damaged =
                item(HEAD + content("<headline>渔港动工</headline><by>甲乙</by>")).getBytes(StandardCharsets.UTF_8);
        damaged[new String(damaged, StandardCharsets.ISO_8859_1).indexOf("</by>") - 1] = '?';
        assertThatThrownBy(() -> PARSER.parse(Source.of("item", damaged))).isInstanceOf(ParseException.class);
        var unknown = "<?xml version=\"1.0\" encoding=\"x-none\"?><newsItem/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PARSER.parse(Source.of("item", unknown)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("'x-none'");
    }

    @Test
    void readsTheCharsetThatTheDocumentDeclares() {
        var bytes = ("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>"
                        + item(HEAD + content("<headline>Łódź</headline>")))
                .getBytes(Charset.forName("ISO-8859-2"));
        assertThat(only(PARSER.parse(Source.of("item", bytes))).headline()).isEqualTo(Headline.of("Łódź"));
    }

    private static final String TEXT = "<newsItem guid=\"urn:x:text\">" + HEAD
            + inline(
                    "application/xhtml+xml",
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>It rained.</p></body></html>")
            + "</newsItem>";
    private static final String PICTURE =
            "<newsItem guid=\"urn:x:picture\"><itemMeta><itemClass qcode=\"ninat:picture\"/></itemMeta>"
                    + "<contentMeta><creator><name>Ann Lee</name></creator><creditline>Ann Lee/TWP</creditline>"
                    + "<description role=\"drol:caption\">The quay.</description></contentMeta>"
                    + "<contentSet><remoteContent href=\"q.jpg\" contenttype=\"image/jpeg\" width=\"640\" rendition=\"rnd:web\"/></contentSet></newsItem>";

    private static Picture shown() {
        return new Picture(
                List.of(new Rendition(
                        "q.jpg",
                        Optional.of("image/jpeg"),
                        Optional.of(640),
                        Optional.empty(),
                        Optional.of("rnd:web"),
                        Optional.empty())),
                Optional.empty(),
                Optional.of(new Caption(
                        RichText.of("The quay."),
                        Optional.of(new Credit("Ann Lee/TWP", List.of(Contributor.named("Ann Lee")))))),
                Metadata.builder().id("urn:x:picture").build());
    }

    private static String pack(String groups) {
        return "<packageItem guid=\"urn:x:pack\">" + HEAD + "<groupSet root=\"r\">" + groups
                + "</groupSet></packageItem>";
    }

    private static String message(String items) {
        return "<newsMessage " + NAR + "><header><sent>2026-03-01T10:00:00Z</sent></header><itemSet>" + items
                + "</itemSet></newsMessage>";
    }

    private static String inline(String type, String body) {
        return "<contentSet><inlineXML contenttype=\"" + type + "\">" + body + "</inlineXML></contentSet>";
    }

    private static String content(String facts) {
        return "<contentMeta>" + facts + "</contentMeta>";
    }

    private static String item(String parts) {
        return "<newsItem " + NAR + " guid=\"urn:x:1\">" + parts + "</newsItem>";
    }

    private static Article article(String parts) {
        return only(parse(item(HEAD + parts)));
    }

    private static ParseResult parse(String xml) {
        return PARSER.parse(Source.of("item", xml));
    }

    private static Article only(ParseResult result) {
        return result.article().orElseThrow();
    }

    private static List<String> messages(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::message).toList();
    }
}
