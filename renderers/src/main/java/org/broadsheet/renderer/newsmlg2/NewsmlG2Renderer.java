package org.broadsheet.renderer.newsmlg2;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.model.Article;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.item.Assumptions;
import org.broadsheet.renderer.item.Guids;
import org.broadsheet.renderer.item.Planner;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.source.SourceMap;
import org.broadsheet.vocabulary.NitfTerms;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/**
 * Writes NewsML-G2 2.35, conformance level power. A single article without pictures becomes a {@code newsItem}, everything
 * else a {@code newsMessage} with a package first; the package's documentation tells what stands where. The same edition,
 * options and clock give the same bytes. Immutable, and safe for use by several threads.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 */
public final class NewsmlG2Renderer implements Renderer {
    /** The names of {@link Builder#option}. */
    public static final List<String> OPTIONS = List.of("body", "scheme");

    private static final String UNKNOWN_PROVIDER = "unknown provider";

    private final Facts facts;
    private final Clock clock;
    private final Schemes schemes;
    private final Body body;
    private final Function<Article, Optional<String>> rule;

    private NewsmlG2Renderer(Builder builder) {
        facts = builder.facts;
        clock = builder.clock;
        body = builder.body;
        rule = builder.rule;
        schemes = Schemes.of(OwnSchemes.ALL).with(builder.schemes);
    }

    /** A builder with all options at their defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.NEWSML_G2;
    }

    @Override
    public List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException {
        var losses = new Losses(result.sourceMap());
        try {
            write(document(result, losses, new Assumptions(losses), Turn.only()), new G2Writer(out, losses));
        } catch (XMLStreamException fault) {
            throw failure(fault);
        }
        return losses.diagnostics();
    }

    /**
     * Writes a {@code newsMessage} whose items follow each other as the results do: an article by itself as an item, everything
     * else as a package with its items. The sender is the provider of the first.
     */
    @Override
    public void renderAll(Stream<ParseResult> results, OutputStream out, Consumer<Diagnostic> told) throws IOException {
        try {
            new MessageStream(this::document, told)
                    .write(results.iterator(), new G2Writer(out, new Losses(SourceMap.EMPTY)));
        } catch (XMLStreamException fault) {
            throw failure(fault);
        }
    }

    private static IOException failure(XMLStreamException fault) {
        return fault.getCause() instanceof IOException cause ? cause : new IOException(fault);
    }

    private static void write(Message message, G2Writer out) throws XMLStreamException {
        Optional<Story> single = message.plan().single();
        if (single.isPresent()) {
            out.document("newsItem", single.get().path(), message.lone(single.get()));
        } else {
            out.document("newsMessage", ElementPath.ROOT, message);
        }
    }

    private Message document(ParseResult result, Losses losses, Assumptions assumptions, Turn turn) {
        Edition edition = facts.over(result.edition());
        Concept provider = provider(edition, assumptions);
        var guids = new Guids(identity(provider), result.source(), rule, assumptions, turn.taken());
        var context = new Context(
                edition,
                edition.facts(),
                provider,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                losses,
                assumptions,
                schemes,
                turn,
                body);
        return new Message(context, new Planner(edition, guids).plan());
    }

    private static Concept provider(Edition edition, Assumptions assumptions) {
        var path = ElementPath.ROOT.child("metadata").child("provider");
        Optional<Concept> named = edition.metadata().provider().filter(Concepts::says);
        if (named.isPresent()) {
            return named.get();
        }
        if (edition.publication().filter(name -> !name.isBlank()).isPresent()) {
            assumptions.once(
                    "provider", path, "an item that names no provider is taken to be provided by the publication");
            return Concept.named(edition.publication().get());
        }
        Optional<Concept> everywhere = everywhere(edition.articles());
        if (everywhere.isPresent()) {
            return everywhere.get();
        }
        assumptions.warnOnce(
                "provider",
                path,
                "NewsML-G2 asks who provides an item and nobody is named, so '" + UNKNOWN_PROVIDER
                        + "' is written; set 'provider' to say who it is");
        return Concept.named(UNKNOWN_PROVIDER);
    }

