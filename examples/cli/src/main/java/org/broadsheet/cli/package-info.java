/**
 * The {@code broadsheet} command, on the public API alone: {@link org.broadsheet.cli.Main} is its door, each
 * {@code ...Command} one of its subcommands.
 */
@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
