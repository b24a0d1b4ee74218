/**
 * Text: {@link org.broadsheet.parser.text.TextParser}. A page goes through a row of stages, each a record with a static
 * {@code of} that takes the stage before it:
 *
 * <pre>
 * Source ─► Dialect ─► Passages ─► Evidence ─► RoleSearch ─► Stories ─► Repairs ─► Captions ─► Arrangement ─► Account
 *           layout     blocks      features    a role for    headline   broken     a picture   sections and   every
 *                                              each block    groups     sentences  its story   source map     character
 * </pre>
 *
 * {@code DialectGuess} finds out the layout. Messages of wires come from the package {@code wire} and become stories in
 * {@code WirePages}; a header above one story comes from the package {@code header}, and {@code OneStory} puts it there.
 */
@NullMarked
package org.broadsheet.parser.text;

import org.jspecify.annotations.NullMarked;
