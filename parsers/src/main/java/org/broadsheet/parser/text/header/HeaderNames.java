package org.broadsheet.parser.text.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.parser.text.fact.Fact;

/** Names of people in headers: plain words, with an address as in mails, or in parts. */
final class HeaderNames {
    private static final Pattern ADDRESSED =
            Pattern.compile("\"?(?<name>[^<>\"]{0,200}?)\"?\\s?<(?<address>[^<>\\s]{0,200})>");
    private static final Pattern COMMENTED =
            Pattern.compile("(?<address>[^\\s()<>]{1,200}@[^\\s()<>]{1,200})\\s\\((?<name>[^()]{1,200})\\)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s()<>@]{1,200}@[^\\s()<>@]{1,200}");

    private HeaderNames() {}

    /** The byline that {@code words} are: one writer, with an address perhaps. */
    static Byline byline(String words) {
        return new Byline(words, List.of(contributor(words)));
    }

    /** The names in a list parted by commas; a comma between quotation marks parts nothing. */
    static List<String> each(String list) {
        var names = new ArrayList<String>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < list.length(); at++) {
            quoted ^= list.charAt(at) == '"';
            if (list.charAt(at) == ',' && !quoted) {
                names.add(list.substring(from, at));
                from = at + 1;
            }
        }
        names.add(list.substring(from));
        return names;
    }

    /** Somebody with a name, and with an address where there is one. */
    static Contributor contributor(String words) {
        var plain = words.strip();
        for (Pattern shape : List.of(ADDRESSED, COMMENTED)) {
            Matcher found = shape.matcher(plain);
            if (found.matches()) {
                var name = found.group("name").isBlank()
                        ? found.group("address")
                        : found.group("name").strip();
                return addressed(name, found.group("address"));
            }
        }
        return ADDRESS.matcher(plain).matches()
                ? addressed(plain, plain)
                : Contributor.named(plain).withRole("author");
    }

    /** Somebody in parts; empty when a name is not among them. */
    static Optional<Contributor> contributor(Fact.Fields fields, String role) {
        return part(fields, "person-name")
                .map(name -> new Contributor(
                        name,
                        part(fields, "person-role").or(() -> Optional.of(role)),
                        part(fields, "person-affiliation"),
                        part(fields, "person-email"),
                        Optional.empty(),
                        part(fields, "person-address"),
                        Optional.empty()));
    }

    /** The words of the first of {@code fields} whose name has that {@code use}. */
    static Optional<String> part(Fact.Fields fields, String use) {
        return fields.facts().entrySet().stream()
                .filter(field -> FieldNames.is(field.getKey(), use))
                .map(field -> field.getValue())
                .filter(Fact.Scalar.class::isInstance)
                .map(Fact.Scalar.class::cast)
                .filter(scalar -> !scalar.absent() && !scalar.text().isBlank())
                .map(Fact.Scalar::text)
                .findFirst();
    }

    private static Contributor addressed(String name, String address) {
        Optional<String> none = Optional.empty();
        return new Contributor(
                name, Optional.of("author"), none, Optional.of(address).filter(it -> !it.isEmpty()), none, none, none);
    }
}
