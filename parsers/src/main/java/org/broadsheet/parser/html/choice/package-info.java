/**
 * Chooses the words of a page that are its story. {@code Setting} looks through the page, {@code Traits} measures each run of words and
 * {@code Company} what stands around it, {@code Weights} judges both, {@code Selection} is what comes of it.
 */
@NullMarked
package org.broadsheet.parser.html.choice;

import org.jspecify.annotations.NullMarked;
