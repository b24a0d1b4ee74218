/**
 * Messages of news wires: IPTC 7901 and ANPA 1312. {@link org.broadsheet.parser.text.wire.WireSign} tells whether a text is
 * one, {@link org.broadsheet.parser.text.wire.WireMessages} cuts it into messages,
 * {@link org.broadsheet.parser.text.wire.WireText} parts the words of one, and
 * {@link org.broadsheet.parser.text.wire.WireMetadata} says what its facts mean. All places are offsets into the source.
 */
@NullMarked
package org.broadsheet.parser.text.wire;

import org.jspecify.annotations.NullMarked;
