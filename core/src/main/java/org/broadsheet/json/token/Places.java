package org.broadsheet.json.token;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * The elements of a document that were met so far, the one at hand, and their places. Kept as numbers while reading, since
 * most readers never ask: paths and spans are made when somebody looks into the map. A map may be looked into by several
 * threads, once reading is over.
 */
public final class Places extends AbstractMap<ElementPath, Span> {
    private static final int PARENT = 0;
    private static final int INDEX = 1;
    private static final int START = 2;
    private static final int END = 5;
    private static final int WIDTH = 8;
    private static final int NONE = -1;

    private final Position origin;
    private String[] names = new String[64];
    private int[] numbers = new int[64 * WIDTH];
    private int count;
    private int current = NONE;
    private @Nullable Map<ElementPath, Span> spans;

    /** For a document that starts at {@code origin} of its source. */
    public Places(Position origin) {
        this.origin = origin;
    }

    /** The element at hand; -1 outside of all. */
    public int current() {
        return current;
    }

    /** Steps into a component, or into the element of a list unless {@code index} is -1; tells where this was. */
    public int push(String name, int index) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count * WIDTH);
        }
        int outer = current;
        current = count++;
        names[current] = name;
        numbers[current * WIDTH + PARENT] = outer;
        numbers[current * WIDTH + INDEX] = index;
        numbers[current * WIDTH + END + 1] = 0;
        return outer;
    }

    /** Goes to an element outside of the one at hand; tells where this was. */
    public int move(String path) {
        int here = current;
        current = NONE;
        push(path, NONE);
        return here;
    }

    /** Steps back; an element whose place nobody told is forgotten. */
    public void back(int outer) {
        if (current == count - 1 && numbers[current * WIDTH + END + 1] == 0) {
            count--;
        }
        current = outer;
    }

    public void start(TokenStreamLocation location) {
        put(START, location);
    }

    public void end(TokenStreamLocation location) {
        put(END, location);
    }

    /** The path of the element at hand as seen from the element {@code outer} around it; whole, when that is not. */
    public String path(int outer) {
        return path(current, outer);
    }

    /** A place in the source. */
    public Position position(TokenStreamLocation location) {
        return position(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }

    @Override
    public Set<Entry<ElementPath, Span>> entrySet() {
        return spans().entrySet();
    }

    @Override
    public @Nullable Span get(@Nullable Object path) {
        return spans().get(path);
    }

    @Override
    public boolean containsKey(@Nullable Object path) {
        return spans().containsKey(path);
    }

    private void put(int at, TokenStreamLocation location) {
        int to = current * WIDTH + at;
        numbers[to] = (int) location.getCharOffset();
        numbers[to + 1] = location.getLineNr();
        numbers[to + 2] = location.getColumnNr();
    }

    private String path(int element, int outer) {
        var chain = new ArrayDeque<Integer>();
        for (int at = element; at != NONE && at != outer; at = numbers[at * WIDTH + PARENT]) {
            chain.push(at);
        }
        var path = new StringBuilder();
        for (int at : chain) {
            append(path, at);
        }
        return path.toString();
    }

    private void append(StringBuilder path, int element) {
        if (path.length() > 0) {
            path.append('.');
        }
        path.append(names[element]);
        int index = numbers[element * WIDTH + INDEX];
        if (index != NONE) {
            path.append('[').append(index).append(']');
        }
    }

    private synchronized Map<ElementPath, Span> spans() {
        if (spans == null) {
            var made = new LinkedHashMap<ElementPath, Span>();
            for (int element = 0; element < count; element++) {
                if (numbers[element * WIDTH + END + 1] > 0) {
                    made.put(
                            new ElementPath(path(element, NONE)),
                            new Span(position(element, START), position(element, END)));
                }
            }
            spans = made;
        }
        return spans;
    }

    private Position position(int element, int at) {
        int from = element * WIDTH + at;
        return position(numbers[from], numbers[from + 1], numbers[from + 2]);
    }

    private Position position(long offset, int line, int column) {
        return new Position(
                (int) Math.min(origin.offset() + Math.max(offset, 0), Integer.MAX_VALUE),
                origin.line() + Math.max(line, 1) - 1,
                line > 1 ? column : origin.column() + Math.max(column, 1) - 1);
    }
}
