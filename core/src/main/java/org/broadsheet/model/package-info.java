/**
 * The tree of structured news: an {@link org.broadsheet.model.Edition} of sections, articles and blocks.
 *
 * <p>Everything here is immutable, safe to share between threads and equal by value: two trees are equal when they tell
 * the same news. No element knows its parent, its place in a source or a format. Offsets, columns and marks count UTF-16
 * code units. Read {@link org.broadsheet.model.Article} first, then {@link org.broadsheet.model.Block}.
 */
@NullMarked
package org.broadsheet.model;

import org.jspecify.annotations.NullMarked;
