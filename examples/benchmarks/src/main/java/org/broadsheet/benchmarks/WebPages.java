package org.broadsheet.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** News pages: made up, as long as most are, or those of a folder. */
final class WebPages {
    /** The property that names a folder of pages, plain or gzipped. */
    static final String FOLDER = "broadsheet.pages";
    /** Where the pages of the house's own measures lie. */
    private static final String USUAL = "../shared/corpora/html/news/pages";

    private static final int STORY = 9000;
    private static final int LINKS = 300;

    private WebPages() {}

    /** Whether there is a folder of pages. */
    static boolean hasFolder() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER, USUAL));
    }

    /** All pages of the folder. */
    static List<byte[]> ofFolder() throws IOException {
        var pages = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                pages.add(bytes(file));
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    /** Pages with menus, scripts, a story, teasers and a footer; no two alike. */
    static List<byte[]> invented(int count) {
        var pages = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            pages.add(page(i).getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static String page(int seed) {
        String[] words = Pages.english(seed, STORY).replaceAll("[#*<>&]", "").split("\\n\\n+", -1);
        String title = words[1].strip();
        var page = new StringBuilder("<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>")
                .append(title)
                .append(" | The Tidewire</title><meta property='og:title' content='")
                .append(title)
                .append("'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title)
                .append("\",\"datePublished\":\"2026-03-02T09:30:00+00:00\"}</script><script>")
                .append("var page={settings:{}};".repeat(1200))
                .append("</script><style>")
                .append(".teaser-list > li.teaser { color: #333 }\n".repeat(400))
                .append("</style></head><body>");
        links(page, "nav", "menu-item", words);
        page.append("<main class='page-main'><article class='story' id='story-")
                .append(seed)
                .append("'><h1 class='story-headline'>")
                .append(title)
                .append("</h1><div class='byline'>By Ann Lee</div><div class='article-body'>\n");
        for (int i = 2; i < words.length; i++) {
            page.append("  <p class='text-block'>").append(words[i].strip()).append("</p>\n");
        }
        page.append("</div></article><aside class='related'>");
        links(page, "section", "teaser teaser--small", words);
        page.append("</aside></main><footer class='site-footer'>");
        links(page, "div", "footer-link", words);
        return page.append("</footer></body></html>").toString();
    }

    private static void links(StringBuilder page, String around, String kind, String[] words) {
        page.append('<').append(around).append("><ul class='list ").append(kind).append("-list'>\n");
        for (int i = 0; i < LINKS; i++) {
            String line = words[i % words.length].strip();
            page.append("  <li class='")
                    .append(kind)
                    .append(" item-")
                    .append(i)
                    .append("'><a href='/news/")
                    .append(i)
                    .append("' data-track='")
                    .append(kind)
                    .append("'><span class='label'>")
                    .append(line, 0, Math.min(line.length(), 40))
                    .append("</span></a></li>\n");
        }
        page.append("</ul></").append(around).append('>');
    }
}
