package org.broadsheet.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.json.token.Words;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.jspecify.annotations.Nullable;

/** Reads a document: what is around its edition or its article. */
final class DocumentReader {
    private static final String ARTICLE = "sections[0].articles[0]";
    private static final Set<String> NINJS = Set.of("standard", "uri", "usageterms", "body_text", "renditions");

    private final Input in;
    private final ArticleReader articles;
    private final EditionReader editions;
    private final DiagnosticsReader diagnostics;
    private @Nullable Edition edition;
    private @Nullable Article article;
    private @Nullable String format;
    private @Nullable Version version;
    private List<Diagnostic> stored = List.of();
    private boolean likeNinjs;

    DocumentReader(Input in) {
        this.in = in;
        var texts = new TextReader(in);
        var metadata = new MetadataReader(in, texts);
        var media = new MediumReader(in, metadata);
        this.articles = new ArticleReader(in, texts, new BlockReader(in, texts, media), metadata);
        this.editions = new EditionReader(in, texts, articles, media, metadata);
        this.diagnostics = new DiagnosticsReader(in);
    }

    /** The document, which goes on to the end of the input. */
    ParseResult read(String source) {
        in.first();
        if (!in.isObject()) {
            throw in.fault(
                    "json/wrong-root", "the document is no object; one with 'edition' or 'article' was expected");
        }
        int start = in.offset();
        members();
        var whole = whole();
        requireForm(start);
        in.last();
        var all = Stream.concat(stored.stream(), in.diagnostics().stream()).toList();
        return new ParseResult(source, whole, in.sourceMap(), all);
    }

    private void members() {
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "format" -> format = format();
                case "formatVersion" -> version = version();
                case "edition" -> edition = in.elsewhere("", editions::edition);
                case "article" -> article = in.elsewhere(ARTICLE, this::article);
                case "diagnostics" -> stored = diagnostics.list(name);
                default -> unknown(name);
            }
        }
    }

    private void unknown(String name) {
        likeNinjs |= NINJS.contains(name);
        in.unknown(name);
    }

    private String format() {
        var found = in.string();
        if (!found.equals(JsonReader.FOREIGN)) {
            throw in.fault("json/wrong-root", "the format is " + Words.quoted(found) + " instead of 'broadsheet'");
        }
        return found;
    }

    private Version version() {
        var text = in.string();
        var found = Version.parse(text)
                .orElseThrow(() -> in.fault(
                        "json/format-version",
                        "the format's version " + Words.quoted(text) + " is not of the form MAJOR.MINOR"));
        if (found.major() > Version.CURRENT.major()) {
            throw in.fault(
                    "json/format-version",
                    "the format's version " + found + " is newer than " + Version.CURRENT
                            + ", which this reader knows; a newer Broadsheet is needed");
        }
        if (found.major() == Version.CURRENT.major() && found.minor() > Version.CURRENT.minor()) {
            in.warn(
                    "json/version-newer",
                    "the format's version " + found + " is newer than " + Version.CURRENT
                            + "; what it added is kept, not understood",
                    in.start());
        }
        return found;
    }

    private Article article() {
        var outer = in.enter();
        var read = articles.members();
        in.merge(outer);
        return read;
    }

    private Edition whole() {
        if (edition != null && article != null) {
            throw in.fault(
                    "json/wrong-root", "the document holds both 'edition' and 'article'; one of them was expected");
        }
        if (edition != null) {
            var facts = in.complete(edition.metadata());
            return facts.equals(edition.metadata())
                    ? edition
                    : edition.toBuilder().metadata(facts).build();
        }
        if (article != null) {
            var facts = in.complete(article.metadata());
            return Edition.of(article.toBuilder().metadata(facts).build());
        }
        throw wrongRoot();
    }

    private ParseException wrongRoot() {
        return in.fault(
                "json/wrong-root",
                "the document holds neither 'edition' nor 'article', so it is none of Broadsheet's"
                        + (likeNinjs ? "; it looks like ninjs, which is a format of its own" : ""));
    }

    private void requireForm(int start) {
        if (format == null) {
            in.warn(
                    "json/format-missing",
                    "the property 'format' is missing; it was taken to be 'broadsheet'",
                    in.position(start));
        }
        if (version == null) {
            in.warn(
                    "json/version-missing",
                    "the property 'formatVersion' is missing; it was taken to be '" + Version.CURRENT + "'",
                    in.position(start));
        }
    }
}
