/**
 * Judges editions and articles: {@link org.broadsheet.validation.EditionValidator}. What is a fault of one component or of
 * one record is a Jakarta constraint on the model; what concerns several, or may be left out until a story is published, is a
 * {@link org.broadsheet.validation.Rule}; how much either weighs is a {@link org.broadsheet.validation.Profile}'s to say.
 */
@NullMarked
package org.broadsheet.validation;

import org.jspecify.annotations.NullMarked;
