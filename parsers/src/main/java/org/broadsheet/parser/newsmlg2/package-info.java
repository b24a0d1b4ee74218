/**
 * Reads NewsML-G2 of every version: {@link org.broadsheet.parser.newsmlg2.NewsmlG2Parser}.
 *
 * <p>Stages: the XML of each item becomes a small tree; {@code ItemReader} makes a {@code Draft} of it, whose parts
 * ({@code RightsInfo}, {@code ItemMeta}, {@code ContentMeta}, {@code Contents}) each read one part of the item;
 * {@code Arrangement} joins the items by the groups of the package and by their links into sections, articles and pictures.
 *
 * <p>Elements are known by their local names, in whatever namespace and order they stand; each liberty is a finding. What
 * the model has no place for is kept as a foreign fact with its markup, by the path at which it stood. Documents of our own
 * renderer are known by the attribute {@code given} of their items and read back to the letter.
 */
@NullMarked
package org.broadsheet.parser.newsmlg2;

import org.jspecify.annotations.NullMarked;
