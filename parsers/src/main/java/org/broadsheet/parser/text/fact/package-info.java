/**
 * Facts that stand above or below words of a text, and the lines they stand on: read
 * {@link org.broadsheet.parser.text.fact.FactReader} first.
 */
@NullMarked
package org.broadsheet.parser.text.fact;

import org.jspecify.annotations.NullMarked;
