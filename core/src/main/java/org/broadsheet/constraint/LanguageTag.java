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
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed BCP 47 language tag whose language is in ISO 639, such as {@code zh-Hans}; never {@code en_US} or {@code
 * english}. Null is valid.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>
 */
@Documented
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {
    /** The id of the rule, in braces. */
    String message() default "{lang/not-bcp47}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Tells well-formed tags from others. Safe for use by several threads. */
    final class Validator implements ConstraintValidator<LanguageTag, CharSequence> {
        private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());

        /** Made by Jakarta Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence tag, ConstraintValidatorContext context) {
            return tag == null || isLanguageTag(tag.toString());
        }

        private static boolean isLanguageTag(String tag) {
            if (tag.length() == 2) {
                return ISO_639_1.contains(tag) || ISO_639_1.contains(tag.toLowerCase(Locale.ROOT));
            }
            try {
                var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
                return !language.isEmpty() && (language.length() == 3 || ISO_639_1.contains(language));
            } catch (IllformedLocaleException illFormed) {
                return false;
            }
        }
    }
}
