/** What a reader has to say: {@link org.broadsheet.parser.finding.Findings}. */
@NullMarked
package org.broadsheet.parser.finding;

import org.jspecify.annotations.NullMarked;
