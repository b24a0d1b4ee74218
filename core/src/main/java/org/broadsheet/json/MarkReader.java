package org.broadsheet.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.Mark;
import org.broadsheet.source.Position;
import org.jspecify.annotations.Nullable;

/** Reads one mark of a known type. */
final class MarkReader {
    private final Input in;
    private final String type;
    private final int place;
    private final Map<String, String> unknown = new LinkedHashMap<>(0);
    private int start = -1;
    private int end = -1;
    private @Nullable String value;
    private Optional<String> title = Optional.empty();
    private MarkRange range = MarkRange.NONE;

    MarkReader(Input in, String type, int place) {
        this.in = in;
        this.type = type;
        this.place = place;
    }

    /** What was read. */
    MarkRange range() {
        return range;
    }

    /** Where it stands in the source. */
    Position place() {
        return in.position(place);
    }

    /** Properties that this version does not know, by name, as JSON. */
    Map<String, String> unknown() {
        return unknown;
    }

    /** Reads the rest of the object last opened. */
    void read() {
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "type" -> in.string();
                case "start" -> start = in.number(0);
                case "end" -> end = in.number(0);
                default -> particular(name);
            }
        }
        if (start < 0 || end < 0) {
            throw missing(start < 0 ? "start" : "end");
        }
        range = new MarkRange(start, end, mark());
    }

    private void particular(String name) {
        if (name.equals("title") && type.equals("link")) {
            title = Optional.of(in.string());
        } else if (name.equals(valueName())) {
            value = in.string();
        } else {
            in.refuseUnknown(name);
            unknown.put(name, in.compact());
        }
    }

    private Mark mark() {
        return switch (type) {
            case "emphasis" -> Mark.Style.EMPHASIS;
            case "strong" -> Mark.Style.STRONG;
            case "subscript" -> Mark.Style.SUBSCRIPT;
            case "superscript" -> Mark.Style.SUPERSCRIPT;
            case "link" -> new Mark.Link(value(), title);
            case "ruby" -> new Mark.Ruby(value());
            default -> new Mark.Language(value());
        };
    }

    private String valueName() {
        return switch (type) {
            case "link" -> "target";
            case "ruby" -> "reading";
            case "language" -> "language";
            default -> "";
        };
    }

    private String value() {
        if (value == null) {
            throw missing(valueName());
        }
        return value;
    }

    private ParseException missing(String name) {
        return in.missing("the mark", name);
    }
}
