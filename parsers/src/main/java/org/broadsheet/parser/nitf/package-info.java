/**
 * Reads NITF, one document of any version from 3.1 to 3.6: {@link org.broadsheet.parser.nitf.NitfParser}.
 *
 * <p>Stages: {@code Head} reads the facts for machines, {@code BodyHead} what readers see above the story,
 * {@link org.broadsheet.parser.markup.BodyReader} the story; {@code Draft} holds the article in the making and keeps what the
 * model has no place for as foreign facts.
 */
@NullMarked
package org.broadsheet.parser.nitf;

import org.jspecify.annotations.NullMarked;
