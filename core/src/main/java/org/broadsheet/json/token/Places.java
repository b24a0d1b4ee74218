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

/**
 * The elements of a document that were met so far, the one at hand, and their places. Kept as numbers while reading, since
 * most readers never ask: paths and spans are made when somebody looks into the map. A map may be looked into by several
 * threads, once reading is over.
 */
public final class Places extends AbstractMap<ElementPath, Span> {
    private static final int PARENT = 0;
    private static final int INDEX = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int WIDTH = 4;
    private static final int NONE = -1;

    private final Text text;
    private String[] names = new String[64];
    private int[] numbers = new int[64 * WIDTH];
    private int count;
    private int current = NONE;
    private @Nullable Map<ElementPath, Span> spans;

    /** For the elements of a document. */
    Places(Text text) {
        this.text = text;
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
        numbers[current * WIDTH + END] = 0;
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
        if (current == count - 1 && numbers[current * WIDTH + END] == 0) {
            count--;
        }
        current = outer;
    }

    /** Tells where the element at hand starts, in bytes from the start of the document. */
    void start(int offset) {
        numbers[current * WIDTH + START] = offset;
    }

    /** Tells where the element at hand ends, in bytes from the start of the document. */
    void end(int offset) {
        numbers[current * WIDTH + END] = offset;
    }

    /** The path of the element at hand as seen from the element {@code outer} around it; whole, when that is not. */
    public String path(int outer) {
        return path(current, outer);
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
                if (numbers[element * WIDTH + END] > 0) {
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
        return text.position(numbers[element * WIDTH + at]);
    }
}
