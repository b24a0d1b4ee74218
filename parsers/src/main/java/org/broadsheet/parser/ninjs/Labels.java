package org.broadsheet.parser.ninjs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.ninjs.Node.Members;

/** Words in a role: headlines and descriptions. */
record Labels(Reading reading, List<Members> entries) {
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";

    static Labels of(Reading reading, Members object, String name) {
        return new Labels(reading, object.objects(name));
    }

    /** Takes the words in a role that is ours. */
    Optional<RichText> take(String role) {
        return find(Set.of(role), false).map(entry -> words(entry, role));
    }

    /** Takes the words in the first of some roles, or without any; they will be written in the role {@code ours}. */
    Optional<RichText> take(String ours, Set<String> others) {
        return take(ours).or(() -> find(others, true).map(entry -> words(entry, ours)));
    }

    /** Takes the words of an entry in the role that it has. */
    Optional<RichText> take(Members entry) {
        return entry.see("value").map(value -> words(entry, entry.see("role").orElse("")));
    }

    /** Takes the words that stand first, whatever their role. */
    Optional<RichText> first(String ours) {
        return entries.stream()
                .filter(entry -> entry.see("value").isPresent())
                .findFirst()
                .map(entry -> words(entry, ours));
    }

    private Optional<Members> find(Set<String> roles, boolean orNone) {
        return entries.stream()
                .filter(entry -> entry.see("value").isPresent())
                .filter(entry -> entry.see("role").map(roles::contains).orElse(orNone))
                .findFirst();
    }

    /** Plain words, with the marks that the same words bear as HTML. */
    private RichText words(Members entry, String ours) {
        String role = entry.see("role").orElse("");
        boolean isHtml = entry.see("contentType").map(Bodies::isHtml).orElse(false);
        String value = entry.take("value").orElse("");
        settle(entry, ours, PLAIN);
        if (isHtml) {
            return marked(value);
        }
        var plain = RichText.of(value);
        Optional<Members> html = behind(entry)
                .filter(other -> other.see("role").equals(Optional.of(role))
                        && other.see("contentType").equals(Optional.of(HTML))
                        && other.see("value").isPresent());
        Optional<RichText> rich = html.map(other -> marked(other.see("value").orElse("")));
        boolean isSame = rich.filter(text -> text.plain().equals(plain.plain())).isPresent();
        if (isSame || reading.isOwn()) {
            html.ifPresent(Labels::consume);
        }
        return isSame ? rich.get() : plain;
    }

    private Optional<Members> behind(Members entry) {
        int next = entries.indexOf(entry) + 1;
        return next < entries.size() ? Optional.of(entries.get(next)) : Optional.empty();
    }

    private static void consume(Members entry) {
        entry.drop("value");
        entry.drop("role");
        entry.drop("contentType");
    }

    /** What will be written again by itself need not be kept. */
    private static void settle(Members entry, String ours, String contentType) {
        entry.plays(ours);
        entry.take("role", ours);
        entry.take("contentType", contentType);
    }

    /** The running text that a piece of HTML is: its paragraphs, apart by line breaks. */
    private RichText marked(String html) {
        var text = RichText.EMPTY;
        for (var block : Bodies.of(reading.isOwn() ? "<p>" + html + "</p>" : html, "html", reading, "")
                .blocks()) {
            if (block instanceof Paragraph paragraph) {
                text = text.equals(RichText.EMPTY)
                        ? paragraph.text()
                        : text.plus(RichText.of("\n")).plus(paragraph.text());
            }
        }
        return text;
    }
}
