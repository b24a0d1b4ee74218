package org.broadsheet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a call of the command did.
 *
 * @param status its exit status
 * @param out its standard output
 * @param err its standard error
 */
record Call(int status, String out, String err) {
    /** Calls the command with the fake formats and nothing on standard input. */
    static Call of(Object... words) {
        return fed("", words);
    }

    /** Calls the command with the fake formats and {@code in} on standard input. */
    static Call fed(String in, Object... words) {
        return run(new FakeFormats(), in, words);
    }

    /** Calls the command with the library's own formats. */
    static Call real(Object... words) {
        return run(Formats.TABLES, "", words);
    }

    /** The lines on standard error, with {@code folder} as {@code DIR}. */
    List<String> lines(Path folder) {
        return err.replace(folder.toString(), "DIR").lines().toList();
    }

    private static Call run(Formats formats, String in, Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err);
        int status = Main.run(Stream.of(words).map(Object::toString).toArray(String[]::new), terminal, formats);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
