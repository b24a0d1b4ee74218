/**
 * Reports about what is wrong with documents, for people and for machines: {@link org.broadsheet.renderer.report.Reports} makes
 * them; each takes one {@link org.broadsheet.renderer.report.Examined} document after another and holds none of them.
 */
@NullMarked
package org.broadsheet.renderer.report;

import org.jspecify.annotations.NullMarked;
