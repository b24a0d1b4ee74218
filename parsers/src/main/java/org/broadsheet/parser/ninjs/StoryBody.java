package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Block;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Paragraph;
import org.broadsheet.parser.ninjs.Node.Members;

/** Reads the best of the bodies of a story: HTML or XHTML, else NITF, else plain text. */
record StoryBody(Reading reading, Members object, String language) {
    private static final List<String> PREFERRED = List.of("html", "nitf", "text");

    /** What was found. */
    record Found(List<Block> blocks, Optional<Dateline> dateline) {}

    Found read() {
        var bodies = object.objects("bodies").stream()
                .filter(body -> body.see("value").isPresent())
                .toList();
        for (String kind : PREFERRED) {
            for (Members body : bodies) {
                if (kind(body).equals(kind)) {
                    return read(body, kind, bodies);
                }
            }
        }
        return new Found(List.of(), Optional.empty());
    }

    /** What the words of the first paragraph tell, where the markup of another writer tells no dateline. */
    private Found understood(Found found) {
        if (reading.isOwn()
                || found.dateline().isPresent()
                || found.blocks().isEmpty()
                || !(found.blocks().get(0) instanceof Paragraph first)) {
            return found;
        }
        return Languages.find(language)
                .flatMap(words -> PrintedDateline.of(first.text(), words))
                .map(opening -> {
                    var blocks = new ArrayList<>(found.blocks());
                    blocks.set(0, new Paragraph(opening.story()));
                    return new Found(blocks, Optional.of(opening.line()));
                })
                .orElse(found);
    }

    private static String kind(Members body) {
        return Bodies.kind(
                body.see("contentType").orElse(""),
                body.see("role").orElse(""),
                body.see("value").orElse(""));
    }

    private Found read(Members body, String kind, List<Members> bodies) {
        Bodies read = Bodies.of(body.see("value").orElse(""), kind, reading, language);
        for (Diagnostic finding : read.findings()) {
            reading.add(finding, body, "value");
        }
        settle(body, kind.equals("text") ? "text" : "html", kind.equals("text") ? "text/plain" : "text/html");
        if (kind.equals("nitf")) {
            body.drop("contentType");
        }
        for (Members other : bodies) {
            boolean isCopy = other != body
                    && kind(other).equals("text")
                    && (reading.isOwn()
                            || Bodies.words(other.see("value").orElse("")).equals(read.words()));
            if (isCopy) {
                settle(other, "text", "text/plain");
            }
        }
        return understood(new Found(read.blocks(), read.dateline()));
    }

    /** Takes what will be written again: the words, their counts, and the role and the type that we give them. */
    private static void settle(Members body, String role, String contentType) {
        body.plays(role);
        body.drop("value");
        body.drop("charCount");
        body.drop("wordCount");
        body.take("role", role);
        body.take("contentType", contentType);
    }
}
