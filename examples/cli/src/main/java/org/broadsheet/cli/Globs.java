package org.broadsheet.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of paths: {@code *} within a name, {@code **} over folders; one without a slash is the name of a file in any folder.
 *
 * @param matchers the patterns
 */
record Globs(List<PathMatcher> matchers) {
    static final Globs NONE = new Globs(List.of());

    /** The patterns as somebody wrote them. */
    static Globs of(List<String> patterns) {
        return new Globs(patterns.stream().map(Globs::matcher).toList());
    }

    boolean match(Optional<Path> path) {
        return path.isPresent() && matchers.stream().anyMatch(matcher -> matcher.matches(path.get()));
    }

    private static PathMatcher matcher(String pattern) {
        try {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return pattern.indexOf('/') >= 0 ? matcher : path -> matcher.matches(path.getFileName());
        } catch (PatternSyntaxException wrong) {
            throw new UsageException("'" + pattern + "' is no pattern of paths: " + wrong.getDescription());
        }
    }
}
