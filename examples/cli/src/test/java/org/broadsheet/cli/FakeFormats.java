package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.format.Renderer;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Section;
import org.broadsheet.parser.ParserOptions;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;

/**
 * Formats small enough to see through: in each line of a text one article, or an order such as {@code !warning}; written
 * as the lines of the edition's facts and headlines.
 */
final class FakeFormats implements Formats {
    @Override
    public List<Format> readable() {
        return List.of(Format.TEXT, Format.NINJS);
    }

    @Override
    public List<Format> writable() {
        return List.of(Format.JSON, Format.NITF, Format.TEXT);
    }

    @Override
    public Optional<Format> detect(Source source) {
        return source.text().startsWith("<") ? Optional.empty() : Optional.of(Format.TEXT);
    }

    @Override
    public Optional<Parser> parser(String id, ParserOptions options) {
        options.dialect().filter(name -> !name.equals("wire")).ifPresent(name -> {
            throw new IllegalArgumentException("there is no dialect '" + name + "'; known: wire");
        });
        return readable().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .map(format -> new FakeParser(format, options.limits()));
    }

    @Override
    public Optional<Renderer> renderer(String id, Facts facts, Clock clock, List<Map.Entry<String, String>> options) {
        return writable().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .map(format -> new FakeRenderer(format, clock));
    }

    @Override
    public List<String> options(String id) {
        return List.of();
    }

    record FakeParser(Format format, Limits limits) implements Parser {
        /** A story with which no rule finds fault. */
        private static Article article(String line, int number) {
            return Article.headlined(line)
                    .byline(Byline.of("By Lin Wei", "Lin Wei"))
                    .paragraph("This is about " + line + ".")
                    .metadata(Metadata.builder()
                            .id("urn:fake:" + number)
                            .language("en")
                            .build())
                    .build();
        }

        @Override
        public ParseResult parse(Source source) {
            var articles = new ArrayList<Article>();
            var notices = new ArrayList<Notice>();
            var findings = new ArrayList<Diagnostic>();
            var map = SourceMap.builder();
            int at = 0;
            for (String line : source.text().split("\n", -1)) {
                var span = source.span(at, at + line.length());
                var path = ElementPath.ROOT.child("sections", 0).child("articles", articles.size());
                switch (line.split(" ")[0]) {
                    case "!refuse" -> throw new ParseException("fake/refused", "refused on demand", span);
                    case "!fault" -> throw new NullPointerException("java.lang.Secret");
                    case "!deep" -> throw new StackOverflowError();
                    case "!memory" -> throw new OutOfMemoryError("Java heap space");
                    case "!error" ->
                        findings.add(
                                Diagnostic.error("fake/error", line).at(path).at(span));
                    case "!warning" ->
                        findings.add(Diagnostic.warning("fake/warning", line)
                                .at(path)
                                .at(span));
                    case "!note" ->
                        findings.add(Diagnostic.note("fake/note", line).at(path).at(span));
                    case "!notice" -> notices.add(Notice.of(Notice.Kind.BANNER, line));
                    case "" -> {}
                    default -> {
                        articles.add(article(line, articles.size()));
                        map.put(path.child("headline"), span);
                    }
                }
                at += line.length() + 1;
            }
            var edition = Edition.builder()
                    .sections(List.of(Section.headed("News").articles(articles).build()))
                    .notices(notices)
                    .build();
            return new ParseResult(source.name(), edition, map.build(), findings);
        }
    }

    record FakeRenderer(Format format, Clock clock) implements Renderer {
        @Override
        public List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException {
            var words = new StringBuilder(format.id() + " of " + result.source() + " at " + clock.instant() + "\n");
            result.edition()
                    .metadata()
                    .provider()
                    .flatMap(Concept::name)
                    .ifPresent(name -> words.append(name).append('\n'));
            result.edition()
                    .walk((path, within, article) -> words.append(result.sourceMap()
                                    .find(path.child("headline"))
                                    .map(span -> span.start() + " ")
                                    .orElse(""))
                            .append(article.headline().main())
                            .append('\n'));
            result.diagnostics().forEach(finding -> words.append(finding.path()).append('\n'));
            out.write(words.toString().getBytes(StandardCharsets.UTF_8));
            if (words.indexOf("unwritable") >= 0) {
                throw new IOException("No space left on device");
            }
            return words.indexOf("lossy") >= 0
                    ? List.of(Diagnostic.warning("output/fact-dropped", "something is lost"))
                    : List.of();
        }
    }
}
