package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.renderer.loss.Losses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds an edition that went out and came back against what its writer reported, both as our own JSON. */
final class Ledger {
    private static final String ANYTHING = "\0anything";
    private static final String NOTHING = "\0nothing";
    /** Halves of surrogate pairs, which Jackson's tree does not take in names. */
    private static final String HALVES = "(?<!\\\\)((?:\\\\\\\\)*+)\\\\u[Dd][89A-Fa-f]..";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Ledger() {}

    /** Differences that nobody reported. */
    static List<String> unreported(Edition sent, List<Diagnostic> told, Edition back) {
        ObjectNode one = tree(sent);
        told.stream()
                .filter(loss -> !isLost(loss))
                .forEach(loss -> mark(one, loss.path().value().replaceFirst(INHERITED, "$1"), ANYTHING));
        told.stream()
                .filter(Ledger::isLost)
                .forEach(loss -> mark(one, loss.path().value(), NOTHING));
        var differences = new ArrayList<String>();
        compare(purged(one), purged(tree(back)), "", differences);
        return differences;
    }

    /** Facts of which those of the whole take the place. */
    private static final String INHERITED =
            "(.*articles\\[\\d+]\\.metadata\\.(?:language|created|modified|published|embargo|expiry|status|provider|rights)).*";

    /** A link without an address leaves its words where they are. */
    private static boolean isLost(Diagnostic loss) {
        return loss.code().equals(Losses.DROPPED)
                && !loss.path().value().matches(INHERITED)
                && !(loss.message().startsWith("the address '")
                        && !loss.path().value().matches(".*(href|source)"));
    }

    private static ObjectNode tree(Edition edition) {
        String json = Renderers.json().renderToString(edition).replaceAll(HALVES, "$1?");
        return (ObjectNode) MAPPER.readTree(json).get("edition");
    }

    private static void mark(ObjectNode root, String path, String what) {
        JsonNode at = root;
        String[] steps = path.isEmpty() ? new String[0] : path.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            String name = steps[i].replaceFirst("\\[.*", "");
            boolean last = i == steps.length - 1;
            int index = steps[i].endsWith("]")
                    ? Integer.parseInt(steps[i].substring(name.length() + 1, steps[i].length() - 1))
                    : -1;
            if (!(at instanceof ObjectNode object)) {
                return;
            }
            if (last && index < 0) {
                boolean there = object.has(name);
                if (there || what.equals(ANYTHING)) {
                    object.put(name, what);
                    if (name.equals("text") && object.has("marks")) {
                        object.put("marks", what);
                    }
                }
                return;
            }
            JsonNode next = object.get(name);
            if (index >= 0) {
                if (!(next instanceof ArrayNode array) || index >= array.size()) {
                    return;
                }
                if (last) {
                    array.set(index, what);
                    return;
                }
                next = array.get(index);
            }
            if (next == null && what.equals(ANYTHING)) {
                next = object.putObject(name);
            }
            if (next == null) {
                return;
            }
            at = next;
        }
    }

    /** Without what is marked as nothing, and without what is empty then. */
    private static JsonNode purged(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var clean = MAPPER.createObjectNode();
            object.properties().forEach(entry -> {
                JsonNode value = purged(entry.getValue());
                if (!isNothing(value)) {
                    clean.set(entry.getKey(), value);
                }
            });
            return clean;
        }
        if (node instanceof ArrayNode array) {
            var clean = MAPPER.createArrayNode();
            array.forEach(value -> {
                if (!is(value, NOTHING)) {
                    clean.add(purged(value));
                }
            });
            return clean;
        }
        return node;
    }

    private static boolean isNothing(JsonNode value) {
        return is(value, NOTHING) || value.isContainer() && value.isEmpty();
    }

    private static boolean is(@Nullable JsonNode value, String mark) {
        return value != null && value.isString() && value.stringValue().equals(mark);
    }

    /** Words that are reported as lost and have to be there come back empty. */
    private static void compare(JsonNode sent, JsonNode back, String path, List<String> differences) {
        if (is(sent, ANYTHING)) {
            return;
        }
        if (sent instanceof ObjectNode one && back instanceof ObjectNode other) {
            var names = new TreeSet<String>();
            one.propertyNames().forEach(names::add);
            other.propertyNames().forEach(names::add);
            for (String name : names) {
                JsonNode left = one.get(name);
                JsonNode right = other.get(name);
                String place = path + "." + name;
                boolean isDerived = path.endsWith("metadata") && name.equals("id");
                if (left == null && name.equals("metadata")) {
                    left = MAPPER.createObjectNode();
                }
                if (right == null && name.equals("metadata")) {
                    right = MAPPER.createObjectNode();
                }
                if (left == null ? !isDerived && !is(right, "") : right == null && !holdsAnything(left)) {
                    differences.add(place + ": " + left + " came back as " + right);
                } else if (left != null && right != null) {
                    compare(left, right, place, differences);
                }
            }
        } else if (sent instanceof ArrayNode one && back instanceof ArrayNode other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(one.get(i), other.get(i), path + "[" + i + "]", differences);
            }
        } else if (!sent.equals(back)) {
            differences.add(path + ": " + sent + " came back as " + back);
        }
    }

    private static boolean holdsAnything(JsonNode node) {
        return is(node, ANYTHING)
                || node instanceof ObjectNode object
                        && object.properties().stream().allMatch(entry -> holdsAnything(entry.getValue()));
    }
}
