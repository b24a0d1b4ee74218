/**
 * Times as web pages write them: {@code LooseTime} for machines, {@code PrintedTime} for readers.
 */
@NullMarked
package org.broadsheet.parser.html.time;

import org.jspecify.annotations.NullMarked;
