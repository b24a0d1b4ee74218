package org.broadsheet.parser.text.own;

import java.util.Map;
import org.broadsheet.model.Notice;

/** The directives of notices. */
final class Notices {
    static final Map<String, Notice.Kind> KINDS = Map.of(
            "banner", Notice.Kind.BANNER,
            "masthead", Notice.Kind.MASTHEAD,
            "folio", Notice.Kind.FOLIO,
            "colophon", Notice.Kind.COLOPHON,
            "jump-line", Notice.Kind.JUMP_LINE,
            "correction", Notice.Kind.CORRECTION,
            "contact", Notice.Kind.CONTACT,
            "boilerplate", Notice.Kind.BOILERPLATE,
            "notice", Notice.Kind.OTHER);

    private Notices() {}
}
