/**
 * The bodies of HTML, XHTML and NITF as blocks. {@link org.broadsheet.parser.markup.Node} is the small tree that each of them is
 * first made into, {@link org.broadsheet.parser.markup.BodyReader} makes blocks of it, by the table of element names in
 * {@code Kind}. Nothing is dropped in silence: what has no place in the model is a finding of the
 * {@link org.broadsheet.parser.markup.Body}. Nothing that a browser would run comes through.
 */
@NullMarked
package org.broadsheet.parser.markup;

import org.jspecify.annotations.NullMarked;
