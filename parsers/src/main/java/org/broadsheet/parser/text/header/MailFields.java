package org.broadsheet.parser.text.header;

import java.util.Locale;
import java.util.Set;

/**
 * The usual names of header fields.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.6">RFC 5322, 3.6</a>
 */
final class MailFields {
    private static final Set<String> USUAL = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "comments",
            "keywords",
            "received",
            "return-path",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-language",
            "newsgroups",
            "organization",
            "path",
            "lines",
            "expires",
            "delivered-to",
            "list-id",
            "x-mailer",
            "user-agent",
            "summary",
            "distribution",
            "approved",
            "supersedes");

    private MailFields() {}

    static boolean isUsual(String name) {
        return USUAL.contains(name.toLowerCase(Locale.ROOT));
    }
}
