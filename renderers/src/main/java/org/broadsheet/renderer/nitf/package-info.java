/**
 * Writes NITF 3.6: {@link org.broadsheet.renderer.nitf.NitfRenderer}.
 *
 * <p>One document holds one article. What NITF has a place for stands there; what it has none for stands in an attribute of
 * the namespace {@code tag:broadsheet.org,2026:nitf}, which its schema allows everywhere, so that readers of NITF pass
 * over it and ours loses nothing:
 *
 * <ul>
 *   <li>{@code head}: desk title, generator and times of making, subjects ({@code tobject} for the IPTC's), id, status,
 *       dates, urgency, keywords, rights, notes, people, organisations, places and links, paper, issue, section and page,
 *       editors;
 *   <li>{@code body.head}: headline {@code hl1}, kicker and deck {@code hl2} by their class, copyright line, bylines with
 *       their people marked, provider, dateline with place and date marked, summary;
 *   <li>{@code body.content}: the body, as {@link org.broadsheet.renderer.markup.Dialect#NITF} has it.
 * </ul>
 *
 * <p>Stages: {@code Document} makes a small tree of an article, {@code NitfWriter} writes and escapes it.
 */
@NullMarked
package org.broadsheet.renderer.nitf;

import org.jspecify.annotations.NullMarked;
