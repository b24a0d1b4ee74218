package org.broadsheet.renderer.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Notice;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;

/**
 * The words outside the stories: what names the page above them, all else below. One that says no more than the name of the
 * paper, which stands over the page already, is there but not shown.
 */
final class Notices {
    private static final Set<Notice.Kind> ABOVE =
            EnumSet.of(Notice.Kind.BANNER, Notice.Kind.MASTHEAD, Notice.Kind.FOLIO);

    private final List<Notice> notices;
    private final BodyMarkup body;
    private final Optional<String> publication;
    private final boolean inOrder;

    Notices(Edition edition, BodyMarkup body) {
        this.notices = edition.notices();
        this.body = body;
        this.publication = edition.publication();
        var sorted = new ArrayList<>(notices);
        sorted.sort((one, other) -> Boolean.compare(!isAbove(one), !isAbove(other)));
        this.inOrder = sorted.equals(notices);
    }

    List<Element> above() {
        return elements(true);
    }

    List<Element> below() {
        return elements(false);
    }

    private List<Element> elements(boolean above) {
        return IntStream.range(0, notices.size())
                .filter(i -> isAbove(notices.get(i)) == above)
                .mapToObj(this::element)
                .toList();
    }

    private Element element(int index) {
        Notice notice = notices.get(index);
        var path = ElementPath.ROOT.child("notices", index).child("text");
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Element element = body.paragraph(notice.text(), path).with("class", "notice " + kind);
        if (publication.equals(PageFacts.words(notice.text()))) {
            element = element.with("hidden", "hidden");
        }
        return inOrder ? element : element.with("data-sequence", Integer.toString(index + 1));
    }

    private static boolean isAbove(Notice notice) {
        return ABOVE.contains(notice.kind());
    }
}
