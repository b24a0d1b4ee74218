package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.broadsheet.language.Language;

/**
 * Mends the boundaries of paragraphs inside one story: joins a sentence that was broken over two, parts two that were run
 * together. No character changes; each mend is a finding.
 */
final class Repairs {
    private final Breaks breaks;
    private final Seams seams;
    private final Findings findings;
    private final boolean mend;
    private final Wrapping wrapping;

    /** The words that were joined out of several paragraphs. */
    private final Set<Words> made = Collections.newSetFromMap(new IdentityHashMap<>());

    private Repairs(Breaks breaks, Seams seams, Language language, Findings findings, boolean mend) {
        this.breaks = breaks;
        this.seams = seams;
        this.findings = findings;
        this.mend = mend;
        this.wrapping = Wrapping.none(language);
    }

    /** Mends the stories of a page, or only tells what is to be mended. */
    static void of(List<Story> stories, Language language, Findings findings, boolean mend) {
        var repairs = new Repairs(Breaks.of(stories, language), Seams.of(stories, language), language, findings, mend);
        stories.forEach(repairs::repair);
    }

    private void repair(Story story) {
        var parted = parted(joined(story.parts));
        if (mend) {
            move(story, parted);
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
            if (i + 1 < parts.size()
                    && part.isParagraph()
                    && parts.get(i + 1).isParagraph()
                    && breaks.between(
                            part.words().plain(), parts.get(i + 1).words().plain())) {
                tellBroken(part, parts.get(i + 1));
                broken.add(part.words());
            } else if (broken.isEmpty()) {
                joined.add(part);
            } else {
                broken.add(part.words());
                var whole = wrapping.unwrapped(broken);
                joined.add(Part.of(Role.PARAGRAPH, whole));
                made.add(whole);
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

    private List<Part> parted(List<Part> parts) {
        var openers = Seams.openers(parts);
        var parted = new ArrayList<Part>();
        for (Part part : parts) {
            if (part.isParagraph()) {
                var words = part.words();
                part(part, seams.in(words, !made.contains(words), openers), parted);
            } else {
                parted.add(part);
            }
        }
        return parted;
    }

    private void part(Part part, List<Integer> at, List<Part> parted) {
        var words = part.words();
        int from = 0;
        for (int seam : at) {
            parted.add(Part.of(Role.PARAGRAPH, words.slice(from, seam)));
            from = seam;
            findings.warning(
                    "text/paragraph-merged",
                    "two paragraphs are run together here" + (mend ? "; they were parted" : ""),
                    words.sourceOf(seam),
                    words.sourceOf(seam));
        }
        var rest = words.slice(from, words.length());
        parted.add(rest.length() == words.length() ? part : Part.of(Role.PARAGRAPH, rest));
    }
}
