package org.broadsheet.renderer.ninjs;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/** Concepts and contributors as objects with a name, a URI and a literal. */
record Parts(Losses losses) {
    private static final Schemes KNOWN = Schemes.IPTC.with(OwnSchemes.ALL);

    /**
     * A concept.
     *
     * @param part what its role is called here; none when there is no property for it
     */
    Members concept(Concept concept, Optional<String> part, ElementPath path) {
        return concept(concept, part, path, true);
    }

    /** A concept whose type goes without saying where it stands. */
    Members typed(Concept concept, Optional<String> part, ElementPath path) {
        return concept(concept, part, path, false);
    }

    private Members concept(Concept concept, Optional<String> part, ElementPath path, boolean typeIsLost) {
        var object = new Members();
        object.with("name", concept.name());
        names(concept.names(), path);
        part.ifPresent(name -> object.with(name, concept.role()));
        identity(object, concept.qcode(), concept.uri(), concept.literal(), path);
        if (part.isEmpty() && concept.role().isPresent()) {
            losses.dropped(path.child("role"), "ninjs has no place for the role of this concept");
        }
        if (typeIsLost && concept.type().isPresent()) {
            losses.dropped(path.child("type"), "ninjs has no place for the type of a concept");
        }
        for (int i = 0; i < concept.broader().size(); i++) {
            losses.dropped(
                    path.child("broader", i), "ninjs has no place for what a concept belongs to; list it beside");
        }
        return object;
    }

    /** Somebody who made a story or a picture, the role a code of {@code scheme}. */
    Members contributor(Contributor contributor, Scheme scheme, ElementPath path) {
        var object = new Members();
        if (!contributor.name().isEmpty()) {
            object.with("name", contributor.name());
        }
        object.with(
                "role", scheme.uriOf(scheme.word(contributor.role().orElse("")).code()));
        identity(object, contributor.qcode(), contributor.uri(), contributor.literal(), path);
        contributor
                .email()
                .ifPresent(email -> object.add(
                        "contactInfo", new Members().with("type", "email").with("value", email)));
        if (contributor.role().filter(String::isEmpty).isPresent()) {
            losses.dropped(path.child("role"), "an empty role is not written");
        }
        if (contributor.affiliation().isPresent()) {
            losses.dropped(path.child("affiliation"), "ninjs has no place for the outlet that a contributor works for");
        }
        return object;
    }

    private void names(List<Concept.Name> names, ElementPath path) {
        if (!names.isEmpty() && names.get(0).language().isPresent()) {
            losses.dropped(path.child("names", 0).child("language"), "ninjs has no place for the language of a name");
        }
        for (int i = 1; i < names.size(); i++) {
            losses.dropped(path.child("names", i), "ninjs has room for one name of a concept");
        }
    }

    /** A code becomes a URI where its scheme is known, else a literal; what is there already stays. */
    private void identity(
            Members object, Optional<String> qcode, Optional<String> uri, Optional<String> literal, ElementPath path) {
        Optional<String> coded = qcode.flatMap(QCode::parse).flatMap(KNOWN::uri).filter(Uris::isUri);
        Optional<String> address = uri.flatMap(Uris::of);
        object.with("uri", coded.or(() -> address));
        object.with("literal", literal.or(() -> qcode.filter(code -> coded.isEmpty())));
        if (qcode.isPresent() && coded.isEmpty()) {
            boolean free = literal.isEmpty();
            tell(
                    free ? path : path.child("qcode"),
                    free,
                    "the scheme of the code '" + qcode.get() + "' is not known",
                    "as a literal");
        }
        if (uri.isPresent() && coded.isPresent()) {
            losses.dropped(path.child("uri"), "ninjs has room for one URI of a concept, and its code takes it");
        } else if (!uri.equals(address)) {
            tell(path.child("uri"), address.isPresent(), "this is no URI as it stands", "percent-encoded");
        } else if (address.flatMap(KNOWN::qcode).isPresent()) {
            losses.changed(path, "the URI of this concept is that of a code, and will be read as the code");
        }
    }

    private void tell(ElementPath path, boolean written, String fault, String how) {
        if (written) {
            losses.changed(path, fault + "; it is written " + how);
        } else {
            losses.dropped(path, fault + "; it is left out");
        }
    }
}
