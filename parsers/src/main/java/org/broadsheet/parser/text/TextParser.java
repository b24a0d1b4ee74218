package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.language.Language;
import org.broadsheet.language.LanguageGuess;
import org.broadsheet.language.Languages;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.parser.text.header.HeaderBlock;
import org.broadsheet.parser.text.header.StoryHeader;
import org.broadsheet.parser.text.own.OwnDialect;
import org.broadsheet.parser.text.wire.WireFormat;
import org.broadsheet.parser.text.wire.WireMessages;
import org.broadsheet.source.Source;

/**
 * Reads pages in plain and Markdown-like text. Every character of the source is in the edition or named in a diagnostic.
 * Immutable, and safe for use by several threads.
 */
public final class TextParser implements Parser {
    private final Limits limits;
    private final boolean repair;
    private final boolean explain;
    private final Optional<String> dialect;

    private TextParser(Builder builder) {
        limits = builder.limits;
        repair = builder.repair;
        explain = builder.explain;
        dialect = builder.dialect;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public ParseResult parse(Source source) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        var text = source.text();
        var named = dialect.flatMap(Dialect::named);
        var guess = named.isPresent() ? Optional.<DialectGuess>empty() : Optional.of(DialectGuess.of(text));
        var layout = named.orElseGet(() -> guess.orElseThrow().dialect());
        var findings = new Findings(source, limits.diagnostics());
        guess.filter(found -> !text.isBlank())
                .ifPresent(found -> findings.note("text/dialect-inferred", found.message(), 0, 0));
        if (layout != Dialect.BROADSHEET) {
            boolean wire = layout == Dialect.IPTC_7901 || layout == Dialect.ANPA_1312;
            Characters.check(source, wire, findings);
        }
        return switch (layout) {
            case BROADSHEET -> OwnDialect.parse(source, limits);
            case IPTC_7901 -> wire(source, WireFormat.IPTC_7901, findings);
            case ANPA_1312 -> wire(source, WireFormat.ANPA_1312, findings);
            case FRONT_MATTER, MAIL -> headed(source, findings);
            case MARKDOWN, PLAIN -> page(source, text, layout, Optional.empty(), findings);
        };
    }

    /** One story below a header; a page where somebody asked for a header and there is none. */
    private ParseResult headed(Source source, Findings findings) {
        var text = source.text();
        var block = HeaderBlock.in(text);
        if (block.isEmpty()) {
            findings.warning(
                    "text/header-missing", "there is no header at the head of the text; it was read as a page", 0, 0);
            return page(source, text, DialectGuess.page(text).dialect(), Optional.empty(), findings);
        }
        var reading = new Reading(source, limits);
        var story = new OneStory(text, block.get(), StoryHeader.of(block.get(), reading));
        findings.addAll(reading.findings());
        return page(source, story.body(), story.layout(), Optional.of(story), findings);
    }

    private ParseResult wire(Source source, WireFormat format, Findings findings) {
        var guess = LanguageGuess.of(source.text());
        var language = guess.map(LanguageGuess::language).orElseGet(TextParser::fallback);
        var account = new Account(source.text());
        var messages = WireMessages.of(source.text(), format);
        var stories = WirePages.of(source.text(), messages, language, account, findings);
        if (stories.stories.size() > limits.blocks()) {
            throw limits.exceeded("blocks");
        }
        Lettering.check(stories, language, findings);
        guess.ifPresent(found -> tell(found, findings));
        var tag = guess.map(found -> found.language().tag());
        return new Draft(stories, Sections.NONE, PageFacts.NONE, tag, language, account).arranged(source, findings);
    }

    private ParseResult page(Source source, String text, Dialect layout, Optional<OneStory> headed, Findings findings) {
        return draft(source, text, layout, headed, findings).arranged(source, findings);
    }

