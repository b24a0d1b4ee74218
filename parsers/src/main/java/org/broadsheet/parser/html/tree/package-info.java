/**
 * A web page after one walk: {@code PageTree} has its elements and words by number, {@code Signs} reads what the names of elements
 * say. {@code Furniture}, {@code Frames} and {@code Container} tell what surrounds a story, its pictures, and where it stands.
 */
@NullMarked
package org.broadsheet.parser.html.tree;

import org.jspecify.annotations.NullMarked;
