/**
 * The text dialect of our own, which the text renderer writes and which reads back equal; docs/text-dialect.md describes
 * it. {@link org.broadsheet.parser.text.own.OwnDialect} is the door, {@link org.broadsheet.parser.text.own.EditionReader}
 * the place to read first.
 */
@NullMarked
package org.broadsheet.parser.text.own;

import org.jspecify.annotations.NullMarked;
