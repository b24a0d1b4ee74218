package org.broadsheet.parser.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of print as Chinese papers name it: 第07版：理论, A03版 要闻.
 *
 * @param number its number as printed
 * @param name what it is called
 */
record PaperPage(Optional<String> number, String name) {
    private static final Pattern NAMED =
            Pattern.compile("第?\\s?([A-Z]{0,2}\\d{1,3})\\s?[版叠][:：\\s·\\-—]{0,4}+(\\S.{0,30})?");

    /** The page that words name; none when they name no page. */
    static Optional<PaperPage> of(String words) {
        Matcher named = NAMED.matcher(words.strip());
        return named.matches()
                ? Optional.of(new PaperPage(
                        Optional.of(named.group(1)),
                        Optional.ofNullable(named.group(2)).map(String::strip).orElse(words.strip())))
                : Optional.empty();
    }
}
