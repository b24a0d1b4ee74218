/**
 * Judges editions and articles: {@link org.broadsheet.validation.EditionValidator}. What concerns one component is a
 * Jakarta constraint on the model's records; what concerns several is a {@link org.broadsheet.validation.Rule}; how much
 * either weighs is a {@link org.broadsheet.validation.Profile}'s to say.
 */
@NullMarked
package org.broadsheet.validation;

import org.jspecify.annotations.NullMarked;
