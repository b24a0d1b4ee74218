/**
 * What the writers of items have in common, whatever their format: which items a document holds and what they are called.
 * Read {@link org.broadsheet.renderer.item.Plan} first, then {@link org.broadsheet.renderer.item.Planner}.
 */
@NullMarked
package org.broadsheet.renderer.item;

import org.jspecify.annotations.NullMarked;
