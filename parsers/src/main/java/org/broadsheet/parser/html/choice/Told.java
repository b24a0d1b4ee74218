package org.broadsheet.parser.html.choice;

import org.broadsheet.language.Language;

/**
 * What is known of a story before its words are chosen.
 *
 * @param title its headline
 * @param headline the number of the element that prints the headline; -1 when none does
 * @param body the story as the page tells it to machines, or nothing
 * @param description the story in a few words, or nothing
 * @param language what is known of the language of the page
 */
public record Told(String title, int headline, String body, String description, Language language) {}
