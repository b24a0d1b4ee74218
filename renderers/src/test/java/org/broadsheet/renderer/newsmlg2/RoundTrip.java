package org.broadsheet.renderer.newsmlg2;

import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;

/** What a round trip changed, beside what the writer told of. */
public final class RoundTrip {
    private RoundTrip() {}

    /** The differences that no loss covers. */
    public static List<String> untold(List<String> differences, List<Diagnostic> told) {
        return differences.stream()
                .filter(difference -> told.stream().noneMatch(loss -> covers(loss, difference)))
                .toList();
    }

    /** A loss covers the element that it is about, its neighbours in a list, those inside of it, and those that hold it. */
    private static boolean covers(Diagnostic loss, String difference) {
        if (loss.code().equals("output/fact-assumed")) {
            return false;
        }
        String lost = loss.path().value().replaceFirst("\\[\\d+]$", "");
        String path = difference.substring(0, difference.indexOf(": "));
        boolean here = path.startsWith(lost) || lost.startsWith(path);
        return here
                && (!isAboutAllOfAnItem(loss)
                        || path.endsWith("extensions")
                        || isSameButForSpaces(difference.substring(path.length() + 2)));
    }

    private static boolean isAboutAllOfAnItem(Diagnostic loss) {
        return loss.message().startsWith("tabs and line breaks")
                || loss.message().startsWith("characters that XML");
    }

    private static boolean isSameButForSpaces(String change) {
        String[] sides = change.replaceAll("[\\s\\x00-\\x1F\uFFFD\uFFFE]+", "").split("->", 2);
        return sides[0].equals(sides[1]);
    }
}
