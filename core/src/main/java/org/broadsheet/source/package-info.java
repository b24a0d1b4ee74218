/**
 * Where words come from: a {@link org.broadsheet.source.Source} with its characters, and the places in it. Offsets count
 * UTF-16 code units from 0, lines and columns from 1.
 */
@NullMarked
package org.broadsheet.source;

import org.jspecify.annotations.NullMarked;
