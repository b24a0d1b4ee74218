/**
 * The contracts between parsers, renderers and those who call them: a {@link org.broadsheet.format.Parser} makes a
 * {@link org.broadsheet.format.ParseResult} of a source, a {@link org.broadsheet.format.Renderer} writes one out.
 */
@NullMarked
package org.broadsheet.format;

import org.jspecify.annotations.NullMarked;
