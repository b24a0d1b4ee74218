package org.broadsheet.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Judges editions by the constraints on the model and by rules. Building one is costly and judging cheap: build it once and
 * share it. Immutable, and safe for use by several threads; its words never depend on the default locale.
 */
public final class EditionValidator {
    private static final ElementPath ARTICLE =
            ElementPath.ROOT.child("sections", 0).child("articles", 0);

    private final Profile profile;
    private final List<Rule> rules;
    private final Clock clock;
    private final Validator constraints;

    private EditionValidator(Builder builder) {
        profile = builder.profile;
        rules = List.copyOf(builder.rules);
        clock = builder.clock;
        constraints = constraints(builder.locale);
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
        return validate(Edition.of(article)).stream()
                .map(finding -> finding.at(finding.path().from(ARTICLE)))
                .toList();
    }

    /**
     * What is wrong with what a parser read: its own findings and those made here, each fault told once, in document
     * order, with their places in the source.
     */
    public List<Diagnostic> validate(ParseResult result) {
        var found = new LinkedHashMap<String, Diagnostic>();
        result.diagnostics().forEach(finding -> found.put(key(finding), finding));
        check(result).forEach(finding -> found.putIfAbsent(key(finding), finding));
        var sorted = new ArrayList<>(found.values());
        sorted.sort(Diagnostic.DOCUMENT_ORDER);
        return List.copyOf(sorted);
    }

    private List<Diagnostic> check(ParseResult result) {
        var found = new ArrayList<Diagnostic>();
        for (ConstraintViolation<Edition> violation : constraints.validate(result.edition())) {
            var id = id(violation);
            var path = new ElementPath(violation.getPropertyPath().toString());
            Catalogue.find(id)
                    .map(rule -> rule.severity(profile))
                    .orElse(Optional.of(Severity.WARNING))
                    .ifPresent(severity -> found.add(at(result, path, id, severity, violation.getMessage())));
        }
        for (Rule rule : rules) {
            rule.info()
                    .severity(profile)
                    .ifPresent(severity -> rule.check(new Inspection(
                            result,
                            clock,
                            (path, message) ->
                                    found.add(at(result, path, rule.info().id(), severity, message)))));
        }
        return found;
    }

    private static Diagnostic at(ParseResult result, ElementPath path, String id, Severity severity, String message) {
        return Diagnostic.of(id, severity, message)
                .at(path)
                .at(result.sourceMap().find(path));
    }

    /** Faults are the same when their id and place are, whether a parser found them or a rule. */
    private static String key(Diagnostic finding) {
        var place = finding.span().map(span -> span.start().toString()).orElseGet(finding.path()::value);
        return finding.code() + '@' + place + '@' + (finding.span().isPresent() ? "" : finding.message());
    }

    private static String id(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        return template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                : "constraint/"
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName();
    }

    /** No expression language: its interpolator would be one more jar and a way in for attacks. */
    private static Validator constraints(Locale locale) {
        var interpolator = new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false);
        var configuration =
                Validation.byProvider(HibernateValidator.class).configure().messageInterpolator(interpolator);
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Collects the options of an {@link EditionValidator}. Not for use by several threads at once. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>(Rules.all());
        private Profile profile = Profile.DRAFT;
        private Clock clock = Clock.systemUTC();
        private Locale locale = Locale.ENGLISH;

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

        /** Tells the time; by default the system's clock. */
        public Builder clock(Clock time) {
            clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /** The language of the constraints' messages, English or Chinese; by default English. */
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
