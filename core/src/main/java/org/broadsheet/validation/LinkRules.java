package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.Run;

/** Rules about links and the addresses of files. */
final class LinkRules {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "here",
            "click here",
            "link",
            "this link",
            "read more",
            "more",
            "hier",
            "ici",
            "cliquez ici",
            "aquí",
            "qui",
            "这里",
            "此处",
            "点击这里",
            "点击此处",
            "這裡",
            "點擊這裡",
            "こちら",
            "여기");

    private static final String HREF = "\"href\":\"";

    private LinkRules() {}

    static List<Rule> all() {
        return List.of(rule("id/url-relative", LinkRules::relative), rule("access/link-text", LinkRules::emptyWords));
    }

    private static void relative(Inspection inspection) {
        links(inspection, (place, words, href) -> {
            if (isRelative(href)) {
                inspection.report(place, "url", href);
            }
        });
        for (Story story : inspection.scene().stories()) {
            relativeInFacts(
                    inspection, story.place(), story.article().metadata().foreign());
        }
        for (Scene.Shown shown : inspection.scene().pictures()) {
            List<Rendition> files = shown.picture().renditions();
            for (int r = 0; r < files.size(); r++) {
                if (isRelative(files.get(r).href())) {
                    inspection.report(
                            shown.place().child("renditions", r).child("href"),
                            "url",
                            files.get(r).href());
                }
            }
        }
    }

    /** The addresses in facts that the model has no place for, where they are JSON. */
    private static void relativeInFacts(Inspection inspection, Place place, List<ForeignFact> facts) {
        for (int f = 0; f < facts.size(); f++) {
            String value = facts.get(f).value();
            for (int at = value.indexOf(HREF); at >= 0; at = value.indexOf(HREF, at + 1)) {
                int start = at + HREF.length();
                int end = value.indexOf('"', start);
                String url = end < 0 ? "" : value.substring(start, end);
                if (isRelative(url)) {
                    inspection.report(place.child("metadata").child("foreign", f), "url", url);
                }
            }
        }
    }

    /** Whether the URL lacks a scheme; one into the document itself needs none. */
    private static boolean isRelative(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i == 0;
            }
            if (c == '/' || c == '?' || c == '#') {
                return i > 0 || c != '#';
            }
        }
        return !url.isEmpty();
    }

    private static void emptyWords(Inspection inspection) {
        links(inspection, (place, words, href) -> {
            String bare = words.strip();
            if (EMPTY_WORDS.contains(bare.toLowerCase(Locale.ROOT)) || bare.equals(href) && bare.length() > 40) {
                inspection.report(place, "words", bare);
            }
        });
    }

    private static void links(Inspection inspection, Check check) {
        for (Story story : inspection.scene().stories()) {
            for (Passage passage : story.passages()) {
                if (passage.isMarked()) {
                    links(passage, check);
                }
            }
        }
    }

    private static void links(Passage passage, Check check) {
        for (Run run : passage.text().runs()) {
            for (Mark mark : run.marks()) {
                if (mark instanceof Mark.Link link) {
                    check.check(passage.place(), run.text(), link.href());
                }
            }
        }
    }

    /** What is done with each link. */
    @FunctionalInterface
    private interface Check {
        void check(Place place, String words, String href);
    }
}
