package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.json.token.Escapes;
import org.broadsheet.source.Span;

/** A value of a document, with its place. */
sealed interface Node {
    /** Where it stands. */
    Span span();

    /** It as JSON without white space. */
    void json(StringBuilder out);

    /** A string, or a number or truth in its notation. */
    record Scalar(String text, boolean isString, Span span) implements Node {
        @Override
        public void json(StringBuilder out) {
            if (isString) {
                Escapes.quoted(out, text);
            } else {
                out.append(text);
            }
        }
    }

    /** A value that is kept as it is. */
    record Raw(String text, Span span) implements Node {
        @Override
        public void json(StringBuilder out) {
            out.append(text);
        }
    }

    /** A list. */
    record Items(List<Node> values, Span span) implements Node {
        @Override
        public void json(StringBuilder out) {
            out.append('[');
            for (Node value : values) {
                separate(out, '[');
                value.json(out);
            }
            out.append(']');
        }
    }

    /** An object, whose members are taken by those who understand them. Not for several threads. */
    final class Members implements Node {
        private final Map<String, Node> values = new LinkedHashMap<>();
        private final String path;
        private Span span;
        private Optional<String> role = Optional.empty();
        private boolean touched;

        Members(String path, Span span) {
            this.path = path;
            this.span = span;
        }

        @Override
        public Span span() {
            return span;
        }

        /** The path of it in the document, for messages. */
        String path() {
            return path;
        }

        void end(Span whole) {
            span = whole;
        }

        /** Its members that nobody took so far. */
        Map<String, Node> values() {
            return values;
        }

        /** The role that it has in what is written of it, where its list tells elements by their roles. */
        Optional<String> role() {
            return role;
        }

        void plays(String word) {
            role = Optional.of(word);
        }

        /** Whether anything of it was taken. */
        boolean isTouched() {
            return touched;
        }

        /** Takes the member called {@code name}, whatever it is. */
        void drop(String name) {
            touched |= values.remove(name) != null;
        }

        /** The objects of the list called {@code name}, which stay in it; what nobody takes of them is left over. */
        List<Members> objects(String name) {
            var objects = new ArrayList<Members>();
            if (values.get(name) instanceof Items items) {
                for (Node item : items.values) {
                    if (item instanceof Members object) {
                        objects.add(object);
                    }
                }
            }
            return objects;
        }

        /** The string called {@code name}, which stays. */
        Optional<String> see(String name) {
            return values.get(name) instanceof Scalar scalar && scalar.isString
                    ? Optional.of(scalar.text)
                    : Optional.empty();
        }

        /** Takes the string called {@code name}; a number serves as one. */
        Optional<String> take(String name) {
            if (values.get(name) instanceof Scalar scalar) {
                drop(name);
                return Optional.of(scalar.text);
            }
            return Optional.empty();
        }

        /** Takes the string called {@code name} if it is this one. */
        boolean take(String name, String text) {
            boolean same = see(name).equals(Optional.of(text));
            if (same) {
                drop(name);
            }
            return same;
        }

        @Override
        public void json(StringBuilder out) {
            out.append('{');
            values.forEach((name, value) -> {
                separate(out, '{');
                Escapes.quoted(out, name).append(':');
                value.json(out);
            });
            out.append('}');
        }
    }

    /** It as a string of JSON. */
    default String json() {
        var out = new StringBuilder();
        json(out);
        return out.toString();
    }

    private static void separate(StringBuilder out, char opening) {
        if (out.charAt(out.length() - 1) != opening) {
            out.append(',');
        }
    }
}
