package org.broadsheet.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one element that agree with each other. Each fault is told by the id of its own rule, at the component that it is
 * about: on facts, the readable times with an offset and their order; on an article, a body; on a file, a media type that its
 * name does not deny.
 */
@Documented
@Constraint(validatedBy = {Sound.OfMetadata.class, Sound.OfArticle.class, Sound.OfRendition.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sound {
    /** Never told: each fault has a message of its own. */
    String message() default "{structure/unsound}";

    /** The groups this belongs to; none is the Default group. */
    Class<?>[] groups() default {};

    /** For clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the times of an item. Safe for use by several threads. */
    final class OfMetadata implements ConstraintValidator<Sound, Metadata> {
        /** Made by Jakarta Validation. */
        public OfMetadata() {}

        @Override
        public boolean isValid(@Nullable Metadata facts, ConstraintValidatorContext context) {
            return facts == null || new TimeFaults(facts, new Faults(context)).areNone();
        }
    }

    /** Asks whether there is a story at all. Safe for use by several threads. */
    final class OfArticle implements ConstraintValidator<Sound, Article> {
        /** Made by Jakarta Validation. */
        public OfArticle() {}

        @Override
        public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
            if (article == null || !article.body().isEmpty()) {
                return true;
            }
            return new Faults(context).tell("metadata/body-missing", "body");
        }
    }

    /** Holds the media type of a file against its name. Safe for use by several threads. */
    final class OfRendition implements ConstraintValidator<Sound, Rendition> {
        /** Made by Jakarta Validation. */
        public OfRendition() {}

        @Override
        public boolean isValid(@Nullable Rendition file, ConstraintValidatorContext context) {
            if (file == null
                    || file.type().isEmpty()
                    || MediaTypes.agree(file.type().get(), file.href())) {
                return true;
            }
            return new Faults(context).tell("image/type-mismatch", "type");
        }
    }
}
