package org.broadsheet.parser.text.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Link;
import org.broadsheet.parser.text.fact.LineFeed;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.parser.text.header.StoryHeader.Line;

/** Reads header fields of a mail or a news article, folded lines and encoded words included. */
final class MailReader {
    private final String text;
    private final Reading reading;
    private final HeaderDraft draft;

    private MailReader(Reading reading, HeaderDraft draft) {
        this.text = reading.source().text();
        this.reading = reading;
        this.draft = draft;
    }

    static void read(HeaderBlock block, Reading reading, HeaderDraft draft) {
        var reader = new MailReader(reading, draft);
        var lines = LineFeed.over(reader.text.substring(0, block.end()));
        int start = -1;
        int end = 0;
        while (lines.next()) {
            if (lines.start() < block.start()) {
                continue;
            }
            boolean folded = lines.end() > lines.start() && " \t".indexOf(reader.text.charAt(lines.start())) >= 0;
            if (!folded && start >= 0) {
                reader.field(start, end);
            }
            start = folded && start >= 0 ? start : lines.start();
            end = lines.end();
        }
        if (start >= 0) {
            reader.field(start, end);
        }
    }

    private void field(int start, int end) {
        int colon = text.indexOf(':', start);
        if (colon < 0 || colon >= end) {
            return;
        }
        reading.fact();
        int from = colon + 1;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        var value = EncodedWords.decoded(unfolded(from, end));
        if (value.unread()) {
            reading.find(Diagnostic.warning(
                            "text/encoded-word-unreadable",
                            "a word here is in a charset that is not known, or is cut short; it was kept as written")
                    .at(reading.span(from, end)));
        }
        if (!value.words().isBlank()) {
            take(text.substring(start, colon), new Told<>(value.words().strip(), from, end));
        }
    }

    /** A line end before a blank only keeps lines short. */
    private String unfolded(int from, int end) {
        var value = new StringBuilder();
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c != '\r' && c != '\n') {
                value.append(c == '\t' ? ' ' : c);
            }
        }
        return value.toString();
    }

    private void take(String name, Told<String> value) {
        boolean taken = switch (name.toLowerCase(Locale.ROOT)) {
            case "subject" -> draft.lines.putIfAbsent(Line.HEADLINE, value) == null;
            case "summary" -> draft.lines.putIfAbsent(Line.SUMMARY, value) == null;
            case "from" -> from(value);
            case "date" -> date(value);
            case "expires" -> new PlainFields(draft).take("expiry", Optional.of(value.value()), value);
            case "message-id" -> new PlainFields(draft).take("id", Optional.of(value.value()), value);
            case "organization" -> new PlainFields(draft).take("provider", Optional.of(value.value()), value);
            case "x-mailer", "user-agent" ->
                new PlainFields(draft).take("generator", Optional.of(value.value()), value);
            case "content-language" -> language(value);
            case "keywords" -> keywords(value);
            case "comments" -> draft.notes.add(value.value());
            case "in-reply-to", "references", "supersedes" -> links(name, value);
            case "newsgroups" -> subjects(value);
            case "content-transfer-encoding" -> encoding(value);
            case "content-type" -> type(value);
            default -> false;
        };
        if (!taken) {
            draft.extend(name, value.value());
            if (draft.extended() > reading.limits().attributes()) {
                throw reading.limits().exceeded("attributes");
            }
        }
    }

    private boolean from(Told<String> value) {
        for (String name : HeaderNames.each(value.value())) {
            if (!name.isBlank()) {
                draft.bylines.add(new Told<>(HeaderNames.byline(name.strip()), value.start(), value.end()));
            }
        }
        return true;
    }

    private boolean date(Told<String> value) {
        boolean first = draft.published.isEmpty();
        if (first) {
            draft.published = Optional.of(HeaderTime.of(value.value()));
            draft.first("published", value);
        }
        return first;
    }

    private boolean language(Told<String> value) {
        draft.language =
                draft.language.or(() -> Optional.of(value.value().split(",")[0].strip()));
        return draft.first("language", value);
    }

    private boolean keywords(Told<String> value) {
        Arrays.stream(value.value().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(draft.keywords::add);
        draft.first("keywords", value);
        return true;
    }

    private boolean subjects(Told<String> value) {
        Arrays.stream(value.value().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> draft.subjects.add(
                        Concept.builder().literal(word).role("newsgroup").build()));
        return true;
    }

    private boolean links(String name, Told<String> value) {
        Arrays.stream(value.value().split("\\s+"))
                .forEach(id -> draft.links.add(Link.of(id, name.toLowerCase(Locale.ROOT))));
        return true;
    }

    /** The body is read as it stands: a place in decoded words would be none in the source. */
    private boolean encoding(Told<String> value) {
        var plain = value.value().toLowerCase(Locale.ROOT);
        if (plain.startsWith("quoted-printable") || plain.startsWith("base64")) {
            reading.find(Diagnostic.warning(
                            "text/transfer-encoding-kept",
                            "the body is in the transfer encoding " + plain
                                    + "; it was read as it stands, so decode it before")
                    .at(reading.span(value.start(), value.end())));
        }
        return false;
    }

    private boolean type(Told<String> value) {
        if (value.value().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            reading.find(Diagnostic.warning(
                            "text/multipart-kept",
                            "the body has several parts; they were read as one text, so take the text out of it before")
                    .at(reading.span(value.start(), value.end())));
        }
        return false;
    }
}
