/**
 * Reads web pages: {@link org.broadsheet.parser.html.HtmlParser}. {@code tree} is a page after one walk, {@code data} what it tells
 * machines, {@code choice} the words of it that are a story. {@code PageReader} finds out what a page is: a story, several
 * ({@code StoryBlocks}), or the way to stories ({@code Front}, {@code PaperIndex}). {@code StoryPage} reads a story: {@code StoryBody}
 * makes blocks of its words and pictures, {@code StoryFacts} an article. Pages of our own have a reader of theirs, {@code own}.
 */
@NullMarked
package org.broadsheet.parser.html;

import org.jspecify.annotations.NullMarked;
