/** What parsers, validators and renderers have to say about a document: {@link org.broadsheet.diagnostic.Diagnostic}. */
@NullMarked
package org.broadsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
