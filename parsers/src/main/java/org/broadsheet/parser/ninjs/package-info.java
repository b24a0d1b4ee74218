/**
 * Reads ninjs of all generations and the dialect of Superdesk: {@link org.broadsheet.parser.ninjs.NinjsParser}.
 *
 * <p>Stages: {@code TreeReader} makes a tree of the document in which every property has the name that ninjs 3 gives it, and
 * every map of older generations is a list, so that what follows knows one generation. {@code EditionReader},
 * {@code StoryReader} and {@code VisualReader} take from the tree what the model has a place for; {@code Leftovers} makes
 * foreign facts of all that nobody took.
 */
@NullMarked
package org.broadsheet.parser.ninjs;

import org.jspecify.annotations.NullMarked;
