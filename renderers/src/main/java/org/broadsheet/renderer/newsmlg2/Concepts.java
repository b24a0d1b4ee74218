package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.vocabulary.OwnSchemes;

/** Concepts and contributors as the content of their elements. */
record Concepts(Losses losses, Codes codes) {
    /** What an element knows of the role of a concept. */
    enum Role {
        /** It has an attribute for it. */
        ATTRIBUTE,
        /** It has none, so it is written in our own namespace. */
        OWN
    }

    /** Whether a concept has a name or a code that can be written. */
    static boolean says(Concept concept) {
        return concept.names().stream().anyMatch(name -> !name.text().isBlank())
                || concept.qcode().filter(code -> !code.isBlank()).isPresent()
                || concept.uri().flatMap(Codes::iri).isPresent()
                || concept.literal().filter(word -> !word.isBlank()).isPresent();
    }

    /**
     * A concept.
     *
     * @param nature the kind of concept that stands in this place, a QCode; empty where any may stand
     */
    Optional<Part> concept(Concept concept, String nature, Role role, ElementPath path) {
        List<Concept.Name> names = names(concept, path);
        Optional<Identity> identity = identity(concept.qcode(), concept.uri(), concept.literal(), path);
        if (names.isEmpty() && identity.isEmpty()) {
            losses.dropped(path, "a concept without name and code is not written");
            return Optional.empty();
        }
        Optional<String> type = concept.type()
                .filter(kind -> !kind.isBlank())
                .map(kind -> codes.code(kind, OwnSchemes.TYPE))
                .or(() -> nature.isEmpty() ? Optional.empty() : Optional.of(nature));
        Part played = concept.role().map(word -> role(word, role)).orElse(Part.EMPTY);
        List<Part> broader = broader(concept, path);
        return Optional.of(out -> {
            if (identity.isPresent()) {
                identity.get().write(out);
            }
            if (type.isPresent()) {
                out.attribute("type", type.get());
            }
            played.write(out);
            names(out, names);
            for (Part wider : broader) {
                out.element("broader", wider);
            }
        });
    }

    /**
     * A contributor.
     *
     * @param byline the number of the byline that names them, from 1; 0 where that is no question
     */
    Optional<Part> contributor(Contributor contributor, int byline, ElementPath path) {
        boolean named = !contributor.name().isBlank();
        Optional<Identity> identity = identity(contributor.qcode(), contributor.uri(), contributor.literal(), path);
        if (!named && identity.isEmpty()) {
            losses.dropped(path, "a contributor without name and code is not written");
            return Optional.empty();
        }
        Part played = contributor.role().map(word -> role(word, Role.ATTRIBUTE)).orElse(Part.EMPTY);
        Optional<String> affiliation = said(contributor.affiliation(), path, "affiliation");
        Optional<String> email = said(contributor.email(), path, "email");
        return Optional.of(out -> {
            if (identity.isPresent()) {
                identity.get().write(out);
            }
            played.write(out);
            if (byline > 0) {
                out.ownAttribute("byline", Integer.toString(byline));
            }
            if (named) {
                out.element("name", Part.line(contributor.name()));
            }
            if (affiliation.isPresent() || email.isPresent()) {
                out.element("personDetails", details -> details(details, affiliation, email));
            }
        });
    }

    private static void details(G2Writer out, Optional<String> affiliation, Optional<String> email)
            throws XMLStreamException {
        if (affiliation.isPresent()) {
            out.element("affiliation", outlet -> outlet.element("name", Part.line(affiliation.get())));
        }
        if (email.isPresent()) {
            out.element("contactInfo", contact -> contact.element("email", Part.text(email.get())));
        }
    }

    private Optional<String> said(Optional<String> words, ElementPath owner, String name) {
        if (words.isPresent() && words.get().isBlank()) {
            losses.dropped(owner.child(name), "blank text is not written");
            return Optional.empty();
        }
        return words;
    }

    /** Attributes that say who or what it is. */
    private interface Identity extends Part {}

