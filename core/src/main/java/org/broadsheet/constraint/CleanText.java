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
 * Text that every format can carry and every reader can see. It breaks one or several of these rules, each told once and by its
 * own id: {@code text/control-char} (a character that XML 1.0 forbids), {@code text/mojibake} (characters that were decoded
 * wrongly), {@code text/invisible-char}, {@code text/markup-left} (a tag or an entity of HTML) and {@code text/mixed-width} (a
 * comma or semicolon of another script's width). Null is valid.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, characters</a>
 */
@Documented
@Constraint(validatedBy = CleanText.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanText {
    /** The id of the rule, in braces. */
    String message() default "{text/control-char}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at each character once. Safe for use by several threads. */
    final class Validator implements ConstraintValidator<CleanText, CharSequence> {
        /** Made by Jakarta Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            int faults = text == null ? 0 : TextFault.in(text.toString());
            if (faults != 0) {
                tell(faults, context);
            }
            return faults == 0;
        }

        private static void tell(int faults, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            for (TextFault fault : TextFault.values()) {
                if (fault.isIn(faults)) {
                    context.buildConstraintViolationWithTemplate(fault.message())
                            .addConstraintViolation();
                }
            }
        }
    }
}
