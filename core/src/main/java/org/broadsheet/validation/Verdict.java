package org.broadsheet.validation;

import java.util.List;
import java.util.Objects;
import org.broadsheet.diagnostic.Diagnostic;

/**
 * What is wrong with a document, parted by what the document itself asks not to be told. In text, Markdown, HTML and XML it
 * asks by comments:
 *
 * <pre>
 * &lt;!-- broadsheet-disable text/mixed-width, text/script-mixed -- quoted from a telegram --&gt;     from here on
 * &lt;!-- broadsheet-enable text/mixed-width --&gt;                                                   no longer
 * &lt;!-- broadsheet-disable-next text/mixed-width -- quoted --&gt;                                    the lines up to a blank one
 * &lt;!-- broadsheet-disable-file metadata/byline-missing -- our own notices --&gt;                    the whole document
 * </pre>
 *
 * <p>In our own JSON, and in editions built in code, by the extension {@code broadsheet-disable} of an edition, an article or a
 * picture: {@code "text/mixed-width -- quoted from a telegram"}. Without a reason nothing is suppressed, and of one document
 * the first 1,000 wishes are heard.
 *
 * @param findings those to tell, with what is wrong with the wishes, in the order of the document
 * @param suppressed those that the document asks not to be told
 */
public record Verdict(List<Diagnostic> findings, List<Suppressed> suppressed) {
    /** Copies the lists. */
    public Verdict {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * A finding that is not to be told.
     *
     * @param finding the finding
     * @param reason why, in the words of the document
     */
    public record Suppressed(Diagnostic finding, String reason) {
        /** Checks for null. */
        public Suppressed {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
