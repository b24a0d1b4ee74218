package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.format.Format;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.parser.ninjs.Node.Items;
import org.broadsheet.parser.ninjs.Node.Members;

/**
 * What nobody took of an object, as foreign facts: whole properties, whole elements of lists, properties of elements. An
 * element is named by its number in the list, or by its role where it has one.
 */
record Leftovers(String prefix, List<ForeignFact> facts) {
    private static final String ASSOCIATIONS = "associations";

    Leftovers() {
        this("", new ArrayList<>());
    }

    /** Of an object; an association that somebody read has its own. */
    static List<ForeignFact> of(Members object) {
        var leftovers = new Leftovers();
        leftovers.object(object);
        return leftovers.facts;
    }

    /** Those of the object at {@code path}. */
    Leftovers at(String path) {
        return new Leftovers(prefix + path, facts);
    }

    void object(Members object) {
        for (Map.Entry<String, Node> member : object.values().entrySet()) {
            if (member.getKey().equals(ASSOCIATIONS) && member.getValue() instanceof Items items) {
                associations(items);
            } else if (member.getValue() instanceof Items items && Vocabulary.LISTS.contains(member.getKey())) {
                items(member.getKey(), items);
            } else if (member.getValue() instanceof Members structure) {
                structure(member.getKey(), structure);
            } else {
                add(member.getKey(), member.getValue());
            }
        }
    }

    private void associations(Items items) {
        for (int i = 0; i < items.values().size(); i++) {
            if (!(items.values().get(i) instanceof Members object)
                    || !object.values().isEmpty()) {
                add(ASSOCIATIONS + "[" + i + "]", items.values().get(i));
            }
        }
    }

    private void items(String name, Items items) {
        for (int i = 0; i < items.values().size(); i++) {
            Node item = items.values().get(i);
            if (!(item instanceof Members object) || !object.isTouched()) {
                add(name + "[" + i + "]", item);
            } else {
                String selector = object.role().orElse(Integer.toString(i));
                object.values().forEach((member, value) -> add(name + "[" + selector + "]." + member, value));
            }
        }
    }

    private void structure(String name, Members structure) {
        if (structure.isTouched()) {
            structure.values().forEach((member, value) -> add(name + "." + member, value));
        } else {
            add(name, structure);
        }
    }

    /** Keeps a whole value. */
    void add(String path, Node value) {
        facts.add(new ForeignFact(Format.NINJS.id(), prefix + path, value.json()));
    }
}
