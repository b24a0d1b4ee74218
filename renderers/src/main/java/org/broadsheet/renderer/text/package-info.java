/**
 * Text in a dialect of our own that reads back equal; docs/text-dialect.md describes it.
 * {@link org.broadsheet.renderer.text.TextRenderer} is the door.
 */
@NullMarked
package org.broadsheet.renderer.text;

import org.jspecify.annotations.NullMarked;
