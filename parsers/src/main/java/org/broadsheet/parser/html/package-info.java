/**
 * Reads web pages: {@link org.broadsheet.parser.html.HtmlParser}. {@code PageTree} walks a page once and counts;
 * {@code Container} finds the element that holds the story, {@code Selection} the blocks of it that are told;
 * {@code Story} makes an article of them with what {@code PageFacts} and {@code Pictures} found.
 */
@NullMarked
package org.broadsheet.parser.html;

import org.jspecify.annotations.NullMarked;
