/** All readers: {@link org.broadsheet.parser.Parsers} is their table. */
@NullMarked
package org.broadsheet.parser;

import org.jspecify.annotations.NullMarked;
