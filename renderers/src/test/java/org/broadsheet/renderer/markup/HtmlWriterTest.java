package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.source.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWriterTest {
    private final Losses losses = new Losses(SourceMap.EMPTY);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "&, &amp;, &amp;",
                "<, &lt;, &lt;",
                ">, &gt;, &gt;",
                "\", \", &quot;",
                "', ', '",
                "`, `, `",
                "=, =, =",
                "</script>, &lt;/script&gt;, &lt;/script&gt;",
                "<!--, &lt;!--, &lt;!--",
                "]]>, ]]&gt;, ]]&gt;",
                "&lt;, &amp;lt;, &amp;lt;",
                "𠮷, 𠮷, 𠮷",
            })
    void escapesForTheContext(String characters, String inText, String inAttribute) throws IOException {
        assertEquals(
                "<p title=\"" + inAttribute + "\">" + inText + "</p>\n",
                written(element("p", text(characters)).with("title", characters)));
    }

    @ParameterizedTest
    @CsvSource({
        "0", "1", "8", "11", "12", "31", "127", "133", "159", "55296", "56320", "57343", "64976", "65534", "65535"
    })
    void replacesWhatHtmlCannotHold(int codePoint) throws IOException {
        String odd = new String(Character.toChars(codePoint));
        assertEquals(
                "<p title=\"\uFFFD\">a\uFFFDb</p>\n",
                written(element("p", text("a" + odd + "b")).with("title", odd)));
        assertEquals(
                List.of(Diagnostic.warning(
                                Losses.CHANGED,
                                "2 characters that HTML cannot hold, such as controls, are written as U+FFFD,"
                                        + " carriage returns left out")
                        .at(new ElementPath("body[0]"))),
                losses.diagnostics());
    }

    @Test
    void keepsTheNoncharactersBeyondTheBasicPlane() throws IOException {
        assertEquals("<p>a\uD83F\uDFFE</p>\n", written(element("p", text("a\uD83F\uDFFE"))));
        assertEquals(List.of(), losses.diagnostics());
    }

    @Test
    void leavesCarriageReturnsOut() throws IOException {
        assertEquals("<pre>a\nb</pre>\n", written(element("pre", text("a\r\nb"))));
        assertEquals(1, losses.diagnostics().size());
    }

    @Test
    void doublesTheLineFeedThatReadersDropAtTheStartOfPre() throws IOException {
        assertEquals("<pre>\n\na</pre>\n", written(element("pre", text("\na"))));
    }

    @Test
    void refusesTextThatItCouldNotEscape() {
        assertThrows(IllegalArgumentException.class, () -> written(element("script", text("\"</script>\""))));
        assertThrows(IllegalArgumentException.class, () -> written(element("style", text("</style>"))));
        assertThrows(IllegalArgumentException.class, () -> written(element("style", element("b"))));
        assertEquals(List.of(), losses.diagnostics());
    }

    @Test
    void leavesTheSignForChildrenInRulesOfStyle() throws IOException {
        assertEquals("<style>a > b { }</style>\n", written(element("style", text("a > b { }"))));
    }

    @Test
    void indentsOnlyWhereWhiteSpaceHasNoMeaning() throws IOException {
        assertEquals(
                """
                <ul>
                  <li>
                    <p>a <em>b</em><br>c</p>
                    <pre>d</pre>
                  </li>
                  <li>e<em></em></li>
                </ul>
                """,
                written(element(
                        "ul",
                        element(
                                "li",
                                element("p", text("a "), element("em", text("b")), element("br"), text("c")),
                                element("pre", text("d"))),
                        element("li", text("e"), element("em")))));
    }

    @Test
    void writesStartAndEndApart() throws IOException {
        var out = new StringBuilder();
        var html = new HtmlWriter(out, losses);
        html.start(element("main", element("h1", text("a"))));
        html.write(element("p", text("b")), ElementPath.ROOT);
        html.end();
        assertEquals("<main>\n  <h1>a</h1>\n  <p>b</p>\n</main>\n", out.toString());
    }

    private String written(Markup markup) throws IOException {
        var out = new StringBuilder();
        new HtmlWriter(out, losses).write(markup, new ElementPath("body[0]"));
        return out.toString();
    }
}
