package org.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.language.Quotations.Lone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    private static List<Lone> lone(String tag, String... paragraphs) {
        return Quotations.of(Languages.find(tag).orElseThrow()).lone(List.of(paragraphs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "de | „Wir bauen“, sagte er, „und zwar bald.“",
                "de | «Wir bauen», sagte er gegenüber «Hafen aktuell».",
                "de | »Wir bauen«, sagte er.",
                "de | Das Blatt „Evening Post” schrieb: “We build.”",
                "de | Er ging zu \"Hafen\" und zu \"Werft\".",
                "en | “They don’t build,” she said, “the workers’ quay.”",
                "en | The ‘old quay’ brochure of the ’90s wasn't it.",
                "en | The plank is 5'10\" long and 12\" wide.",
                "en | He said: “She told me ‘no’.”",
                "en | “‘No’ was all,” he said.",
                "fr | « Nous bâtissons », dit-il, « et vite ».",
                "es | Dijo que «el muelle “viejo” sigue» allí.",
                "sv | ”Vi bygger”, sade hon.",
                "sv | »Vi bygger», sade hon.",
                "ja | 「海から『塔』が見える」と話す。",
                "zh-Hans | 他说“开工”，并提到《港口条例》。",
                "zh-Hans | 他说\"开工\"，又说\"抓紧\"。",
                "ko | 그는 \"공사\"라고 말했고 '기한'이라며 웃었다.",
                "it | Parallelamente, L ’ANR ha dispiegato due aerei.",
                "tr | \"Liman\"ın yolu Kaş'ta açıldı."
            })
    void pairsMarksOfEveryUsage(String tag, String paragraph) {
        assertThat(lone(tag, paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "de | Aber wir bauen weiter.“ | 22 | false",
                "de | Er stand zur Zeit im Umfang\" da. | 27 | false",
                "de | „Wir bauen, sagte er. | 0 | true",
                "en | It is late for us,” she said. | 18 | false",
                "en | He said: “It is late for us. | 9 | true",
                "en | The ‘old quay brochure is here. | 4 | true",
                "es | Es para apoyar” a la villa. | 14 | false",
                "ja | 停戦を大惨事」だとした。 | 6 | false",
                "zh-Hans | 完成“六大任务。各级抓紧。 | 2 | true",
                "ko | 최고위원은 당헌 위배\"라고 했다. | 11 | false",
                "ko | 최고위원은 당헌 위배'라고 했다. | 11 | false"
            })
    void findsMarksWithoutPartner(String tag, String paragraph, int offset, boolean opens) {
        assertThat(lone(tag, paragraph)).containsExactly(new Lone(0, offset, paragraph.charAt(offset), opens));
    }

    @Test
    void letsQuotationsRunOverParagraphsThatReopen() {
        assertThat(lone("en", "“It rained.", "“It rained all day.", "“Then it stopped,” she said."))
                .isEmpty();
    }

    @Test
    void letsQuotationsRunOverParagraphsThatDoNotReopen() {
        assertThat(lone("ja", "市長は「海は静かだ。", "空も静かだ」と話す。")).isEmpty();
    }

    @Test
    void tellsTheOpenMarkWhenTheNextParagraphQuotesByItself() {
        assertThat(lone("en", "He said: “It rained.", "The “old quay” was wet."))
                .containsExactly(new Lone(0, 9, '“', true));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(lone("en", "It is late,” she said.").get(0).message())
                .isEqualTo("the quotation mark ” ends a quotation that nothing opens");
        assertThat(lone("en", "“It is late, she said.").get(0).message())
                .isEqualTo("the quotation mark “ is opened and never closed");
    }
}
