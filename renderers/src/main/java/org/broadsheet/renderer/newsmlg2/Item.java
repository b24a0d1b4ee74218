package org.broadsheet.renderer.newsmlg2;

import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;

/**
 * An item on its way into a document.
 *
 * @param path the element that it is made of
 * @param itemClass its nature, a QCode
 * @param facts its facts, those that it shares with others among them
 * @param language the tag of its language
 * @param codes its codes
 */
record Item(ElementPath path, String itemClass, String guid, Metadata facts, String language, Codes codes) {
    /** The path of a fact. */
    ElementPath fact(String name) {
        return path.child("metadata").child(name);
    }
}
