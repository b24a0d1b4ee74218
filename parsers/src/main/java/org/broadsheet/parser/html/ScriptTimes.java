package org.broadsheet.parser.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.html.time.LooseTime;
import org.jsoup.nodes.Element;

/** When a story was published, as the scripts of its page note it for those who count readers. */
final class ScriptTimes {
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\b(?:first|content|article|original)?_?(?:date_?published|(?:publish(?:ed)?|release|deploy)_?(?:date|dt|time|at|on)?"
                    + "|publication_?(?:date|time)|(?:pub|reg)_?(?:date|dt))\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?"
                    + "(\\d{4}[-.]?\\d{2}[-.]?\\d{2}(?:[T ]\\d{2}:\\d{2}[^\"'\\\\,}]{0,16})?|\\d{10}(?:\\d{3})?)(?!\\d)");
    /** No script is looked through any further. */
    private static final int LONGEST = 200_000;

    private ScriptTimes() {}

    static Optional<NewsTime> first(List<Element> scripts) {
        for (Element script : scripts) {
            String data = script.data();
            Matcher note = NOTE.matcher(data.length() > LONGEST ? data.substring(0, LONGEST) : data);
            while (note.find()) {
                Optional<NewsTime> time = LooseTime.of(note.group(1));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }
}
