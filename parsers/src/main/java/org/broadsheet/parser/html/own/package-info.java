/**
 * Reads back the pages that {@code HtmlRenderer} writes, by the names that {@code docs/html.md} tells: {@code OwnPage} knows
 * such a page, {@code EditionReader} goes through it, {@code StoryReader} reads a story, {@code FactReader} a data block.
 */
@NullMarked
package org.broadsheet.parser.html.own;

import org.jspecify.annotations.NullMarked;
