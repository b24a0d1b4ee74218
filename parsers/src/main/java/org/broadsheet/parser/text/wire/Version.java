package org.broadsheet.parser.text.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words such as {@code 1ST LEAD}, {@code REFILE} or {@code KILL} say of a version of a story.
 *
 * @param numbered whether they say which version it is
 * @param kinds what the version does to those before it
 */
record Version(boolean numbered, Set<Kind> kinds) {
    /** What a version does. */
    enum Kind {
        UPDATE,
        CORRECTION,
        CANCELED,
        WITHHELD,
        /** It is one part of a story. */
        PART,
        /** It comes first, or out of turn. */
        RANK
    }

    private static final Map<String, Kind> WORDS = words();
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.|º|ª|er|e|ère|ème)?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{1,2}(?:st|nd|rd|th))(\\p{L}{2,})");
    /** The parts of a version before a headline, as {@code UPDATE 1-}. */
    private static final Pattern PREFIX = Pattern.compile("(?:\\p{Lu}{3,12}(?: \\d{1,2})?-)(?=\\S)");
    /** No line that tells a version is longer. */
    private static final int LONGEST = 60;

    /** The version that {@code words} tell if they tell nothing else. */
    static Optional<Version> of(String words) {
        if (words.length() > LONGEST || words.isEmpty()) {
            return Optional.empty();
        }
        boolean numbered = false;
        var kinds = EnumSet.noneOf(Kind.class);
        var small = stripped(words).toLowerCase(Locale.ROOT);
        var whole = WORDS.get(small);
        for (String token : whole == null ? tokens(small) : List.<String>of()) {
            var kind = WORDS.get(token);
            boolean ordinal = ORDINAL.matcher(token).matches();
            if (kind == null && !ordinal) {
                return Optional.empty();
            }
            numbered |= ordinal;
            kinds.addAll(kind == null ? Set.of() : Set.of(kind));
        }
        kinds.addAll(whole == null ? Set.of() : Set.of(whole));
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Version(numbered, Collections.unmodifiableSet(kinds)));
    }

    /** The length of what a headline says of its version before it says anything else. */
    static int prefix(String headline) {
        Matcher prefix = PREFIX.matcher(headline);
        int end = 0;
        while (prefix.region(end, headline.length()).lookingAt()
                && isVersion(headline.substring(end, prefix.end() - 1))) {
            end = prefix.end();
        }
        return end;
    }

    private static boolean isVersion(String words) {
        return of(words).isPresent();
    }

    private static String stripped(String words) {
        boolean brackets = words.startsWith("(") && words.endsWith(")") || words.startsWith("*") && words.endsWith("*");
        return brackets ? words.substring(1, words.length() - 1).strip() : words.strip();
    }

    private static List<String> tokens(String words) {
        var tokens = new ArrayList<String>();
        for (String token : words.split("[-\\s/,]+")) {
            Matcher together = RUN_TOGETHER.matcher(token);
            if (together.matches()) {
                tokens.add(together.group(1));
                tokens.add(together.group(2));
            } else if (!token.isEmpty()) {
                tokens.add(token.endsWith(":") ? token.substring(0, token.length() - 1) : token);
            }
        }
        return tokens;
    }

    private static Map<String, Kind> words() {
        var words = new HashMap<String, Kind>();
        Arrays.stream(Kind.values())
                .forEach(kind ->
                        WireWords.list(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> words.put(word, kind)));
        return words;
    }
}
