/**
 * The one place where XML is opened and written: {@link org.broadsheet.xml.XmlInput} refuses what attacks a reader,
 * {@link org.broadsheet.xml.XmlOutput} writes no character that XML does not allow. For parsers and renderers only.
 */
@NullMarked
package org.broadsheet.xml;

import org.jspecify.annotations.NullMarked;
