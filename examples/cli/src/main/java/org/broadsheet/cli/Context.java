package org.broadsheet.cli;

/**
 * What a call stands on.
 *
 * @param terminal its streams
 * @param formats the formats it knows
 * @param messages its lines on standard error
 */
record Context(Terminal terminal, Formats formats, Messages messages) {}
