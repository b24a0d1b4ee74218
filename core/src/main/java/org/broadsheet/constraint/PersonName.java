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
import org.jspecify.annotations.Nullable;

/**
 * The name of one person or one desk and nothing else. It breaks one of these rules, told by its own id: {@code
 * metadata/byline-merged-authors} (several names) and {@code metadata/author-name-noise} (a title, an outlet or "by" inside the
 * name). Null is valid.
 *
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/article">Google Search, author markup</a>
 */
@Documented
@Constraint(validatedBy = PersonName.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {
    /** The id of the rule, in braces. */
    String message() default "{metadata/author-name-noise}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Tells one name from several and from a whole byline. Safe for use by several threads. */
    final class Validator implements ConstraintValidator<PersonName, CharSequence> {
        private static final String MERGED = "{metadata/byline-merged-authors}";

        /** Made by Jakarta Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence name, ConstraintValidatorContext context) {
            if (name == null) {
                return true;
            }
            String words = name.toString();
            if (NameWords.areSeveral(words)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(MERGED).addConstraintViolation();
                return false;
            }
            return !NameWords.areMore(words);
        }
    }
}
