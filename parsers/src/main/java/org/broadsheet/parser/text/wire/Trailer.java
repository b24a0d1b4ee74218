package org.broadsheet.parser.text.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.parser.text.wire.WireFact.Name;

/** What stands behind the text of a message: when it was sent, and by whom. */
final class Trailer {
    /** No trailer is a longer line. */
    static final int LONGEST = 80;

    private static final Pattern ORIGIN = Pattern.compile("(?<origin>\\p{L}{1,8}(?:-\\p{L}{1,8})*)-(?=\\d)");

    private Trailer() {}

    /** The facts between two offsets; a time that cannot be read is kept as one. */
    static List<WireFact> of(String text, int start, int end) {
        var facts = new ArrayList<WireFact>();
        for (WireLine line : WireLine.all(text, start, end)) {
            facts.addAll(read(text, line));
        }
        return facts;
    }

    /** The facts of a line, if all of it is a trailer. */
    static Optional<List<WireFact>> whole(String text, int start, int end) {
        var facts = of(text, start, end);
        return facts.stream()
                .filter(fact -> fact.name() == Name.TIME)
                .findFirst()
                .filter(time -> WireTime.isTime(time.value()))
                .map(time -> facts);
    }

    private static List<WireFact> read(String text, WireLine line) {
        Matcher origin = ORIGIN.matcher(line.text());
        var facts = new ArrayList<WireFact>();
        int time = line.start();
        if (line.text().length() <= LONGEST && origin.lookingAt()) {
            facts.add(WireFact.of(Name.ORIGIN, text, line.start(), line.start() + origin.end("origin")));
            time += origin.end();
        }
        facts.add(WireFact.of(Name.TIME, text, time, line.end()));
        return facts;
    }
}
