package org.broadsheet.renderer.newsmlg2;

import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.newsmlg2.Schema.RightsInfo;
import org.broadsheet.vocabulary.OwnSchemes;

/** The {@code rightsInfo} of an item. */
record RightsFacts(Context context, Item item, Labels labels) {
    /** What the rights say; empty when they say nothing. */
    Optional<Part> of(Rights rights) {
        var info = new Children<RightsInfo>();
        ElementPath path = item.fact("rights");
        boolean any = rights.holder()
                .flatMap(holder -> new Concepts(context.losses(), item.codes())
                        .concept(holder, "", Concepts.Role.OWN, path.child("holder")))
                .map(part -> added(info, RightsInfo.COPYRIGHT_HOLDER, part))
                .orElse(false);
        any |= rights.notice()
                .flatMap(notice -> labels.block(notice, path.child("notice")))
                .map(part -> added(info, RightsInfo.COPYRIGHT_NOTICE, part))
                .orElse(false);
        any |= rights.usageTerms()
                .flatMap(terms -> labels.block(terms, path.child("usageTerms")))
                .map(part -> added(info, RightsInfo.USAGE_TERMS, part))
                .orElse(false);
        any |= rights.link()
                .filter(link -> labels.says(link, path.child("link")))
                .map(link -> added(info, RightsInfo.LINK, terms(link)))
                .orElse(false);
        return any ? Optional.of(info) : Optional.empty();
    }

    private Part terms(String link) {
        String relation = item.codes().own(OwnSchemes.RELATION, "terms");
        boolean address = Codes.iri(link).filter(link::equals).isPresent();
        return out -> {
            out.attribute("rel", relation);
            out.attribute(address ? "href" : "residref", link);
        };
    }

    private static boolean added(Children<RightsInfo> info, RightsInfo slot, Part part) {
        info.add(slot, part);
        return true;
    }
}
