package org.broadsheet.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.source.Source;

/** What a document asks not to be told about it. */
final class Suppressions {
    /** The number of wishes that are heard. */
    static final int MOST = 1_000;

    private static final String EXTENSION = "broadsheet-disable";

    private final List<Suppression> all = new ArrayList<>();
    private final Map<String, List<Suppression>> byRule = new HashMap<>();

    private Suppressions() {}

    static Suppressions of(Source source, ParseResult result) {
        var wishes = new Suppressions();
        if (!isJson(source.text())) {
            SuppressionComments.in(source).forEach(wishes::add);
        }
        wishes.addExtensions(result);
        return wishes;
    }

    /** The findings, and the suppressed ones apart; what is wrong with the wishes weighs what {@code weights} say. */
    Verdict sift(List<Diagnostic> findings, Weights weights, Words words) {
        if (all.isEmpty()) {
            return new Verdict(findings, List.of());
        }
        var told = new ArrayList<Diagnostic>();
        var suppressed = new ArrayList<Verdict.Suppressed>();
        for (Diagnostic finding : findings) {
            var by = by(finding);
            if (by.isEmpty()) {
                told.add(finding);
            } else {
                suppressed.add(new Verdict.Suppressed(finding, by.get(0).reason()));
            }
        }
        for (Suppression wish : all) {
            wish.faults(words).forEach(fault -> weights.of(fault).ifPresent(told::add));
        }
        told.sort(Diagnostic.DOCUMENT_ORDER);
        return new Verdict(told, suppressed);
    }

    /** The first wish that covers the finding; none when none does. */
    private List<Suppression> by(Diagnostic finding) {
        for (Suppression wish : byRule.getOrDefault(finding.code(), List.of())) {
            if (wish.covers(finding)) {
                return List.of(wish);
            }
        }
        return List.of();
    }

    private void add(Suppression wish) {
        if (all.size() < MOST) {
            all.add(wish);
            wish.rules()
                    .forEach(rule -> byRule.computeIfAbsent(rule, none -> new ArrayList<>())
                            .add(wish));
        }
    }

    private static boolean isJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\ufeff') {
                return c == '{' || text.startsWith("[{", i);
            }
        }
        return false;
    }

    private void addExtensions(ParseResult result) {
        add(result, result.edition().metadata(), ElementPath.ROOT);
        result.edition().walk((path, within, article) -> {
            add(result, article.metadata(), path);
            List<Block> body = article.body();
            for (int b = 0; b < body.size(); b++) {
                if (body.get(b) instanceof Picture picture) {
                    add(result, picture.metadata(), path.child("body", b));
                }
            }
        });
    }

    private void add(ParseResult result, Metadata facts, ElementPath path) {
        String words = facts.extensions().get(EXTENSION);
        if (words != null) {
            var place = path.child("metadata").child("extensions").child(EXTENSION);
            add(Suppression.below(path, words, place, result.sourceMap().find(place)));
        }
    }
}
