/** Writes web pages: {@link org.broadsheet.renderer.html.HtmlRenderer}. */
@NullMarked
package org.broadsheet.renderer.html;

import org.jspecify.annotations.NullMarked;