    /** All stages but the last; what only they need is let go before it, since that one makes the page anew. */
    private Draft draft(Source source, String text, Dialect layout, Optional<OneStory> headed, Findings findings) {
        var named = headed.flatMap(OneStory::language);
        var guess = named.isPresent() ? Optional.<LanguageGuess>empty() : LanguageGuess.of(text);
        var language = named.or(() -> guess.map(LanguageGuess::language)).orElseGet(TextParser::fallback);
        var passages = passages(text, layout, language);
        var page = Evidence.of(
                text, headed.map(story -> story.passages(passages, findings)).orElse(passages), language);
        var roles = RoleSearch.of(page, language);
        headed.ifPresent(story -> story.settle(page, roles));
        if (explain) {
            Reasons.tell(page, roles, language, findings);
        }
        var stories = Stories.of(page, roles, language);
        Captions.of(stories, page, language, findings);
        headed.ifPresent(story -> story.head(stories));
        ReleaseTime.of(stories, language);
        Duplicates.check(stories.stories, findings);
        Repairs.of(stories.stories, language, findings, repair);
        Lettering.check(stories, language, findings);
        Levels.check(stories, page, roles, findings);
        Specks.tell(stories, findings);
        var sections = Sections.of(stories, page, language, findings);
        guess.ifPresent(found -> tell(found, findings));
        var account = new Account(source.text());
        headed.ifPresent(story -> story.claim(passages, account));
        passages.forEach(passage -> passage.said().forEach(stretch -> account.claim(stretch[0], stretch[1])));
        var facts = headed.map(OneStory::paper).orElseGet(() -> PageFacts.of(stories, language));
        Omissions.check(stories, facts.date().isPresent(), language, findings);
        OcrNoise.check(text, findings);
        return new Draft(
                stories, sections, facts, guess.map(found -> found.language().tag()), language, account);
    }

    private List<Passage> passages(String text, Dialect layout, Language language) {
        var passages = layout == Dialect.MARKDOWN
                ? MarkdownPassages.of(text, language.runsOn(), limits)
                : PlainPassages.of(text, language);
        if (passages.size() > limits.blocks()) {
            throw limits.exceeded("blocks");
        }
        return passages;
    }

    private static void tell(LanguageGuess guess, Findings findings) {
        findings.note(
                "lang/language-inferred",
                "the language was taken to be " + guess.language().tag() + " by " + guess.reason(),
                0,
                0);
    }

    private static Language fallback() {
        return Languages.find("en").orElseThrow();
    }

    /** What a source says, before it is an edition. */
    private record Draft(
            Stories stories,
            Sections sections,
            PageFacts facts,
            Optional<String> tag,
            Language language,
            Account account) {
        ParseResult arranged(Source source, Findings findings) {
            var arranged = Arrangement.of(source, stories, sections, facts, tag, language, account);
            return new ParseResult(source.name(), arranged.edition(), arranged.map(), findings.all());
        }
    }

    /** Collects the options of a {@link TextParser}. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean repair = true;
        private boolean explain;
        private Optional<String> dialect = Optional.empty();

        private Builder() {}

        /** The ceilings. */
        public Builder limits(Limits ceilings) {
            limits = ceilings;
            return this;
        }

        /** Whether boundaries of paragraphs are mended. */
        public Builder repair(boolean mend) {
            repair = mend;
            return this;
        }

        /** Whether a note tells for each passage why it was taken for what it is, and what it would be else. */
        public Builder explain(boolean tell) {
            explain = tell;
            return this;
        }

        /**
         * The layout, when it is not to be found out: {@code broadsheet}, {@code front-matter}, {@code mail},
         * {@code iptc-7901}, {@code anpa-1312}, {@code markdown} or {@code plain}.
         *
         * @throws IllegalArgumentException when there is no such layout
         */
        public Builder dialect(String name) {
            if (Dialect.named(name).isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no dialect '" + name + "' of text; the dialects are " + List.of(Dialect.values()));
            }
            dialect = Optional.of(name);
            return this;
        }

        /** The parser. */
        public TextParser build() {
            return new TextParser(this);
        }
    }
}
