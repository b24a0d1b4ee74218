/**
 * Writes ninjs 3.1: {@link org.broadsheet.renderer.ninjs.NinjsRenderer}.
 *
 * <p>An article is a {@code text} object with its pictures as associations; an edition is a {@code composite} of the profile
 * {@code edition}, its sections composites of the profile {@code section} in it. What the standard has a property for stands
 * there; what names an issue stands in {@code altIds}, by the roles {@code issue}, {@code date}, {@code page} and
 * {@code sequence}; those who made or answer for an item are {@code infoSources} with roles of our own schemes. Facts that
 * were once read from ninjs and have no place in the model go back to where they stood. What is left is reported.
 *
 * <p>{@code Schema} knows what each property holds, and nothing that it does not accept is ever written.
 */
@NullMarked
package org.broadsheet.renderer.ninjs;

import org.jspecify.annotations.NullMarked;
