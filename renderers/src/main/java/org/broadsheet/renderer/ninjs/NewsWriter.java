package org.broadsheet.renderer.ninjs;

import org.broadsheet.json.token.TokenWriter;
import org.broadsheet.renderer.ninjs.Value.Items;
import org.broadsheet.renderer.ninjs.Value.Members;

/** Writes news objects, their properties in the order of the {@link Schema}. */
record NewsWriter(TokenWriter out) {
    private static final String ASSOCIATIONS = "associations";

    /** Writes a whole object. */
    void write(Members object) {
        open(object);
        if (object.values().get(ASSOCIATIONS) instanceof Items items) {
            out.name(ASSOCIATIONS);
            out.openList();
            for (Value item : items.values()) {
                if (item instanceof Members association) {
                    write(association);
                }
            }
            out.endList();
        }
        out.end();
    }

    /** Opens an object and writes all of its properties but its associations. */
    void open(Members object) {
        out.open();
        for (String name : Schema.ORDER) {
            Value value = object.values().get(name);
            if (value != null && !name.equals(ASSOCIATIONS)) {
                out.name(name);
                value.write(out);
            }
        }
    }
}
