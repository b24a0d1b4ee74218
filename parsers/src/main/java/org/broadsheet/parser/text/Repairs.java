package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * Mends the boundaries of paragraphs inside one story: joins a sentence that was broken over two, parts two that were run
 * together. No character changes; each mend is a finding.
 */
final class Repairs {
    /** The number of characters by which a paragraph's beginning is known again. */
    private static final int OPENER = 6;

    private final Language language;
    private final Findings findings;
    private final boolean mend;
    private final Wrapping wrapping;

    private Repairs(Language language, Findings findings, boolean mend) {
        this.language = language;
        this.findings = findings;
        this.mend = mend;
        this.wrapping = new Wrapping(0, language.runsOn() ? "" : " ");
    }

    /** Mends {@code story}, or only tells what is to be mended. */
    static void of(Story story, Language language, Findings findings, boolean mend) {
        var repairs = new Repairs(language, findings, mend);
        var joined = repairs.joined(story.parts);
        var parted = repairs.parted(joined);
        if (mend) {
            repairs.move(story, parted);
        }
    }

    /** Parts stand where pictures count them, so pictures move along. */
    private void move(Story story, List<Part> mended) {
        int[] starts = mended.stream().mapToInt(Part::start).toArray();
        story.figures.replaceAll(figure -> {
            int found = Arrays.binarySearch(starts, figure.start());
            return figure.position() == 0 ? figure : figure.at(found >= 0 ? found : -found - 1);
        });
        story.parts.clear();
        story.parts.addAll(mended);
    }

    private List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        var broken = new ArrayList<Words>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i + 1 < parts.size() && breaks(part, parts.get(i + 1))) {
                tellBroken(part, parts.get(i + 1));
                broken.add(part.words());
            } else if (broken.isEmpty()) {
                joined.add(part);
            } else {
                broken.add(part.words());
                joined.add(Part.of(Role.PARAGRAPH, wrapping.unwrapped(broken)));
                broken.clear();
            }
        }
        return joined;
    }

    private void tellBroken(Part above, Part below) {
        boolean hyphen = Wrapping.isSoft(above.words().plain(), below.words().plain());
        findings.warning(
                hyphen ? "text/line-hyphenated" : "text/paragraph-broken-sentence",
                (hyphen
                                ? "a word is cut at the end of the paragraph and goes on in the next one"
                                : "the paragraph ends inside a sentence that the next one goes on with")
                        + (mend ? "; the two were joined" : ""),
                Math.max(above.start(), above.end() - 1),
                above.end(),
                below.start(),
                below.end());
    }

    private boolean breaks(Part above, Part below) {
        if (!above.isParagraph() || !below.isParagraph()) {
            return false;
        }
        var end = above.words().plain();
        char last = end.charAt(end.length() - 1);
        boolean goesOn = language.words(Use.SENTENCE_GOES_ON).contains(String.valueOf(last));
        int first = below.words().plain().codePointAt(0);
        return language.runsOn()
                ? goesOn && Character.isLetterOrDigit(first)
                : Character.isLowerCase(first) && (goesOn || Character.isLetterOrDigit(last) || last == '-');
    }

    private List<Part> parted(List<Part> parts) {
        var openers = openers(parts);
        var parted = new ArrayList<Part>();
        for (Part part : parts) {
            if (part.isParagraph() && language.runsOn()) {
                part(part.words(), openers, parted);
            } else {
                parted.add(part);
            }
        }
        return parted;
    }

    private Map<String, Integer> openers(List<Part> parts) {
        var openers = new HashMap<String, Integer>();
        for (Part part : parts) {
            if (part.isParagraph() && part.words().length() > OPENER) {
                openers.merge(part.words().plain().substring(0, OPENER), 1, Integer::sum);
            }
        }
        return openers;
    }

    private void part(Words words, Map<String, Integer> openers, List<Part> parted) {
        int from = 0;
        for (int i = 1; i < words.length(); i++) {
            if (runsTogether(words.plain(), i, openers)) {
                parted.add(Part.of(Role.PARAGRAPH, words.slice(from, i)));
                from = i;
                int at = words.sourceOf(i);
                findings.warning(
                        "text/paragraph-merged",
                        "two paragraphs are run together here" + (mend ? "; they were parted" : ""),
                        at,
                        at);
            }
        }
        parted.add(Part.of(Role.PARAGRAPH, words.slice(from, words.length())));
    }

    /** Whether a sentence ends before {@code i} and a blank, or the beginning of a sibling paragraph, follows. */
    private boolean runsTogether(String text, int i, Map<String, Integer> openers) {
        char before = text.charAt(i - 1);
        if (before == ' ' || before == '\u3000') {
            return i > 1 && isSentenceEnd(text.charAt(i - 2)) && Character.isLetterOrDigit(text.charAt(i));
        }
        return isSentenceEnd(before)
                && i + OPENER <= text.length()
                && openers.containsKey(text.substring(i, i + OPENER));
    }

    private static boolean isSentenceEnd(char c) {
        return c == '。' || c == '！' || c == '？';
    }
}
