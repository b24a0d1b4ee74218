/**
 * What the library's work costs beside the floor under it: the same bytes through the bare parser or writer. {@link
 * org.broadsheet.benchmarks.Budgets} runs all and holds the ratios against their budgets.
 */
@NullMarked
package org.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
