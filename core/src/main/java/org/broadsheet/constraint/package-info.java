/**
 * Jakarta constraints on plain values, for the model's records and for anybody's own classes. A constraint's message is
 * the id of its rule in braces, so that a resource bundle can say it in words.
 */
@NullMarked
package org.broadsheet.constraint;

import org.jspecify.annotations.NullMarked;
