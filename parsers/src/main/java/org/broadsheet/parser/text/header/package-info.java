/**
 * What stands above one article in facts: YAML, TOML or JSON front matter, or the header fields of a mail.
 * {@link org.broadsheet.parser.text.header.HeaderBlock} finds it, {@link org.broadsheet.parser.text.header.StoryHeader} is
 * what it says. All places are offsets into the source.
 */
@NullMarked
package org.broadsheet.parser.text.header;

import org.jspecify.annotations.NullMarked;
