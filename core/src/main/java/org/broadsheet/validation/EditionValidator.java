package org.broadsheet.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Source;

/**
 * Judges editions by the constraints on the model and by rules. Building one is costly and judging cheap: build it once and
 * share it. Immutable, and safe for use by several threads; its words never depend on the default locale.
 */
public final class EditionValidator {
    private static final ElementPath ARTICLE =
            ElementPath.ROOT.child("sections", 0).child("articles", 0);

    private final Weights weights;
    private final List<Rule> rules;
    private final Clock clock;
    private final Parameters parameters;
    private final Words words;
    private final Constraints constraints;

    private EditionValidator(Builder builder) {
        weights = new Weights(builder.profile, Map.copyOf(builder.severities));
        rules = builder.rules.stream()
                .filter(rule -> weights.of(rule.info()).isPresent())
                .toList();
        clock = builder.clock;
        parameters = builder.parameters;
        words = new Words(builder.locale);
        constraints = new Constraints(clock, builder.locale, parameters);
    }

    /** The validator of the draft profile, with all rules of this library. */
    public static EditionValidator create() {
        return builder().build();
    }

    /** A builder with the defaults: draft, all rules of this library, the system's clock, English. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is wrong with an edition that was not read from anywhere. */
    public List<Diagnostic> validate(Edition edition) {
        return validate(ParseResult.of(edition));
    }

    /** What is wrong with one article; the paths start at the article. */
    public List<Diagnostic> validate(Article article) {
        var found = validate(Edition.of(article));
        return found.isEmpty()
                ? found
                : found.stream()
                        .map(finding -> finding.at(finding.path().from(ARTICLE)))
                        .toList();
    }

    /**
     * What is wrong with what a parser read: its own findings and those made here, each fault told once, in document
     * order, with their places in the source. Those of the parser that are rules too weigh what the profile says.
     */
    public List<Diagnostic> validate(ParseResult result) {
        var merger = new Merger();
        for (Diagnostic told : result.diagnostics()) {
            weights.of(told).ifPresent(merger::tell);
        }
        constraints.check(
                result.edition(),
                (id, path, message) -> Catalogue.find(id)
                        .map(weights::of)
                        .orElse(Optional.of(Severity.WARNING))
                        .ifPresent(severity -> merger.find(at(result, path, id, severity, message))));
        var scene = new Scene(result, clock, parameters, words);
        Inspection.Sink sink = (rule, path, message) ->
                merger.find(at(result, path, rule.id(), weights.of(rule).orElseThrow(), message));
        for (Rule rule : rules) {
            rule.check(new Inspection(scene, rule.info(), sink));
        }
        return merger.inOrder();
    }

    /**
     * The same as {@link #validate(ParseResult)}, with what the document itself asks not to be told.
     *
     * @param source what {@code result} was read from
     */
    public Verdict judge(Source source, ParseResult result) {
        return Suppressions.of(source, result).sift(validate(result), weights, words);
    }

    private static Diagnostic at(ParseResult result, ElementPath path, String id, Severity severity, String message) {
        return Diagnostic.of(id, severity, message)
                .at(path)
                .at(result.sourceMap().find(path));
    }

    /** Collects the options of an {@link EditionValidator}. Not for use by several threads at once. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>(Rules.all());
        private final Map<String, Optional<Severity>> severities = new HashMap<>();
        private Profile profile = Profile.DRAFT;
        private Clock clock = Clock.systemUTC();
        private Locale locale = Locale.ENGLISH;
        private Parameters parameters = Parameters.DEFAULTS;

        private Builder() {}

        /** What the editions are to be good for; by default {@link Profile#DRAFT}. */
        public Builder profile(Profile purpose) {
            profile = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        /** Adds a rule of the caller's own. */
        public Builder rule(Rule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Gives a rule, a constraint or a finding of a reader another weight than the profile does. */
        public Builder severity(String id, Severity severity) {
            severities.put(Objects.requireNonNull(id, "id"), Optional.of(severity));
            return this;
        }

        /** Takes a rule, a constraint or a finding of a reader away. */
        public Builder off(String id) {
            severities.put(Objects.requireNonNull(id, "id"), Optional.empty());
            return this;
        }

        /** What the newsroom decides for itself; by default {@link Parameters#DEFAULTS}. */
        public Builder parameters(Parameters decisions) {
            parameters = Objects.requireNonNull(decisions, "decisions");
            return this;
        }

        /** Tells the time; by default the system's clock. */
        public Builder clock(Clock time) {
            clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /** The language of the messages, English or Chinese; by default English. */
        public Builder locale(Locale language) {
            locale = Objects.requireNonNull(language, "language");
            return this;
        }

        /** The validator. */
        public EditionValidator build() {
            return new EditionValidator(this);
        }
    }
}
