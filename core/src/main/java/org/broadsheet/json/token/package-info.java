/**
 * The tokens of JSON, read with their places and written with our escapes, whatever format they make up. Read
 * {@link org.broadsheet.json.token.Tokens} first, then {@link org.broadsheet.json.token.TokenWriter}.
 */
@NullMarked
package org.broadsheet.json.token;

import org.jspecify.annotations.NullMarked;
