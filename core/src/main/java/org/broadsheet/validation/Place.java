package org.broadsheet.validation;

import org.broadsheet.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands, as a link to what is around it: a path is made of it only when something is found there.
 *
 * @param above the element around it; none for the root
 * @param name the component that it is
 * @param index its number in a list, from 0; -1 when it is not in one
 */
record Place(@Nullable Place above, String name, int index) {
    static final Place ROOT = new Place(null, "", -1);

    Place child(String component) {
        return new Place(this, component, -1);
    }

    Place child(String list, int number) {
        return new Place(this, list, number);
    }

    ElementPath path() {
        if (above == null) {
            return ElementPath.ROOT;
        }
        return index < 0 ? above.path().child(name) : above.path().child(name, index);
    }
}
