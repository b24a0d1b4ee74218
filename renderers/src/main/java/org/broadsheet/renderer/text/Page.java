package org.broadsheet.renderer.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The lines written so far; within a container each bears the container's mark or indent. */
final class Page {
    private static final int FULL = 1 << 15;

    private final Writer out;
    private final StringBuilder lines = new StringBuilder();
    private String lead = "";
    private String rest = "";
    private long count;

    Page(Writer out) {
        this.out = out;
    }

    /** What writes the inside of a container. */
    @FunctionalInterface
    interface Inside {
        void write() throws IOException;
    }

    /** Writes one line. */
    void line(String words) throws IOException {
        lines.append(words.isEmpty() ? lead.stripTrailing() : lead)
                .append(words)
                .append('\n');
        lead = rest;
        count++;
        if (lines.length() > FULL) {
            flush();
        }
    }

    /** Writes {@code text}, in which line feeds end the lines. */
    void text(String text) throws IOException {
        for (String line : text.split("\n", -1)) {
            line(line);
        }
    }

    /** Writes facts, indented below the line before. */
    void facts(List<String> facts) throws IOException {
        for (String fact : facts) {
            line("  " + fact);
        }
    }

    /** Writes a blank line. */
    void blank() throws IOException {
        line("");
    }

    /** Writes a container: its first line begins with {@code first}, the others with {@code others}. */
    void within(String first, String others, Inside inside) throws IOException {
        var outer = rest;
        lead += first;
        rest = outer + others;
        long before = count;
        inside.write();
        if (count == before) {
            line("");
        }
        lead = outer;
        rest = outer;
    }

    /** Hands on all lines. */
    void flush() throws IOException {
        out.append(lines);
        lines.setLength(0);
    }
}
