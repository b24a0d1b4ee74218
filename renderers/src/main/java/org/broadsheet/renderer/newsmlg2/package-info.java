/**
 * Writes NewsML-G2 2.35: {@link org.broadsheet.renderer.newsmlg2.NewsmlG2Renderer}.
 *
 * <p>A single article without pictures is a bare {@code newsItem}; everything else is a {@code newsMessage} with the
 * {@code packageItem} first and each article, picture, graphic, sound and film as an item of its own behind it. What the
 * standard has an element for stands in that element; what it has none for stands in an extension property of our own
 * scheme {@code bsprop}, so that nothing is lost:
 *
 * <ul>
 *   <li>main headline {@code headline rank="1"}, kicker and deck {@code headline} with a role of the scheme
 *       {@code bshead}; byline as printed {@code by}, each writer {@code creator}; dateline as printed
 *       {@code dateline}, its place {@code located} and its agency {@code infoSource}, both with
 *       {@code howuri="tag:broadsheet.org,2026:newscodes/property/dateline"};
 *   <li>edition, sections and articles are groups of the package with roles of the scheme {@code bsgroup}; a section's
 *       page and its references are {@code groupExtProperty}; notices are descriptions of the package with a role of the
 *       scheme {@code bsdesc};
 *   <li>a picture is an item of its own, wherever in the body it stands; an empty
 *       {@code figure} in the XHTML body keeps its place and names it in {@code data-guid};
 *   <li>an article that has nothing but pictures, no headline and no facts either, has no text item: its group holds its pictures.
 * </ul>
 *
 * <p>Stages: {@code Planner} gives each item its id and finds the pictures, {@code MessageWriter} and {@code ItemWriter}
 * fill the {@code Children} of each element, which know the order that the schema demands.
 */
@NullMarked
package org.broadsheet.renderer.newsmlg2;

import org.jspecify.annotations.NullMarked;
