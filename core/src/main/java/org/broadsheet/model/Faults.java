package org.broadsheet.model;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Tells the faults of one element.
 *
 * @param context takes them
 */
record Faults(ConstraintValidatorContext context) {
    /** Tells a fault of a component; answers false, which is Jakarta Validation's word for it. */
    boolean tell(String rule, String component) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + rule + "}")
                .addPropertyNode(component)
                .addConstraintViolation();
        return false;
    }
}
