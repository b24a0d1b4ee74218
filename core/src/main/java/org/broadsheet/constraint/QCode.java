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
 * A code of NewsML-G2, {@code scheme:code}: something, a colon, something, and no white space. Null is valid.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/#qcodes">NewsML-G2 guidelines, QCodes</a>
 */
@Documented
@Constraint(validatedBy = QCode.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface QCode {
    /** The id of the rule, in braces. */
    String message() default "{id/qcode-form}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Tells codes from other words. Safe for use by several threads. */
    final class Validator implements ConstraintValidator<QCode, CharSequence> {
        /** Made by Jakarta Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
            return code == null || isQCode(code);
        }

        private static boolean isQCode(CharSequence code) {
            int colon = -1;
            for (int i = 0; i < code.length(); i++) {
                char c = code.charAt(i);
                if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                    return false;
                }
                colon = c == ':' && colon < 0 ? i : colon;
            }
            return colon > 0 && colon < code.length() - 1;
        }
    }
}
