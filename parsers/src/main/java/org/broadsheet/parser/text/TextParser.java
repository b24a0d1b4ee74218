package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.parser.text.own.OwnDialect;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;

/** Reads text. */
public final class TextParser implements Parser {
    private final Limits limits;
    private final boolean repair;
    private final Optional<String> dialect;

    private TextParser(Builder builder) {
        limits = builder.limits;
        repair = builder.repair;
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
        if (OwnDialect.recognises(source.text())) {
            return OwnDialect.parse(source, limits);
        }
        var article = Article.headlined("");
        source.text().lines().filter(line -> !line.isBlank()).forEach(article::paragraph);
        return new ParseResult(source.name(), Edition.of(article.build()), SourceMap.EMPTY, List.of());
    }

    /** Collects the options of a {@link TextParser}. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean repair = true;
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

        /** The layout, when it is not to be found out. */
        public Builder dialect(String name) {
            dialect = Optional.of(name);
            return this;
        }

        /** The parser. */
        public TextParser build() {
            return new TextParser(this);
        }
    }
}
