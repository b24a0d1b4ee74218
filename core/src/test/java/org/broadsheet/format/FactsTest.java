package org.broadsheet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Edition EDITION = Edition.of(Article.headlined("Quay").build());

    @Test
    void setsEveryFactItNames() {
        var values = new HashMap<String, String>();
        Facts.NAMES.forEach(name -> values.put(name, name.equals("urgency") ? "3" : "2026-11-24"));
        var edition = new Facts(values).over(EDITION);
        var rights = new Rights(
                Optional.of(Concept.named("2026-11-24")),
                Optional.of("2026-11-24"),
                Optional.of("2026-11-24"),
                Optional.of("2026-11-24"));
        var day = NewsTime.parse("2026-11-24");
        assertThat(edition)
                .isEqualTo(EDITION.toBuilder()
                        .publication("2026-11-24")
                        .date(day)
                        .number("2026-11-24")
                        .language("2026-11-24")
                        .metadata(Metadata.builder()
                                .id("2026-11-24")
                                .version("2026-11-24")
                                .created(day)
                                .modified(day)
                                .published(day)
                                .embargo(day)
                                .expiry(day)
                                .status("2026-11-24")
                                .urgency(3)
                                .slugline("2026-11-24")
                                .title("2026-11-24")
                                .provider(Concept.named("2026-11-24"))
                                .generator("2026-11-24")
                                .rights(rights)
                                .build())
                        .build());
    }

    @Test
    void leavesEditionAloneWithoutFacts() {
        assertThat(Facts.NONE.over(EDITION)).isSameAs(EDITION);
    }

    @Test
    void keepsTheLaterOfTwoValues() {
        assertThat(Facts.NONE.with("language", "en").with("language", "fr").value("language"))
                .contains("fr");
    }

    @Test
    void refusesNamesItDoesNotKnow() {
        assertThatThrownBy(() -> new Facts(Map.of("provder", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no fact 'provder'; the facts are publication, date,");
    }

    @Test
    void refusesUrgencyThatIsNoNumber() {
        assertThatThrownBy(() -> new Facts(Map.of("urgency", "high")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("urgency is a number from 1 to 9, not 'high'");
    }
}
