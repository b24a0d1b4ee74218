package org.broadsheet.renderer.newsmlg2;

import java.time.OffsetDateTime;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.item.Assumptions;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.vocabulary.Schemes;

/**
 * What all items of a document share.
 *
 * @param whole the facts of the edition
 * @param provider who answers for an item that names nobody
 * @param now the moment of writing
 * @param schemes those that codes may be of beside the schemes of the IPTC
 * @param turn the turn of the edition in the message
 * @param body what the bodies of stories are written in
 */
record Context(
        Edition edition,
        Metadata whole,
        Concept provider,
        OffsetDateTime now,
        Losses losses,
        Assumptions assumptions,
        Schemes schemes,
        Turn turn,
        NewsmlG2Renderer.Body body) {}
