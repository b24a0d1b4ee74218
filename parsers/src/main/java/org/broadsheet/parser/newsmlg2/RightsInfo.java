package org.broadsheet.parser.newsmlg2;

import org.broadsheet.model.Rights;
import org.broadsheet.parser.markup.Element;

/** The {@code rightsInfo} of an item: who holds the rights, and what may be done. */
final class RightsInfo {
    private static final String PART = "rightsInfo";

    private final Draft draft;
    private Rights rights = Rights.NONE;

    private RightsInfo(Draft draft) {
        this.draft = draft;
    }

    /** Reads every {@code rightsInfo} of the item. */
    static void read(Draft draft) {
        var info = new RightsInfo(draft);
        for (Element part : draft.element.elements()) {
            if (part.name().equals(PART)) {
                draft.stands("metadata.rights", part);
                part.elements().forEach(info::fact);
            }
        }
        if (!info.rights.equals(Rights.NONE)) {
            draft.facts.rights(info.rights);
        }
    }

    private void fact(Element element) {
        switch (element.name()) {
            case "copyrightHolder" -> holder(element);
            case "copyrightNotice" -> {
                if (rights.notice().isEmpty()) {
                    rights = rights.withNotice(words(element));
                } else {
                    draft.keep(PART, element);
                }
            }
            case "usageTerms" -> {
                if (rights.usageTerms().isEmpty()) {
                    rights = rights.withUsageTerms(words(element));
                } else {
                    draft.keep(PART, element);
                }
            }
            case "link" -> link(element);
            default -> draft.keep(PART, element);
        }
    }

    private void holder(Element element) {
        var concepts = new ConceptReader(draft);
        boolean first = rights.holder().isEmpty();
        if (first) {
            rights = rights.withHolder(concepts.concept(element));
        }
        if (!first) {
            draft.keep(PART, element);
        } else if (!draft.own && !concepts.isWhole(element)) {
            draft.keepDetails(PART, element);
        }
    }

    private void link(Element element) {
        var address = element.said("href").or(() -> element.said("residref"));
        if (address.isPresent() && rights.link().isEmpty()) {
            rights = rights.withLink(address.get());
        } else {
            draft.keep(PART, element);
        }
    }

    private String words(Element element) {
        return draft.context.label(element, draft.own).plain();
    }
}
