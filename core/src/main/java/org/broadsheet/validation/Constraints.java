package org.broadsheet.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.constraint.UrlScheme;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The constraints on the model under the caller's clock, locale and parameters. Nothing is looked for on the class path: no
 * provider, no expression language, no {@code validation.xml}. Safe for use by several threads.
 */
final class Constraints {
    /** Runs are no elements of our own JSON; what is wrong with one is told about its text. */
    private static final String RUNS = ".runs[";

    private final Validator validator;

    Constraints(Clock clock, Locale locale, Parameters parameters) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .clockProvider(() -> clock)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, asked -> locale, false));
        var usual = configuration.getDefaultConstraintValidatorFactory();
        validator = configuration
                .constraintValidatorFactory(new Ordained(usual, parameters))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Reports what the constraints find. */
    void check(Edition edition, Sink findings) {
        for (ConstraintViolation<Edition> violation : validator.validate(edition)) {
            findings.take(
                    id(violation.getMessageTemplate()),
                    path(violation.getPropertyPath().toString()),
                    violation.getMessage());
        }
    }

    private static ElementPath path(String path) {
        int cut = path.indexOf(RUNS);
        return new ElementPath(cut < 0 ? path : path.substring(0, cut));
    }

    private static String id(String template) {
        return template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                : template;
    }

    /** Takes what is found. */
    @FunctionalInterface
    interface Sink {
        void take(String id, ElementPath path, String message);
    }

    /**
     * Makes the validators of constraints; those with a parameter get the caller's.
     *
     * @param usual makes all others
     * @param parameters the parameters
     */
    private record Ordained(ConstraintValidatorFactory usual, Parameters parameters)
            implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == UrlScheme.Validator.class
                    ? type.cast(new UrlScheme.Validator(parameters.urlSchemes()))
                    : usual.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            if (!(instance instanceof UrlScheme.Validator)) {
                usual.releaseInstance(instance);
            }
        }
    }
}
