package org.broadsheet.parser.nitf;

import org.broadsheet.format.Limits;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.BodyReader;
import org.broadsheet.source.Source;

/**
 * What all parts of a document share.
 *
 * @param own whether a renderer of ours wrote it: then it tells everything, and nothing needs to be understood
 */
record Context(Source source, Limits limits, Findings findings, boolean own) {
    /** A reader of running text and blocks in a document of the given language. */
    BodyReader bodies(String language) {
        return BodyReader.within(limits).exact(own).in(language);
    }
}
