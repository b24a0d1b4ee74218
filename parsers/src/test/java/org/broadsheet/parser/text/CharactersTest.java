package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Paragraph;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Characters that words do not have. */
class CharactersTest {
    private static ParseResult parse(Source source) {
        return TextParser.builder().dialect("plain").build().parse(source);
    }

    private static List<String> findings(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> finding.code().startsWith("text/"))
                .map(finding -> finding.severity() + " " + finding.code() + "@"
                        + finding.span().orElseThrow().start())
                .toList();
    }

    @Test
    void tellsControlCharactersOnceAndKeepsThem() {
        var result = parse(Source.of("a.txt", "Ships\u0000 and\u0007 ships.\n\nMore\u009b ships sail on."));
        assertThat(findings(result)).containsExactly("warning text/control-char@1:6");
        assertThat(result.article().orElseThrow().body().get(0))
                .isEqualTo(Paragraph.of("Ships\u0000 and\u0007 ships."));
    }

    @Test
    void notesMarksOfDirectionThatAreClosed() {
        assertThat(findings(parse(Source.of("a.txt", "Ships \u2067here\u2069 and\u200f there."))))
                .containsExactly("note text/bidi-control@1:7");
    }

    @Test
    void warnsOfADirectionThatNothingTurnsBack() {
        assertThat(findings(parse(Source.of("a.txt", "Ships \u202ehere\u202c.\nMore \u202dships.\nAnd more."))))
                .containsExactly("warning text/bidi-control@2:6");
    }

    @Test
    void tellsWhatBytesWereTakenFor() {
        var bytes = "Déjà vingt bateaux sont partis à l’aube, et l’été n’est pas fini. Les équipages espèrent."
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(findings(parse(Source.of("a.txt", bytes)))).containsExactly("note text/encoding-fallback@1:1");
    }

    @Test
    void warnsOfBytesThatMeanNothing() {
        var bytes =
                "The café by the quay — the “Anchor” — is closed, naïve guests say. ?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        assertThat(findings(parse(Source.of("a.txt", bytes)))).contains("warning text/mojibake@1:68");
    }
}
