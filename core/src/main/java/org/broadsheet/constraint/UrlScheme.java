package org.broadsheet.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A URL for readers, which leads where they expect: relative, or of one of the allowed schemes. What browsers pass over,
 * blanks and controls inside the scheme, is passed over here too, so that {@code java\nscript:} is found. Null is valid.
 */
@Documented
@Constraint(validatedBy = UrlScheme.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UrlScheme {
    /** The schemes that are allowed, in lower case. */
    String[] allowed() default {"http", "https", "mailto", "tel"};

    /** Further schemes that are allowed here, whatever else is. */
    String[] also() default {};

    /** The id of the rule, in braces. */
    String message() default "{id/url-scheme}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Tells allowed schemes from others. Safe for use by several threads once it is initialized. */
    final class Validator implements ConstraintValidator<UrlScheme, CharSequence> {
        private final @Nullable Set<String> ordained;
        private Set<String> allowed = Set.of();

        /** Made by Jakarta Validation: allows what the annotation allows. */
        public Validator() {
            ordained = null;
        }

        /** A validator that allows {@code schemes}, in lower case, wherever the annotation stands, and what it also allows. */
        public Validator(Set<String> schemes) {
            ordained = Set.copyOf(schemes);
        }

        @Override
        public void initialize(UrlScheme constraint) {
            var all = new HashSet<>(ordained == null ? Set.of(constraint.allowed()) : ordained);
            all.addAll(Set.of(constraint.also()));
            allowed = Set.copyOf(all);
        }

        @Override
        public boolean isValid(@Nullable CharSequence url, ConstraintValidatorContext context) {
            if (url == null) {
                return true;
            }
            String scheme = UriText.scheme(url);
            return scheme.isEmpty() || allowed.contains(scheme);
        }
    }
}
