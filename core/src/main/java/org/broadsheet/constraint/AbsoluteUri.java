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
 * An absolute URI, such as {@code urn:newsml:example.org:20260302:quay} or {@code https://example.org/quay}: a scheme, a
 * colon, and characters that URIs have, letters of all scripts among them. Null is valid.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>
 */
@Documented
@Constraint(validatedBy = AbsoluteUri.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AbsoluteUri {
    /** The id of the rule, in braces. */
    String message() default "{id/not-a-uri}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Tells absolute URIs from other words. Safe for use by several threads. */
    final class Validator implements ConstraintValidator<AbsoluteUri, CharSequence> {
        /** Made by Jakarta Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence uri, ConstraintValidatorContext context) {
            return uri == null || UriText.isAbsolute(uri);
        }
    }
}