    /** A code whose scheme nobody knows would say nothing, so it is written as a literal. */
    private Optional<Identity> identity(
            Optional<String> qcode, Optional<String> uri, Optional<String> literal, ElementPath path) {
        Optional<String> code = qcode.filter(codes::knows);
        Optional<String> address = uri.flatMap(Codes::iri);
        Optional<String> word = literal.filter(text -> !text.isBlank());
        Optional<String> written = word.or(() -> qcode.filter(text -> code.isEmpty() && !text.isBlank()));
        reportCode(qcode, code.isPresent(), word.isPresent(), path);
        reportAddress(uri, address, path);
        if (literal.isPresent() && word.isEmpty()) {
            losses.dropped(path.child("literal"), "blank text is not written");
        }
        if (code.isEmpty() && address.isEmpty() && written.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> undeclared = qcode.filter(text -> code.isEmpty() && !text.isBlank());
        return Optional.of(out -> {
            if (undeclared.isPresent()) {
                out.ownAttribute("qcode", undeclared.get());
            }
            if (code.isPresent()) {
                out.attribute("qcode", code.get());
            }
            if (address.isPresent()) {
                out.attribute("uri", address.get());
            }
            if (written.isPresent()) {
                out.lineAttribute("literal", written.get());
            }
        });
    }

    private void reportCode(Optional<String> qcode, boolean written, boolean literalTaken, ElementPath owner) {
        if (qcode.isEmpty() || written) {
            return;
        }
        var path = owner.child("qcode");
        if (literalTaken || qcode.get().isBlank()) {
            losses.dropped(
                    path, "the scheme of the code '" + qcode.get() + "' is not declared, so the code is left out");
        } else {
            losses.changed(
                    path,
                    "the scheme of the code '" + qcode.get() + "' is not declared, so it is written as a literal");
        }
    }

    private void reportAddress(Optional<String> uri, Optional<String> written, ElementPath owner) {
        if (uri.isPresent() && written.isEmpty()) {
            losses.dropped(owner.child("uri"), "what stands for a URI is none, and is left out");
        } else if (!uri.equals(written)) {
            losses.changed(owner.child("uri"), "the URI holds characters that no URI has; they are percent-encoded");
        }
    }

    private Part role(String role, Role place) {
        if (place == Role.OWN) {
            return out -> out.ownAttribute("role", role);
        }
        return role.isBlank() ? Part.EMPTY : Part.attribute("role", codes.code(role, OwnSchemes.ROLE));
    }

    private List<Concept.Name> names(Concept concept, ElementPath path) {
        var names = new ArrayList<Concept.Name>(concept.names().size());
        for (int i = 0; i < concept.names().size(); i++) {
            Concept.Name name = concept.names().get(i);
            if (name.text().isBlank()) {
                losses.dropped(path.child("names", i), "a blank name is not written");
            } else {
                names.add(tagged(name, path, i));
            }
        }
        return names;
    }

    private Concept.Name tagged(Concept.Name name, ElementPath path, int number) {
        Optional<String> tag = name.language().flatMap(Codes::language);
        if (!tag.equals(name.language())) {
            losses.changed(
                    path.child("names", number).child("language"),
                    "'" + name.language().get() + "' is no language tag; "
                            + tag.map(t -> t + " is written").orElse("none is written"));
        }
        return new Concept.Name(name.text(), tag);
    }

    private static void names(G2Writer out, List<Concept.Name> names) throws XMLStreamException {
        for (Concept.Name name : names) {
            out.element("name", text -> {
                if (name.language().isPresent()) {
                    text.language(name.language().get());
                }
                text.line(name.text());
            });
        }
    }

    private List<Part> broader(Concept concept, ElementPath path) {
        var parts = new ArrayList<Part>(concept.broader().size());
        for (int i = 0; i < concept.broader().size(); i++) {
            Concept wider = concept.broader().get(i);
            var place = path.child("broader", i);
            for (int j = 0; j < wider.broader().size(); j++) {
                losses.dropped(
                        place.child("broader", j), "what a broader concept belongs to is not written: list it beside");
            }
            Concept flat = wider.toBuilder().broader(List.of()).build();
            concept(flat, "", Role.OWN, place).ifPresent(parts::add);
        }
        return parts;
    }
}
