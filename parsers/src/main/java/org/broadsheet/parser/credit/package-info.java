/**
 * The small grammars of bylines, datelines and credits, in any language that has a data file. Each reads one passage and
 * says which of its characters are what.
 */
@NullMarked
package org.broadsheet.parser.credit;

import org.jspecify.annotations.NullMarked;
