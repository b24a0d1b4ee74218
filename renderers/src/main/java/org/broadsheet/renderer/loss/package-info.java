/** What a rendering had to assume or leave out: {@link org.broadsheet.renderer.loss.Losses}. */
@NullMarked
package org.broadsheet.renderer.loss;

import org.jspecify.annotations.NullMarked;
