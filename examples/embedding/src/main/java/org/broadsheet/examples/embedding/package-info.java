/** How a program uses Broadsheet: one question and its answer in each class. */
@NullMarked
package org.broadsheet.examples.embedding;

import org.jspecify.annotations.NullMarked;
