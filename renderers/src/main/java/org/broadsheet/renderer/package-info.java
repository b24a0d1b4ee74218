/** All writers: {@link org.broadsheet.renderer.Renderers} is their table. */
@NullMarked
package org.broadsheet.renderer;

import org.jspecify.annotations.NullMarked;
