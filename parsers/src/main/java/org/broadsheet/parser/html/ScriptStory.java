package org.broadsheet.parser.html;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.Signs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The story that a page keeps in a script, as a text of its own markup, where only the script would show it. */
final class ScriptStory {
    /** A text with fewer paragraphs is no story. */
    private static final int PARAGRAPHS = 3;
    /** Texts in scripts stand in texts of scripts, not deeper. */
    private static final int DEEPEST = 2;
    /** No script is looked through any further. */
    private static final int LONGEST = 1_000_000;

    private static final int PICTURES = Sign.CAPTION.bit() | Sign.CREDIT.bit() | Sign.PICTURE.bit();

    private String longest = "";

    private ScriptStory() {}

    /** The longest text with paragraphs, a line for each. */
    static Optional<String> find(List<Element> scripts) {
        var story = new ScriptStory();
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() <= LONGEST && isMarked(data)) {
                story.look(data, 0);
            }
        }
        return Optional.of(story.longest)
                .filter(markup -> !markup.isEmpty())
                .map(ScriptStory::lines)
                .filter(lines -> !lines.isEmpty());
    }

    private static boolean isMarked(String text) {
        return text.contains("u003cp") || text.contains("u003Cp") || text.contains("<p");
    }

    /** Looks at each text between quotation marks. */
    private void look(String data, int depth) {
        int start = data.indexOf('"');
        while (start >= 0) {
            int end = end(data, start + 1);
            if (end - start > longest.length()) {
                text(data.substring(start + 1, end), depth);
            }
            start = data.indexOf('"', end + 1);
        }
    }

    private static int end(String data, int start) {
        int at = start;
        while (at < data.length() && data.charAt(at) != '"') {
            at += data.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, data.length());
    }

    private void text(String escaped, int depth) {
        if (!isMarked(escaped)) {
            return;
        }
        String text = unescaped(escaped);
        boolean markup = text.stripLeading().startsWith("<");
        if (markup && text.length() > longest.length() && text.split("<p[ >]", -1).length > PARAGRAPHS) {
            longest = text;
        } else if (!markup && depth < DEEPEST) {
            look(text, depth + 1);
        }
    }

    private static String unescaped(String text) {
        var out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                out.append(c);
                at++;
            } else if (text.charAt(at + 1) == 'u' && isHex(text, at + 2)) {
                out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                char escaped = text.charAt(at + 1);
                out.append(escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped);
                at += 2;
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        boolean hex = at + 4 <= text.length();
        for (int i = at; hex && i < at + 4; i++) {
            hex = Character.digit(text.charAt(i), 16) >= 0;
        }
        return hex;
    }

    private static String lines(String markup) {
        var lines = new StringJoiner("\n");
        var signs = new Signs();
        for (Element element : Jsoup.parseBodyFragment(markup).body().select("p, h2, h3, h4, h5, h6, li")) {
            String words = Blanks.single(element.text());
            boolean inner = element.selectFirst("> p, > ul, > ol") != null;
            if (!words.isEmpty() && !inner && !isOfPicture(element, signs)) {
                lines.add(words);
            }
        }
        return lines.toString();
    }

    private static boolean isOfPicture(Element element, Signs signs) {
        for (Element at = element; at != null; at = at.parent()) {
            boolean figure = at.normalName().startsWith("fig");
            if (figure || (signs.of(at.className(), at.id()) & PICTURES) != 0) {
                return true;
            }
        }
        return false;
    }
}
