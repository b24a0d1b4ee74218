/**
 * The words by which newspapers of a language mark bylines, datelines, credits, jump lines and the like: one data file
 * for each language, read as {@link org.broadsheet.language.Language}.
 */
@NullMarked
package org.broadsheet.language;

import org.jspecify.annotations.NullMarked;
