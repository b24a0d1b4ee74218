package org.broadsheet.benchmarks;

import java.util.List;
import java.util.Random;

/** Makes up newspaper pages, no two alike: headlines, bylines, datelines, paragraphs of varied words, captions, lists. */
final class Pages {
    private static final String SYLLABLES = "ka lo mi ren tas vel dor na shi be po gra ul en tor si qua lem an du ver";
    private static final String LINKS = "the of and to in that for on with by from at as is was";
    private static final String HAN = "的一是在了和有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    private final Random random;
    private final StringBuilder page = new StringBuilder();

    private Pages(long seed) {
        random = new Random(seed);
    }

    /** An English page in Markdown-like text of about {@code size} characters. */
    static String english(long seed, int size) {
        var pages = new Pages(seed);
        pages.page.append("# The ").append(pages.name()).append(" Courier\n\nFriday, May 10, 2024 — Page B2\n\n");
        while (pages.page.length() < size) {
            pages.englishStory();
        }
        return pages.page.toString();
    }

    /** A Chinese page in Markdown-like text of about {@code size} characters. */
    static String chinese(long seed, int size) {
        var pages = new Pages(seed);
        pages.page.append("# 潮汐日报\n\n2024年5月10日 星期五 第02版 要闻\n\n");
        while (pages.page.length() < size) {
            pages.chineseStory();
        }
        return pages.page.toString();
    }

    private void englishStory() {
        page.append("## ").append(capital(words(4 + random.nextInt(6)))).append("\n\n");
        page.append("By ").append(name()).append(' ').append(name()).append("\n\n");
        page.append(name().toUpperCase(java.util.Locale.ROOT)).append(" (AP) — ");
        int paragraphs = 4 + random.nextInt(8);
        for (int p = 0; p < paragraphs; p++) {
            sentences(2 + random.nextInt(4));
            page.append("\n\n");
            if (random.nextInt(5) == 0) {
                page.append("### ").append(capital(words(3))).append("\n\n");
            }
            if (random.nextInt(9) == 0) {
                page.append("- ")
                        .append(words(5))
                        .append("\n- *")
                        .append(words(4))
                        .append("*\n\n");
            }
        }
        page.append("![](").append(words(1)).append(".jpg)\n\n");
        page.append(capital(words(9)))
                .append(". Photo by ")
                .append(name())
                .append(' ')
                .append(name())
                .append("\n\n");
    }

    private void chineseStory() {
        page.append("### ").append(han(10 + random.nextInt(8))).append("\n\n");
        page.append("#### ").append(han(14 + random.nextInt(8))).append("\n\n本报讯（记者 ");
        page.append(han(3)).append("）");
        int paragraphs = 3 + random.nextInt(6);
        for (int p = 0; p < paragraphs; p++) {
            for (int s = 0; s < 3; s++) {
                page.append(han(8 + random.nextInt(12)))
                        .append('，')
                        .append(han(10))
                        .append('。');
            }
            page.append("\n\n");
        }
    }

    private void sentences(int count) {
        for (int s = 0; s < count; s++) {
            page.append(capital(words(8 + random.nextInt(14)))).append(s + 1 < count ? ". " : ".");
        }
    }

    private String words(int count) {
        var words = new StringBuilder();
        for (int w = 0; w < count; w++) {
            words.append(w == 0 ? "" : random.nextInt(12) == 0 ? ", " : " ");
            words.append(random.nextInt(3) == 0 ? pick(LINKS) : word());
        }
        return words.toString();
    }

    private String word() {
        var word = new StringBuilder();
        for (int s = 0; s < 2 + random.nextInt(3); s++) {
            word.append(pick(SYLLABLES));
        }
        return word.toString();
    }

    private String name() {
        return capital(word());
    }

    private String han(int count) {
        var han = new StringBuilder();
        for (int c = 0; c < count; c++) {
            han.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return han.toString();
    }

    private String pick(String words) {
        var list = List.of(words.split(" "));
        return list.get(random.nextInt(list.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
