package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.broadsheet.language.Languages;
import org.broadsheet.model.NewsTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 2024年3月18日 星期一 第02版 | 2024年3月18日 | 2024-03-18",
                "en | Thursday, May 9, 2024 — Page A3 | May 9, 2024 | 2024-05-09",
                "en | 9 May 2024 | 9 May 2024 | 2024-05-09",
                "ja | 令和6年3月18日（月曜日） | 令和6年3月18日 | 2024-03-18",
                "ja | 令和元年５月１日 | 令和元年５月１日 | 2019-05-01",
                "zh-Hant | 中華民國113年3月18日 星期一 | 中華民國113年3月18日 | 2024-03-18",
                "ko | 2024년 3월 18일 월요일 | 2024년 3월 18일 | 2024-03-18",
                "es | lunes, 18 de marzo de 2024 | 18 de marzo de 2024 | 2024-03-18",
                "hu | 2024. március 18., hétfő | 2024. március 18. | 2024-03-18",
                "ru | 18 марта 2024 года | 18 марта 2024 | 2024-03-18",
                "tr | 18 MART 2024 Pazartesi | 18 MART 2024 | 2024-03-18",
                "de | Mittwoch, 4. Dezember 2024 · Nr. 281 | 4. Dezember 2024 | 2024-12-04"
            })
    void findsDateInFolioLine(String language, String folio, String words, LocalDate day) {
        assertThat(PrintedDate.in(folio, Languages.find(language).orElseThrow()))
                .contains(NewsTime.printed(words, day));
    }

    @Test
    void keepsDayThatNoCalendarHasAsWords() {
        assertThat(PrintedDate.in("2024年2月31日", Languages.find("zh-Hans").orElseThrow()))
                .contains(new NewsTime("2024年2月31日", Optional.empty()));
    }

    @Test
    void findsNothingInOtherWords() {
        assertThat(PrintedDate.in("Room 12 Chairs 2024", Languages.find("en").orElseThrow()))
                .isEmpty();
    }
}
