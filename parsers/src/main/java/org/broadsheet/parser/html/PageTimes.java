package org.broadsheet.parser.html;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.html.time.LooseTime;

/**
 * When a story was published and changed.
 *
 * @param published the first time
 * @param modified the last time
 */
record PageTimes(Optional<NewsTime> published, Optional<NewsTime> modified) {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "dcterms.available",
        "citation_publication_date",
        "citation_date",
        "publish-date",
        "publishdate",
        "publish_date",
        "pubdate",
        "publication_date",
        "published_time",
        "article_date_original",
        "article.published",
        "datecreated",
        "cxenseparse:recs:publishtime",
        "date",
        "pdate",
        "last-published",
        "content_create_date",
        "originalpublicationdate",
        "displaydate",
        "article:create",
        "ptime",
        "firstpublished",
        "analytics-date",
        "vr:published_time",
        "rnews:datepublished",
        "timestamp",
        "prism.publicationdate",
        "shareaholic:article_published_time"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:article:modified_time",
        "datemodified",
        "og:updated_time",
        "article:modified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "lastmodified",
        "modified_time",
        "article:updated_time",
        "revision_date",
        "updated_time"
    };
    private static final Pattern URL_DAY =
            Pattern.compile("[/_-](20\\d{2}|19\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d{3})");

    static PageTimes of(Evidence evidence, int headline, int container, List<String> addresses) {
        var published = new ArrayList<NewsTime>();
        evidence.article().ifPresent(thing -> add(published, thing.words("datePublished")));
        add(published, evidence.metas().all(PUBLISHED));
        add(published, evidence.properties("datePublished"));
        evidence.article().ifPresent(thing -> add(published, thing.words("dateCreated")));
        if (published.isEmpty()) {
            evidence.things().find("WebPage").ifPresent(thing -> add(published, thing.words("datePublished")));
        }
        if (published.isEmpty()) {
            var seen = new SeenTimes(evidence, headline, container);
            seen.atHeadline()
                    .or(seen::inStory)
                    .or(seen::besideLabel)
                    .or(() -> KeptTimes.first(evidence.tree()))
                    .or(() -> ScriptTimes.first(evidence.tree().finds.scripts))
                    .or(() -> addresses.stream()
                            .flatMap(address -> inAddress(address).stream())
                            .findFirst())
                    .or(seen::anywhere)
                    .ifPresent(published::add);
        }
        var modified = new ArrayList<NewsTime>();
        evidence.article().ifPresent(thing -> add(modified, thing.words("dateModified")));
        add(modified, evidence.metas().all(MODIFIED));
        add(modified, evidence.properties("dateModified"));
        return new PageTimes(exactest(published), exactest(modified));
    }

    private static void add(List<NewsTime> times, List<String> words) {
        words.stream().flatMap(text -> LooseTime.of(text).stream()).forEach(times::add);
    }

    /** The first time; of its day the first one that names the moment. */
    private static Optional<NewsTime> exactest(List<NewsTime> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        NewsTime first = times.get(0);
        return times.stream()
                .filter(time -> time.day().equals(first.day()) && isMoment(time))
                .findFirst()
                .or(() -> Optional.of(first));
    }

    private static boolean isMoment(NewsTime time) {
        return time.value().filter(OffsetDateTime.class::isInstance).isPresent();
    }

    private static Optional<NewsTime> inAddress(String address) {
        Matcher day = URL_DAY.matcher(address);
        return day.find() ? LooseTime.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : Optional.empty();
    }
}
