package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.broadsheet.json.token.PropertyPath;
import org.broadsheet.json.token.Tokens;
import org.broadsheet.parser.ninjs.Node.Items;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.parser.ninjs.Node.Raw;
import org.broadsheet.parser.ninjs.Node.Scalar;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a document: names as ninjs 3 has them, lists where older generations have maps or single strings. */
final class TreeReader {
    private static final String ASSOCIATIONS = "associations";

    private final Tokens in;
    private int elements;

    TreeReader(Tokens in) {
        this.in = in;
    }

    /** The news object that the document is. */
    Members document() {
        in.first();
        if (!in.isObject()) {
            throw in.fault("json/wrong-root", "the document is no object; a news object of ninjs was expected");
        }
        in.move("");
        var root = news(null);
        in.last();
        return root;
    }

    /** The news object at hand; {@code name} is the one that a map gives it. */
    private Members news(@Nullable String name) {
        count();
        in.deeper();
        Position start = in.start();
        var object = new Members(in.path().value(), Span.at(start));
        in.open();
        for (String given = in.next(); given != null; given = in.next()) {
            property(object, given);
        }
        object.end(new Span(start, in.endOfToken()));
        if (name != null) {
            object.values().putIfAbsent("name", new Scalar(name, true, Span.at(start)));
        }
        in.shallower();
        return object;
    }

    private void property(Members object, String given) {
        if (in.isNull()) {
            return;
        }
        String name = Vocabulary.of(given);
        if (object.values().containsKey(name) && !Vocabulary.LISTS.contains(name)) {
            put(object, given, raw(name));
            return;
        }
        if (isFamily(given) && in.isString()) {
            family(object, given);
        } else if (name.equals(ASSOCIATIONS)) {
            associations(object);
        } else if (Vocabulary.LISTS.contains(name)) {
            list(object, given, name);
        } else if (Vocabulary.STRUCTURES.contains(name) && in.isObject()) {
            int outer = in.push(given);
            put(object, name, structure(null, null));
            in.back(outer);
        } else {
            put(object, name, value(name));
        }
    }

    private static void put(Members object, String name, Node value) {
        object.values().put(name, value);
    }

    private static boolean isFamily(String name) {
        int end = name.indexOf('_');
        return name.equals("headline") || end > 0 && Vocabulary.FAMILIES.containsKey(name.substring(0, end));
    }

    /** {@code headline}, {@code headline_xyz}, {@code body_html} as elements of the lists that they have become. */
    private void family(Members object, String given) {
        int end = given.indexOf('_');
        String family = end < 0 ? given : given.substring(0, end);
        String role = end < 0 ? "main" : given.substring(end + 1);
        var text = (Scalar) value("");
        var element = new Members(PropertyPath.of(object.path(), given), text.span());
        put(element, "role", new Scalar(role, true, text.span()));
        if (!family.equals("headline")) {
            put(element, "contentType", new Scalar(contentType(role), true, text.span()));
        }
        put(element, "value", text);
        String list = String.valueOf(Vocabulary.FAMILIES.get(family));
        if (object.values().computeIfAbsent(list, none -> new Items(new ArrayList<>(), text.span()))
                instanceof Items items) {
            items.values().add(element);
        } else {
            put(object, given, text);
        }
    }

    private static String contentType(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "html", "html5" -> "text/html";
            case "xhtml" -> "application/xhtml+xml";
            case "nitf" -> "text/vnd.IPTC.NITF";
            default -> "text/plain";
        };
    }

    private void associations(Members object) {
        if (in.isList()) {
            put(object, ASSOCIATIONS, new Items(associationList(null), Span.at(in.start())));
        } else if (in.isObject()) {
            put(object, ASSOCIATIONS, new Items(associationMap(), Span.at(in.start())));
        } else {
            put(object, ASSOCIATIONS, value(""));
        }
    }

    private List<Node> associationList(@Nullable String name) {
        var associations = new ArrayList<Node>();
        in.openList();
        while (in.element()) {
            int outer = in.push(name == null ? ASSOCIATIONS : name, associations.size());
            associations.add(in.isObject() ? news(name) : value(""));
            in.back(outer);
        }
        return associations;
    }

    private List<Node> associationMap() {
        var associations = new ArrayList<Node>();
        int map = in.push(ASSOCIATIONS);
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            if (in.isObject()) {
                int outer = in.push(name);
                associations.add(news(name));
                in.back(outer);
            } else if (in.isList()) {
                associations.addAll(associationList(name));
            } else if (!in.isNull()) {
                associations.add(value(""));
            }
        }
        in.back(map);
        return associations;
    }

    private void list(Members object, String given, String name) {
        Position start = in.start();
        if (in.isList()) {
            var items = elements(given);
            if (object.values().get(name) instanceof Items there) {
                there.values().addAll(items);
            } else {
                put(object, name, new Items(items, new Span(start, in.endOfToken())));
            }
        } else if (in.isObject() && Vocabulary.MAPS.containsKey(name)) {
            put(object, name, new Items(map(given, String.valueOf(Vocabulary.MAPS.get(name))), Span.at(start)));
        } else {
            put(object, name, value(""));
        }
    }

    private List<Node> elements(String given) {
        var items = new ArrayList<Node>();
        in.openList();
        while (in.element()) {
            count();
            int outer = in.push(given, items.size());
            if (in.isObject()) {
                items.add(structure(null, null));
            } else if (!in.isNull()) {
                items.add(value(""));
            }
            in.back(outer);
        }
        return items;
    }

    /** A map as a list, in which each element bears its name as a property. */
    private List<Node> map(String given, String key) {
        var items = new ArrayList<Node>();
        int map = in.push(given);
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            count();
            int outer = in.push(name);
            if (in.isObject()) {
                items.add(structure(key, name));
            } else if (!in.isNull()) {
                Node value = value("");
                var element = new Members(in.path().value(), value.span());
                put(element, key, new Scalar(name, true, value.span()));
                put(element, "value", value);
                items.add(element);
            }
            in.back(outer);
        }
        in.back(map);
        return items;
    }

    private Members structure(@Nullable String key, @Nullable String called) {
        Position start = in.start();
        var object = new Members(in.path().value(), Span.at(start));
        in.deeper();
        in.open();
        if (key != null && called != null) {
            put(object, key, new Scalar(called, true, Span.at(start)));
        }
        for (String given = in.next(); given != null; given = in.next()) {
            if (!in.isNull()) {
                String name = Vocabulary.within(given);
                put(object, object.values().containsKey(name) ? given : name, value(name));
            }
        }
        object.end(new Span(start, in.endOfToken()));
        in.shallower();
        return object;
    }

    private Node value(String name) {
        if (in.isObject() || in.isList()) {
            return raw(name);
        }
        Position start = in.start();
        boolean isString = in.isString();
        String text = isString ? in.string() : in.scalar();
        return new Scalar(text, isString, new Span(start, in.endOfToken()));
    }

    /** GeoJSON is a standard of its own, with names of its own. */
    private Raw raw(String name) {
        Position start = in.start();
        String json = in.compact(name.equals("geoJSON") ? UnaryOperator.identity() : Vocabulary::within);
        return new Raw(json, new Span(start, in.endOfToken()));
    }

    private void count() {
        if (++elements > in.limits().blocks()) {
            throw in.exceeded("blocks");
        }
    }
}
