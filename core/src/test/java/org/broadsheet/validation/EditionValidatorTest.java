package org.broadsheet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionValidatorTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final EditionValidator DRAFT =
            EditionValidator.builder().clock(NOON).build();
    private static final EditionValidator PUBLISHABLE =
            EditionValidator.builder().profile(Profile.PUBLISHABLE).clock(NOON).build();
    private static final Article SOUND = Article.headlined("Quay to be rebuilt")
            .paragraph("The council voted for it.")
            .byline(Byline.of("By Lin Wei", "Lin Wei"))
            .metadata(Metadata.builder().id("urn:x:0").language("en").build())
            .build();

    private static List<String> findings(EditionValidator validator, Article article) {
        return validator.validate(article).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.path())
                .toList();
    }

    private static Article with(Metadata.Builder facts) {
        var id = facts.build().id().orElse("urn:x:0");
        return SOUND.toBuilder().metadata(facts.id(id).language("en").build()).build();
    }

    @Test
    void findsNothingInSoundArticle() {
        assertThat(DRAFT.validate(SOUND)).isEmpty();
    }

    @Test
    void findsBlankHeadlineByItsConstraint() {
        assertThat(DRAFT.validate(SOUND.toBuilder().headline(Headline.of(" ")).build()))
                .containsExactly(Diagnostic.warning("structure/headline-missing", "the story has no main headline")
                        .at(new ElementPath("headline.main")));
    }

    @Test
    void weighsByProfile() {
        var bodiless = SOUND.toBuilder().body(List.of()).build();
        assertThat(findings(DRAFT, bodiless)).containsExactly("warning metadata/body-missing body");
        assertThat(findings(PUBLISHABLE, bodiless)).contains("error metadata/body-missing body");
    }

    @ParameterizedTest
    @CsvSource({"en_US, warning lang/not-bcp47 metadata.language", "english, warning lang/not-bcp47 metadata.language"})
    void findsLanguagesThatAreNone(String tag, String finding) {
        assertThat(findings(
                        DRAFT,
                        SOUND.toBuilder()
                                .metadata(Metadata.builder()
                                        .id("urn:x:0")
                                        .language(tag)
                                        .build())
                                .build()))
                .containsExactly(finding);
    }

    @Test
    void findsFactsOutOfRange() {
        assertThat(findings(DRAFT, with(Metadata.builder().urgency(0).status("cancelled"))))
                .containsExactlyInAnyOrder(
                        "error metadata/urgency-range metadata.urgency",
                        "error metadata/status-unknown metadata.status");
    }

    @Test
    void findsTimesOutOfOrder() {
        var facts = Metadata.builder()
                .created(NewsTime.parse("2026-11-02T10:00:00Z"))
                .modified(NewsTime.parse("2026-11-02T11:00:00+02:00"))
                .embargo(NewsTime.parse("2026-11-05T10:00:00Z"))
                .expiry(NewsTime.parse("2026-11-04T10:00:00Z"));
        assertThat(findings(DRAFT, with(facts)))
                .containsExactly(
                        "warning date/embargo-after-expiry metadata.expiry",
                        "warning date/modified-before-created metadata.modified");
    }

    @Test
    void findsTimesThatSayTooLittle() {
        var facts = Metadata.builder()
                .created(NewsTime.parse("2026-11-02"))
                .published(NewsTime.parse("next week"))
                .modified(NewsTime.parse("2027-01-01T00:00:00Z"));
        assertThat(findings(DRAFT, with(facts)))
                .containsExactly(
                        "note date/no-zone metadata.created",
                        "note date/in-future metadata.modified",
                        "warning date/not-a-date metadata.published");
    }

    @Test
    void findsEmbargoOfUsableItemWhenPublishing() {
        var facts = Metadata.builder().embargo(NewsTime.parse("2026-11-24T13:00:00Z"));
        assertThat(findings(PUBLISHABLE, with(facts))).contains("error date/embargoed-but-published metadata.embargo");
        assertThat(findings(PUBLISHABLE, with(facts.status("withheld"))))
                .doesNotContain("error date/embargoed-but-published metadata.embargo");
    }

    @Test
    void findsFaultsOfCharacters() {
        var article = SOUND.toBuilder()
                .paragraph("Bell\u0007 rings")
                .paragraph("Lone \ud800 surrogate")
                .paragraph("cafÃ© con leche")
                .paragraph("zero\u200bwidth")
                .paragraph(" ")
                .build();
        assertThat(findings(DRAFT, article))
                .containsExactly(
                        "error text/control-char body[1].text",
                        "error text/control-char body[2].text",
                        "warning text/mojibake body[3].text",
                        "note text/invisible-char body[4].text",
                        "warning text/blank-paragraph body[5].text");
    }

    @Test
    void findsQuotationMarksWithoutPartner() {
        var article = SOUND.toBuilder()
                .paragraph("“It rained,” she said. “It rained all day.")
                .paragraph("“And it rained at night,” she said.")
                .paragraph("He said: “No more.")
                .build();
        assertThat(findings(DRAFT, article)).containsExactly("note text/quotes-unbalanced body[3].text");
    }

    @Test
    void findsCaptionsWithoutPictureAndPicturesWithoutCredit() {
        var article = SOUND.toBuilder()
                .block(Picture.captioned(Caption.of("The quay at noon.")))
                .block(Picture.at("quay.jpg"))
                .build();
        assertThat(findings(DRAFT, article))
                .containsExactly(
                        "note rights/image-credit-missing body[1]",
                        "note structure/orphan-caption body[1]",
                        "note image/alt-missing body[2]",
                        "note rights/image-credit-missing body[2]",
                        "note id/url-relative body[2].renditions[0].href");
    }

    @Test
    void findsPartsOfTheSameIdAndArticlesThatAreTheSame() {
        var named = with(Metadata.builder().id("urn:x:1"));
        var edition = Edition.builder()
                .sections(List.of(
                        Section.builder().articles(List.of(named, named)).build()))
                .build();
        assertThat(DRAFT.validate(edition))
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "text/duplicate-article sections[0].articles[1]",
                        "structure/duplicate-id sections[0].articles[1].metadata.id");
    }

    @Test
    void findsThatThereIsNothing() {
        assertThat(DRAFT.validate(Edition.builder().build()))
                .extracting(Diagnostic::code)
                .containsExactly("structure/empty-document");
    }

    @Test
    void findsSomethingInItemsOfNothingButFactsOrPictures() {
        var facts = Edition.builder().metadata(Metadata.builder().id("urn:x:1").build());
        assertThat(DRAFT.validate(facts.build())).isEmpty();
        var pictures = Section.builder().pictures(List.of(Picture.captioned(Caption.of("The quay."))));
        assertThat(DRAFT.validate(
                        Edition.builder().sections(List.of(pictures.build())).build()))
                .extracting(Diagnostic::code)
                .doesNotContain("structure/empty-document");
    }

    @Test
    void findsRelativeAddressesInFactsWithoutPlace() {
        var facts = Metadata.builder()
                .foreign(List.of(
                        new ForeignFact("ninjs", "renditions[0]", "{\"href\":\"https://example.org/a.jpg\"}"),
                        new ForeignFact("ninjs", "renditions[1]", "{\"href\":\"a.jpg\"}"),
                        new ForeignFact("ninjs", "x", "{\"href\":\"a.jpg")));
        assertThat(findings(DRAFT, with(facts))).containsExactly("note id/url-relative metadata.foreign[1]");
    }

    @Test
    void namesTheLineOfWhatItFinds() {
        var source = Source.of("page.txt", "one\ntwo\nthree");
        var span = source.span(4, 7);
        var path = new ElementPath("sections[0].articles[0]");
        var map = SourceMap.builder().put(path, span).build();
        var article = SOUND.toBuilder().body(List.of()).build();
        var result = new ParseResult("page.txt", Edition.of(article), map, List.of());
        assertThat(DRAFT.validate(result)).extracting(Diagnostic::span).containsExactly(Optional.of(span));
    }

    @Test
    void tellsFaultsOnceThatTheParserTold() {
        var source = Source.of("page.txt", "one\ntwo\nthree");
        var path = new ElementPath("sections[0].articles[0]");
        var map = SourceMap.builder().put(path, source.span(4, 7)).build();
        var told = Diagnostic.note("metadata/body-missing", "nothing stands below the headline")
                .at(source.span(4, 7));
        var article = SOUND.toBuilder().body(List.of()).build();
        assertThat(DRAFT.validate(new ParseResult("page.txt", Edition.of(article), map, List.of(told))))
                .containsExactly(told.weighing(Severity.WARNING));
    }

    @Test
    void asksRulesOfTheCallersOwn() {
        var rule = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("house/no-quays", Severity.ERROR, "a story speaks of a quay");
            }

            @Override
            public void check(Inspection inspection) {
                inspection.edition().walk((path, within, article) -> inspection.report(path, "speaks of a quay"));
            }
        };
        assertThat(EditionValidator.builder().rule(rule).build().validate(SOUND))
                .extracting(Diagnostic::code)
                .containsExactly("house/no-quays");
    }

    @Test
    void speaksChineseWhenAskedTo() {
        var chinese = EditionValidator.builder().locale(Locale.CHINESE).build();
        var article =
                SOUND.toBuilder().headline(Headline.NONE).bylines(List.of()).build();
        assertThat(chinese.validate(article))
                .extracting(Diagnostic::message)
                .containsExactly("文章没有署名，也没有注明来源", "文章没有主标题");
    }

    @Test
    void findsTheSameFromManyThreads() throws Exception {
        var article =
                with(Metadata.builder().urgency(0)).toBuilder().body(List.of()).build();
        var expected = DRAFT.validate(article);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Diagnostic>> task = () -> DRAFT.validate(article);
            var tasks = IntStream.range(0, 64).mapToObj(i -> task).toList();
            for (var found : pool.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void constraintsServeAnyJakartaValidator() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(with(Metadata.builder().urgency(12))).stream()
                            .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                            .collect(Collectors.toSet()))
                    .containsExactly("metadata.urgency {metadata/urgency-range}");
        }
    }

    @Test
    void weighsAndAsksAsTheCallerDecides() {
        var article = with(Metadata.builder().urgency(0)).toBuilder()
                .bylines(List.of())
                .paragraph("ring tel:1")
                .build();
        var validator = EditionValidator.builder()
                .severity("metadata/byline-missing", Severity.ERROR)
                .off("metadata/urgency-range")
                .parameters(Parameters.DEFAULTS.withLanguages(List.of("fr")))
                .build();
        assertThat(findings(validator, article))
                .containsExactly("error metadata/byline-missing bylines", "warning lang/not-listed metadata.language");
    }

    @Test
    void allowsTheSchemesThatTheCallerDecides() {
        var link = new RichText(List.of(Run.of("call", Mark.Link.to("skype:desk"))));
        var article = SOUND.toBuilder().block(new Paragraph(link)).build();
        assertThat(findings(DRAFT, article)).containsExactly("warning id/url-scheme body[1].text");
        var validator = EditionValidator.builder()
                .parameters(Parameters.DEFAULTS.withUrlSchemes(List.of("https", "skype")))
                .build();
        assertThat(findings(validator, article)).isEmpty();
    }

    @Test
    void weighsTheReadersWordsByTheProfile() {
        var source = Source.of("page.txt", "one\ntwo\nthree");
        var told = Diagnostic.warning("text/quotes-unbalanced", "a mark has no partner")
                .at(source.span(4, 5));
        var info = Diagnostic.note("text/dialect-inferred", "a page").at(source.span(0, 0));
        var result = new ParseResult("page.txt", Edition.of(SOUND), SourceMap.EMPTY, List.of(info, told));
        assertThat(DRAFT.validate(result)).containsExactly(info, told.weighing(Severity.NOTE));
        assertThat(PUBLISHABLE.validate(result)).contains(info, told);
        var silent = EditionValidator.builder()
                .off("text/dialect-inferred")
                .off("text/quotes-unbalanced")
                .build();
        assertThat(silent.validate(result)).isEmpty();
    }

    @Test
    void keepsTheExacterWordOfTheReader() {
        var source = Source.of("page.txt", "He said: “No more.\nIt rained.");
        var map = SourceMap.builder()
                .put(new ElementPath("sections[0].articles[0].body[1]"), source.span(0, 18))
                .build();
        var told = Diagnostic.note("text/quotes-unbalanced", "a mark has no partner")
                .at(source.span(9, 10));
        var article = SOUND.toBuilder().paragraph("He said: “No more.").build();
        assertThat(DRAFT.validate(new ParseResult("page.txt", Edition.of(article), map, List.of(told))))
                .containsExactly(told);
        var elsewhere = told.at(source.span(19, 20));
        assertThat(DRAFT.validate(new ParseResult("page.txt", Edition.of(article), map, List.of(elsewhere))))
                .hasSize(2);
    }

    @Test
    void tellsPlainJakartaTheSameWords() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.CHINESE), Locale.CHINESE, context -> Locale.CHINESE, false))
                .buildValidatorFactory()) {
            var chinese = EditionValidator.builder().locale(Locale.CHINESE).build();
            var article = with(Metadata.builder().urgency(12));
            assertThat(factory.getValidator().validate(article))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyElementsOf(chinese.validate(article).stream()
                            .map(Diagnostic::message)
                            .toList());
        }
    }

    @Test
    void knowsEveryRule() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(Rules.find(rule.info().id())).contains(rule.info()));
        assertThat(Rules.catalogue()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
        assertThat(Profile.named("google-news")).contains(Profile.GOOGLE_NEWS);
        assertThat(Profile.named("other")).isEmpty();
    }

    @Test
    void explainsEveryRuleThatNotReadersAloneTell() {
        assertThat(Rules.catalogue())
                .allSatisfy(rule -> assertThat(rule.title()).isNotBlank().doesNotEndWith("."));
        assertThat(Rules.catalogue().stream().filter(rule -> !rule.isReaders()))
                .hasSizeGreaterThan(60)
                .allSatisfy(rule -> {
                    assertThat(rule.why()).isNotBlank().endsWith(".");
                    assertThat(rule.good()).isNotBlank();
                });
    }
}
