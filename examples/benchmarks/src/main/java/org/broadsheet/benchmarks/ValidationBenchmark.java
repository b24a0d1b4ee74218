package org.broadsheet.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.parser.Parsers;
import org.broadsheet.source.Source;
import org.broadsheet.validation.EditionValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An article judged by all rules, beside bare Hibernate Validator on the same article. */
@State(Scope.Benchmark)
public class ValidationBenchmark {
    private final EditionValidator rules = EditionValidator.create();
    private final Validator bare = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final Article article = Parsers.text()
            .parse(Source.of("page.txt", Pages.english(9, 8_000)))
            .edition()
            .articles()
            .get(0);

    /** The library. */
    @Benchmark
    public List<Diagnostic> work() {
        return rules.validate(article);
    }

    /** The floor. */
    @Benchmark
    public Set<ConstraintViolation<Article>> floor() {
        return bare.validate(article);
    }
}
