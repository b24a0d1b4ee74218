package org.broadsheet.model;

import java.util.Locale;
import java.util.Map;

/** The media types of files by the endings of their names. */
final class MediaTypes {
    private static final int LONGEST = 5;
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("mov", "video/quicktime"));

    private MediaTypes() {}

    /**
     * Whether a file of this name may have this type. Names without a known ending say nothing; {@code image/jpg} is no type
     * at all, and types of our own or old ones ({@code x-}) are taken as they are.
     */
    static boolean agree(String type, String href) {
        String bare = bare(type);
        if (bare.equals("image/jpg")) {
            return false;
        }
        String expected = BY_ENDING.get(ending(href));
        return expected == null || expected.equals(bare) || bare.contains("/x-") || isSound(expected, bare);
    }

    /** Several names are in use for the types of sound. */
    private static boolean isSound(String expected, String type) {
        return expected.startsWith("audio/") && type.startsWith("audio/");
    }

    private static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String ending(String href) {
        int end = 0;
        while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
            end++;
        }
        int dot = href.lastIndexOf('.', end - 1);
        return dot < 0 || end - dot - 1 > LONGEST || href.lastIndexOf('/', end - 1) > dot
                ? ""
                : href.substring(dot + 1, end).toLowerCase(Locale.ROOT);
    }
}
