package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.json.token.PropertyPath;
import org.broadsheet.model.ElementPath;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.source.SourceMap;

/**
 * One document while it is read.
 *
 * @param isOwn whether a renderer of ours wrote it
 */
record Reading(Limits limits, boolean isOwn, SourceMap.Builder places, List<Diagnostic> diagnostics) {
    Reading(Limits limits, boolean isOwn) {
        this(limits, isOwn, SourceMap.builder(), new ArrayList<>());
    }

    /** Tells where an element stands. */
    void place(ElementPath path, Node node) {
        places.put(path, node.span());
    }

    /** Tells of a value that is of another kind than its property asks for. */
    void wrongType(Members object, String name, String expected) {
        Node value = object.values().get(name);
        if (value != null) {
            add(
                    Diagnostic.error("json/wrong-type", "'" + name + "' is no " + expected + "; it is kept as it is"),
                    object,
                    name);
        }
    }

    /** Tells of the property {@code name} of an object. */
    void add(Diagnostic diagnostic, Members object, String name) {
        Node value = object.values().getOrDefault(name, object);
        if (diagnostics.size() < limits.diagnostics()) {
            diagnostics.add(diagnostic
                    .at(new ElementPath(PropertyPath.of(object.path(), name)))
                    .at(value.span()));
        }
    }
}
