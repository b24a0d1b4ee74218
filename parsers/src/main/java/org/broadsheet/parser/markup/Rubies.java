package org.broadsheet.parser.markup;

import java.util.ArrayDeque;
import org.broadsheet.model.Mark;

/**
 * Ruby: characters, each stretch of them followed by its reading. Ruby whose readings all follow all characters is matched
 * one to one.
 */
final class Rubies {
    private final Flow flow;
    private final Style style;
    private final ArrayDeque<String> bases = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();

    private Rubies(Flow flow, Style style) {
        this.flow = flow;
        this.style = style;
    }

    static void read(Flow flow, Element ruby, Style style) {
        var rubies = new Rubies(flow, style);
        rubies.all(ruby);
        rubies.rest();
    }

    private void all(Element element) {
        for (Node node : element.children()) {
            if (node instanceof Text text) {
                open.append(text.value());
            } else if (node instanceof Element part) {
                part(part);
            }
        }
    }

    private void part(Element part) {
        switch (part.name()) {
            case "rt" -> reading(Spaces.stripped(part.text()));
            case "rp" -> {}
            case "rb" -> {
                close();
                bases.add(part.text());
            }
            case "rbc", "rtc" -> all(part);
            default -> open.append(part.text());
        }
    }

    /** White space between elements is no base. */
    private void close() {
        if (!Spaces.stripped(open.toString()).isEmpty() || open.toString().equals(" ")) {
            bases.add(open.toString());
        }
        open.setLength(0);
    }

    private void reading(String reading) {
        close();
        String base = bases.poll();
        if (base != null) {
            flow.words().ruby(base, style.with(new Mark.Ruby(reading)).marks());
        } else if (!reading.isEmpty()) {
            flow.words().add("(" + reading + ")", style.marks());
        }
    }

    private void rest() {
        close();
        bases.forEach(base -> flow.words().add(base, style.marks()));
    }
}
