/**
 * Our own JSON, lossless both ways: {@link org.broadsheet.json.JsonWriter} writes an edition or an article,
 * {@link org.broadsheet.json.JsonReader} reads it back equal. Names and order are part of the format and are written out by
 * hand, so that renaming a component of the model leaves stored files alone.
 */
@NullMarked
package org.broadsheet.json;

import org.jspecify.annotations.NullMarked;