    /** The provider of the first article, when every article names one. */
    private static Optional<Concept> everywhere(List<Article> articles) {
        boolean all = articles.stream().allMatch(article -> provider(article).isPresent());
        return all ? articles.stream().findFirst().flatMap(NewsmlG2Renderer::provider) : Optional.empty();
    }

    private static Optional<Concept> provider(Article article) {
        return article.metadata().provider().filter(Concepts::says);
    }

    private static String identity(Concept provider) {
        return provider.qcode()
                .or(provider::uri)
                .or(provider::literal)
                .or(provider::name)
                .orElse("");
    }

    /** What the body of a text item is written in. */
    public enum Body {
        /** XHTML, which loses nothing. */
        XHTML("application/xhtml+xml", G2Writer.XHTML),
        /** NITF 3.6. */
        NITF("application/nitf+xml", NitfTerms.NAMESPACE);

        private final String mediaType;
        private final String namespace;

        Body(String mediaType, String namespace) {
            this.mediaType = mediaType;
            this.namespace = namespace;
        }

        String mediaType() {
            return mediaType;
        }

        String namespace() {
            return namespace;
        }
    }

    /** Collects options. Not for several threads. */
    public static final class Builder {
        private Facts facts = Facts.NONE;
        private Clock clock = Clock.systemUTC();
        private Body body = Body.XHTML;
        private Function<Article, Optional<String>> rule = article -> Optional.empty();
        private final List<Scheme> schemes = new ArrayList<>();

        private Builder() {}

        /** What the caller knows of the documents and they do not say; by default nothing. */
        public Builder facts(Facts known) {
            facts = Objects.requireNonNull(known, "known");
            return this;
        }

        /** Who answers for the items; a short form of the fact {@code provider}. */
        public Builder provider(String name) {
            facts = facts.with("provider", name);
            return this;
        }

        /** The software that the items come from; by default Broadsheet. A short form of the fact {@code generator}. */
        public Builder generator(String name) {
            facts = facts.with("generator", name);
            return this;
        }

        /** Tells when a message is sent, and when a version was made if nothing else tells; by default the system's clock. */
        public Builder clock(Clock time) {
            clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * A scheme of the caller's own: its codes are written as codes, and each item declares it. Codes of schemes that
         * neither the IPTC nor the caller declares are written as literals.
         *
         * @throws IllegalArgumentException when the alias is no XML name, or the URI none
         */
        public Builder scheme(String alias, String uri) {
            if (!Codes.isAlias(alias) || Codes.iri(uri).filter(uri::equals).isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + alias + "', '" + uri + "' is no alias with the URI of its scheme");
            }
            schemes.add(new Scheme(alias, uri));
            return this;
        }

        /**
         * Sets an option by words, as a command or a configuration gives them: {@code body}, which is {@code xhtml} or
         * {@code nitf}, or {@code scheme}, an alias and a URI with a comma between.
         *
         * @throws IllegalArgumentException when there is no such option, or the option takes no such value
         */
        public Builder option(String name, String value) {
            return switch (name) {
                case "body" -> body(body(value));
                case "scheme" -> {
                    int comma = value.indexOf(',');
                    yield scheme(value.substring(0, Math.max(comma, 0)), value.substring(comma + 1));
                }
                default -> throw new IllegalArgumentException("newsml-g2 has no option '" + name + "'");
            };
        }

        private static Body body(String name) {
            return switch (name) {
                case "xhtml" -> Body.XHTML;
                case "nitf" -> Body.NITF;
                default -> throw new IllegalArgumentException("the body is xhtml or nitf, not '" + name + "'");
            };
        }

        /** Sets what the bodies of stories are written in; XHTML by default. */
        public Builder body(Body format) {
            body = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * Sets the rule for the ids of articles that name none: an IRI that is the same for every version of the article, or
         * nothing. By default, and where the rule says nothing, a UUID is made of what names the article in all its versions.
         */
        public Builder guids(Function<Article, Optional<String>> ids) {
            rule = Objects.requireNonNull(ids, "ids");
            return this;
        }

        /** The renderer with the options as set so far. */
        public NewsmlG2Renderer build() {
            return new NewsmlG2Renderer(this);
        }
    }
}
