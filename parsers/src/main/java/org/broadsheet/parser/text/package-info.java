/** Text: {@link org.broadsheet.parser.text.TextParser}. */
@NullMarked
package org.broadsheet.parser.text;

import org.jspecify.annotations.NullMarked;
