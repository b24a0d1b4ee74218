package org.broadsheet.parser.text.fact;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML reader, which count characters of a line, into offsets of the source, each from the last. */
final class FactPlaces {
    private final String text;
    private final Lines lines;
    private int line = -1;
    private int column;
    private int offset;

    FactPlaces(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    int offset(Optional<Mark> mark) {
        int wantedLine = Math.min(mark.map(Mark::getLine).orElse(0), lines.size() - 1);
        int wantedColumn = mark.map(Mark::getColumn).orElse(0);
        if (wantedLine != line || wantedColumn < column) {
            line = wantedLine;
            column = 0;
            offset = lines.start(line);
        }
        while (column < wantedColumn && offset < lines.end(line)) {
            offset += Character.charCount(text.codePointAt(offset));
            column++;
        }
        return offset;
    }
}
