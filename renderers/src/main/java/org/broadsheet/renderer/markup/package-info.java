/**
 * Elements and text, the markup of a story's body, and the writer of HTML that escapes it. Read
 * {@link org.broadsheet.renderer.markup.Markup} first, then {@link org.broadsheet.renderer.markup.BodyMarkup}.
 */
@NullMarked
package org.broadsheet.renderer.markup;

import org.jspecify.annotations.NullMarked;
