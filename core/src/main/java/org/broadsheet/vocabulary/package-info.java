/**
 * Codes of the IPTC and of our own, and the schemes they belong to. Read {@link org.broadsheet.vocabulary.QCode} first, then
 * {@link org.broadsheet.vocabulary.Schemes}.
 */
@NullMarked
package org.broadsheet.vocabulary;

import org.jspecify.annotations.NullMarked;
