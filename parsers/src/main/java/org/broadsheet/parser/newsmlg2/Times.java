package org.broadsheet.parser.newsmlg2;

import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;

/** Times as documents write them, also where they write them badly. */
final class Times {
    private static final int DAY = 10;

    private Times() {}

    /** The time that an element holds; none when it holds nothing. */
    static Optional<NewsTime> of(Element element, Findings findings) {
        String text = element.text().strip();
        if (text.isEmpty()) {
            findings.liberty(
                    "newsml-g2/time-empty", element, "<" + element.name() + "> holds no time and is passed over");
            return Optional.empty();
        }
        NewsTime time = NewsTime.parse(text);
        if (time.value().isPresent()) {
            return Optional.of(time);
        }
        Optional<NewsTime> mended = mended(text);
        if (mended.isPresent()) {
            findings.liberty(
                    "newsml-g2/time-notation",
                    element,
                    "the time in <" + element.name() + "> is not written as XML Schema has it, but clear");
            return mended;
        }
        findings.warning(
                "newsml-g2/time-unreadable",
                element,
                "what <" + element.name() + "> holds is no time and is kept as text");
        return Optional.of(time);
    }

    /** The words with the value beside them; without one, they are the notation of a value. */
    static NewsTime said(String text, Optional<String> value) {
        if (value.isEmpty()) {
            return NewsTime.parse(text);
        }
        return new NewsTime(text, NewsTime.valueOf(value.get()));
    }

    /** An offset without a colon or without minutes, a day with an offset, a space for the T. */
    private static Optional<NewsTime> mended(String text) {
        String usual = text.length() > DAY && text.charAt(DAY) == ' '
                ? text.substring(0, DAY) + 'T' + text.substring(DAY + 1)
                : text;
        int sign = Math.max(usual.lastIndexOf('+'), usual.lastIndexOf('-'));
        if (sign == DAY) {
            return value(text, usual.substring(0, DAY));
        }
        if (sign > DAY && usual.length() == sign + 5) {
            return value(text, usual.substring(0, sign + 3) + ':' + usual.substring(sign + 3));
        }
        return value(text, sign > DAY && usual.length() == sign + 3 ? usual + ":00" : usual);
    }

    private static Optional<NewsTime> value(String text, String notation) {
        return NewsTime.parse(notation).value().map(value -> NewsTime.printed(text, value));
    }
}
