/** Data blocks of web pages, read as leniently as search engines read them. */
@NullMarked
package org.broadsheet.parser.html.data;

import org.jspecify.annotations.NullMarked;
