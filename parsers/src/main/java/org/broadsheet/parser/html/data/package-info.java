/**
 * What web pages tell machines of themselves: {@code MetaTags} of their heads, {@code Things} of their data blocks, which
 * {@code JsonLd} reads as leniently as search engines do, and {@code Addresses}.
 */
@NullMarked
package org.broadsheet.parser.html.data;

import org.jspecify.annotations.NullMarked;
