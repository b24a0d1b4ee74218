package org.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.language.Language.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    static Iterable<Language> all() {
        return Languages.all();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-Hans", "zh, zh-Hans", "en-GB, en", "de-AT-1996, de", "en, en"})
    void findsTheNearestLanguage(String tag, String nearest) {
        assertThat(Languages.find(tag).map(Language::tag)).contains(nearest);
    }

    @Test
    void knowsNothingOfOtherLanguages() {
        assertThat(Languages.find("tlh")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasWhatParsersNeed(Language language) {
        assertThat(language.script()).isNotNull();
        for (Use use : new Use[] {Use.COMMON_WORDS, Use.SENTENCE_ENDS, Use.QUOTATION_MARKS, Use.ROLES, Use.AGENCIES}) {
            assertThat(language.words(use)).as(use.name()).isNotEmpty();
        }
        for (Use use : Use.values()) {
            assertThat(language.words(use)).as(use.name()).doesNotContain("").doesNotHaveDuplicates();
        }
        assertThat(language.words(Use.QUOTATION_MARKS)).allMatch(pair -> pair.length() == 2);
        assertThat(language.meanings(Use.ROLES)).isNotEmpty();
    }

    @Test
    void namesMonthsWhateverTheirForm() {
        var english = Languages.find("en").orElseThrow();
        assertThat(english.month("SEPT.")).contains(9);
        assertThat(english.month("december")).contains(12);
        assertThat(english.month("Brumaire")).isEmpty();
    }

    @Test
    void putsLongerWordsFirst() {
        var roles = Languages.find("zh-Hans").orElseThrow().meanings(Use.ROLES).keySet().stream()
                .toList();
        assertThat(roles.indexOf("本报记者")).isLessThan(roles.indexOf("记者"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 新桥通车缩短行程 | 城北新桥昨日通车，居民往返两岸只要五分钟。市民说很方便。",
                "zh-Hant | 新橋通車縮短行程 | 城北新橋昨日通車，居民往返兩岸只要五分鐘。市民說很方便。",
                "ja | 新しい橋が開通 | 市内の北浜橋が昨日開通し、住民は五分で対岸へ渡れるようになった。",
                "ko | 새 다리 개통 | 북포시의 새 다리가 어제 개통돼 주민들은 5분 만에 강을 건널 수 있게 됐다.",
                "en | New bridge opens | The new bridge over the river opened yesterday. Residents cross it in five minutes.",
                "de | Neue Brücke eröffnet | Die neue Brücke über den Fluss ist gestern eröffnet worden. Anwohner brauchen nur noch fünf Minuten.",
                "fr | Un nouveau pont | Le nouveau pont sur la rivière a ouvert hier. Les habitants mettent cinq minutes pour traverser.",
                "es | Nuevo puente | El nuevo puente sobre el río se abrió ayer. Los vecinos tardan cinco minutos en cruzar.",
                "it | Nuovo ponte | Il nuovo ponte sul fiume è stato aperto ieri. I residenti impiegano cinque minuti per attraversarlo.",
                "pt | Nova ponte | A nova ponte sobre o rio abriu ontem. Os moradores demoram cinco minutos a atravessar.",
                "nl | Nieuwe brug open | De nieuwe brug over de rivier is gisteren geopend. Bewoners steken in vijf minuten over.",
                "sv | Ny bro öppnad | Den nya bron över älven öppnades i går. De boende tar sig över på fem minuter och slipper färjan.",
                "nb | Ny bro åpnet | Den nye broen over elva ble åpnet i går. Beboerne kommer seg over på fem minutter og slipper ferja.",
                "da | Ny bro åbnet | Den nye bro over åen blev åbnet i går. Beboerne kommer over på fem minutter og slipper for færgen.",
                "fi | Uusi silta avattiin | Joen ylittävä uusi silta avattiin eilen. Asukkaat pääsevät yli viidessä minuutissa, kertoo kaupunki.",
                "pl | Nowy most otwarty | Nowy most na rzece został otwarty wczoraj. Mieszkańcy przechodzą na drugą stronę w pięć minut.",
                "cs | Nový most otevřen | Nový most přes řeku byl včera otevřen. Obyvatelé se na druhý břeh dostanou za pět minut.",
                "tr | Yeni köprü açıldı | Nehrin üzerindeki yeni köprü dün açıldı. Kent sakinleri beş dakikada karşıya geçiyor.",
                "hu | Új híd nyílt | Tegnap megnyílt az új híd a folyón. A lakók öt perc alatt átérnek, és nem kell kompra várniuk.",
                "ro | Pod nou deschis | Podul nou peste râu a fost deschis ieri. Locuitorii trec în cinci minute și nu mai așteaptă bacul.",
                "id | Jembatan baru dibuka | Jembatan baru di atas sungai itu dibuka kemarin. Warga kini menyeberang dalam lima menit.",
                "vi | Cầu mới thông xe | Cây cầu mới qua sông được thông xe hôm qua. Người dân chỉ mất năm phút để sang bờ bên kia.",
                "ru | Новый мост открыт | Новый мост через реку открыли вчера. Жители переходят на другой берег за пять минут.",
                "uk | Новий міст відкрито | Новий міст через річку відкрили вчора. Мешканці переходять на інший берег за п’ять хвилин.",
                "el | Νέα γέφυρα | Η νέα γέφυρα στο ποτάμι άνοιξε χθες. Οι κάτοικοι περνούν απέναντι σε πέντε λεπτά.",
                "ar | افتتاح جسر جديد | افتتح أمس الجسر الجديد فوق النهر. يعبر السكان إلى الضفة الأخرى في خمس دقائق.",
                "fa | پل تازه گشوده شد | پل تازه روی رودخانه دیروز گشوده شد. ساکنان در پنج دقیقه به آن سو می‌روند.",
                "hi | नया पुल खुला | नदी पर नया पुल कल खोला गया। निवासी पांच मिनट में पार कर लेते हैं।"
            })
    void tellsTheLanguageOfHeadlineAndTwoSentences(String tag, String headline, String sentences) {
        assertThat(LanguageGuess.of(headline + "\n\n" + sentences)
                        .map(guess -> guess.language().tag()))
                .contains(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 新型ロケット「ひびき」 打ち上げ成功の見通し",
        "ko, 市長 ‘새 다리’ 개통식 참석",
        "zh-Hans, 北港集团（North Harbour Holdings Ltd）昨日发布公告称，新码头将于五月投入使用。",
        "zh-Hant, 北港集團（North Harbour Holdings Ltd）昨日宣布，新碼頭將於五月啟用。"
    })
    void looksAtTheScriptThatSaysMost(String tag, String text) {
        assertThat(LanguageGuess.of(text).map(guess -> guess.language().tag())).contains(tag);
    }

    @Test
    void saysNothingOfTextWithoutLetters() {
        assertThat(LanguageGuess.of("12:30 - 14:00")).isEmpty();
    }
}
