package org.broadsheet.parser.ninjs;

import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.json.token.Tokens;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.parser.ninjs.Node.Raw;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/** Reads concepts and contributors. */
final class ConceptReader {
    private static final Schemes KNOWN = Schemes.IPTC.with(OwnSchemes.ALL);
    private static final String EMAIL = "[{\"type\":\"email\",\"value\":";
    private static final String EMAIL_END = "}]";

    private ConceptReader() {}

    /**
     * A concept.
     *
     * @param role what its role is called here; empty where it has none
     */
    static Concept concept(Members object, String role) {
        var concept = Concept.builder();
        object.take("name").ifPresent(concept::name);
        identity(object, concept);
        if (!role.isEmpty()) {
            object.take(role).ifPresent(concept::role);
        }
        return concept.build();
    }

    /** Somebody whose role is a code of {@code scheme}, or a word when there is none. */
    static Contributor contributor(Members object, Optional<Scheme> scheme) {
        Concept identity = concept(object, "");
        Optional<String> role = object.take("role")
                .flatMap(word -> scheme.map(own -> word(own, word)).orElse(Optional.of(word)));
        return new Contributor(
                identity.name().orElse(""),
                role,
                Optional.empty(),
                email(object),
                identity.qcode(),
                identity.uri(),
                identity.literal());
    }

    /** Whether the role of an object is a code of {@code scheme}. */
    static boolean isOf(Members object, Scheme scheme) {
        return object.see("role").filter(role -> role.startsWith(scheme.uri())).isPresent();
    }

    /** The word that a code of a scheme of ours stands for; the code without a word stands for none. */
    private static Optional<String> word(Scheme scheme, String uri) {
        String code = uri.substring(scheme.uri().length());
        return code.equals("%") ? Optional.empty() : Optional.of(Percent.decoded(code));
    }

    /** Ninjs 1 parts a code from its scheme. */
    private static void identity(Members object, Concept.Builder concept) {
        Optional<String> scheme = object.see("scheme").filter(ConceptReader::isOpen);
        if (object.see("uri").isEmpty()
                && scheme.isPresent()
                && object.see("code").isPresent()) {
            object.drop("scheme");
            address(scheme.get() + object.take("code").orElse(""), concept);
        } else {
            object.take("uri").ifPresent(uri -> address(uri, concept));
        }
        object.take("literal").or(() -> object.take("code")).ifPresent(concept::literal);
    }

    private static boolean isOpen(String scheme) {
        return scheme.indexOf(':') > 0 && (scheme.endsWith("/") || scheme.endsWith("#") || scheme.endsWith(":"));
    }

    private static void address(String uri, Concept.Builder concept) {
        Optional<QCode> code = KNOWN.qcode(uri).filter(found -> KNOWN.uri(found).equals(Optional.of(uri)));
        code.ifPresentOrElse(found -> concept.qcode(found.toString()), () -> concept.uri(uri));
    }

    private static Optional<String> email(Members object) {
        if (object.values().get("contactInfo") instanceof Raw raw
                && raw.text().startsWith(EMAIL)
                && raw.text().endsWith(EMAIL_END)) {
            Optional<String> address =
                    string(raw.text().substring(EMAIL.length(), raw.text().length() - EMAIL_END.length()));
            address.ifPresent(found -> object.drop("contactInfo"));
            return address;
        }
        return Optional.empty();
    }

    private static Optional<String> string(String json) {
        try (var in = Tokens.inHand(json, Limits.unlimited())) {
            in.first();
            String text = in.string();
            in.last();
            return Optional.of(text);
        } catch (ParseException noString) {
            return Optional.empty();
        }
    }

    /** Whether a concept says anything. */
    static boolean says(Concept concept) {
        return !concept.equals(Concept.builder().build());
    }

    /** All concepts of a list, but those that say nothing and those of which {@code others} makes something else. */
    static List<Concept> all(List<Members> objects, String role) {
        return objects.stream()
                .map(object -> concept(object, role))
                .filter(ConceptReader::says)
                .toList();
    }
}
