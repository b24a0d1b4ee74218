/**
 * Reads web pages: {@link org.broadsheet.parser.html.HtmlParser}. {@code PageTree} is a page after one walk, {@code Evidence}
 * what it says of itself. {@code PageReader} finds out what a page is: a story, several ({@code StoryBlocks}), or the way to stories
 * ({@code Front}, {@code PaperIndex}). {@code StoryPage} reads a story: {@code Container} finds the element that holds it,
 * {@code Selection} the words of it that are told, {@code StoryBody} makes blocks of them and {@code StoryFacts} an article. Pages of
 * our own have a reader of theirs, {@code own}.
 */
@NullMarked
package org.broadsheet.parser.html;

import org.jspecify.annotations.NullMarked;
