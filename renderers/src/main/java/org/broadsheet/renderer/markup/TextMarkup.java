package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.renderer.loss.Losses;

/** The markup of the running text at {@code path}: marks become elements, the outermost shared by neighbouring runs. */
record TextMarkup(Losses losses, BodyMarkup.Options options, ElementPath path) {
    private static final int RUBY = new Mark.Ruby("").rank();
    private static final String SPACES =
            "white space that readers of markup take for one space or none: tabs, several spaces, spaces at an end";

    /** Reports white space that markup does not keep in a line of plain characters, which has no line breaks either. */
    static void reportSpaces(String line, ElementPath path, Losses losses) {
        if (line.indexOf('\n') >= 0 || collapses(line)) {
            losses.changed(path, SPACES);
        }
    }

    List<Markup> of(RichText text) {
        if (collapses(text.plain())) {
            losses.changed(path, SPACES);
        }
        return isPlain(text) ? List.of(text(text.plain())) : nested(text.runs(), 0);
    }

    private static boolean isPlain(RichText text) {
        return text.runs().size() == 1
                && text.runs().get(0).marks().isEmpty()
                && !text.runs().get(0).isLineBreak();
    }

    /** Whether {@code words} have white space that HTML does not keep. */
    private static boolean collapses(String words) {
        int last = words.length() - 1;
        return last >= 0
                && (words.charAt(0) == ' '
                        || words.charAt(last) == ' '
                        || words.contains("  ")
                        || words.indexOf('\t') >= 0
                        || words.indexOf('\f') >= 0
                        || words.indexOf('\r') >= 0
                        || words.indexOf('\n') >= 0 && hasSpaceAtBreak(words));
    }

    private static boolean hasSpaceAtBreak(String words) {
        return words.contains(" \n") || words.contains("\n ");
    }

    private List<Markup> nested(List<Run> runs, int rank) {
        if (rank > RUBY) {
            return runs.stream().map(TextMarkup::leaf).toList();
        }
        var markup = new ArrayList<Markup>();
        for (int from = 0; from < runs.size(); ) {
            Optional<Mark> mark = mark(runs.get(from), rank);
            int to = end(runs, from, rank, mark);
            List<Markup> inner = nested(runs.subList(from, to), rank + 1);
            markup.addAll(mark.map(found -> found.match(options.dialect().mark(this, inner)))
                    .orElse(inner));
            from = to;
        }
        return markup;
    }

    private static int end(List<Run> runs, int from, int rank, Optional<Mark> mark) {
        int to = from + 1;
        while (to < runs.size() && mark(runs.get(to), rank).equals(mark) && (rank < RUBY || mark.isEmpty())) {
            to++;
        }
        return to;
    }

    private static Optional<Mark> mark(Run run, int rank) {
        for (Mark mark : run.marks()) {
            if (mark.rank() == rank) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static Markup leaf(Run run) {
        return run.isLineBreak() ? element("br") : text(run.text());
    }

    Optional<String> url(String href) {
        return url(href, path, losses);
    }

    /** The address as it may be written; what is refused or changed is reported. */
    static Optional<String> url(String href, ElementPath path, Losses losses) {
        Optional<String> url = SafeUrl.of(href);
        if (url.isEmpty()) {
            losses.dropped(
                    path,
                    "the address '" + shown(href) + "' is neither http, https, mailto nor relative, and is left out");
        } else if (!url.get().equals(href)) {
            losses.changed(
                    path,
                    "the address '" + shown(href) + "' holds characters that no URL has; they are percent-encoded");
        }
        return url;
    }

    private static String shown(String href) {
        String printable = href.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "?");
        return printable.length() <= 80 ? printable : printable.substring(0, 80) + "...";
    }
}
