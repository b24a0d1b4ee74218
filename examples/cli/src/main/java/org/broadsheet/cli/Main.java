package org.broadsheet.cli;

import java.io.IOException;

/** The {@code broadsheet} command. */
public final class Main {
    private Main() {}

    /** Runs the command with the streams of the process, and ends the process with its exit status. */
    public static void main(String[] args) {
        // The validators' logs have no place in the output of a command, and no logger needs to be looked for.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(args, Terminal.system(), Formats.TABLES));
    }

    /** Runs the command and answers with its exit status. */
    static int run(String[] args, Terminal terminal, Formats formats) {
        var context = new Context(terminal, formats, new Messages(terminal));
        try {
            int status = Commands.line(args, context).execute(args);
            terminal.out().flush();
            terminal.err().flush();
            return status;
        } catch (IOException notWritten) {
            return Exit.FAILED;
        }
    }
}
