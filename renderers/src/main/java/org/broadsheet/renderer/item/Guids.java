package org.broadsheet.renderer.item;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;

/**
 * Ids of items, unique in their message: the one that the source gives where it is an IRI, else {@code urn:uuid} with a
 * UUID of version 5 over what names the item in all its versions. {@code urn:newsml} (RFC 3085) would need a domain of the
 * provider and a date that never changes, which a document rarely tells.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5">RFC 9562, 5.5</a>
 */
public final class Guids {
    private static final UUID SPACE = UUID.fromString("6f2a9f0e-3c43-5b0a-9d5c-1f6f7f2f6c11");
    private static final Pattern IRI = Pattern.compile("(?:urn|tag|https?|info|ni):[^\\s\"<>\\\\^`{|}]+");

    private final Set<String> taken;
    private final MessageDigest digest = sha1();
    private final String provider;
    private final String source;
    private final Function<Article, Optional<String>> rule;
    private final Assumptions assumptions;

    /** For the items of one document, which {@code provider} answers for and which was read from {@code source}. */
    public Guids(String provider, String source, Assumptions assumptions) {
        this(provider, source, article -> Optional.empty(), assumptions);
    }

    /**
     * The same with a rule of the caller's for articles that name no id.
     *
     * @param rule its ids are IRIs; where it gives none, one is made
     */
    public Guids(String provider, String source, Function<Article, Optional<String>> rule, Assumptions assumptions) {
        this(provider, source, rule, assumptions, new HashSet<>());
    }

    /**
     * The same for one of several documents in a message.
     *
     * @param taken the ids of the message so far; those that are given are added
     */
    public Guids(
            String provider,
            String source,
            Function<Article, Optional<String>> rule,
            Assumptions assumptions,
            Set<String> taken) {
        this.taken = taken;
        this.provider = provider;
        this.source = source;
        this.rule = rule;
        this.assumptions = assumptions;
    }

    /** Whether the id of the source can be the id of the item. */
    public static boolean isIri(String id) {
        return IRI.matcher(id).matches();
    }

    /** The id of an article. */
    public String article(Edition edition, Article article, ElementPath path) {
        return unique(
                given(article.metadata()).or(() -> ruled(article)).orElseGet(() -> derived(edition, article, path)),
                article.metadata(),
                path);
    }

    private Optional<String> ruled(Article article) {
        Optional<String> id = rule.apply(article);
        if (id.isPresent() && !isIri(id.get())) {
            throw new IllegalArgumentException("the rule for ids gives '" + id.get() + "', which is no IRI");
        }
        return id;
    }

    /** The id of a picture of the item {@code owner}. */
    public String visual(
            String owner, Visual.Kind kind, Metadata facts, Optional<String> href, int ordinal, ElementPath path) {
        String id = given(facts)
                .orElseGet(() -> href.map(address -> named("file", provider, source, owner, address))
                        .filter(name -> !taken.contains(name))
                        .orElseGet(() ->
                                named("visual", provider, source, owner, kind.name(), Integer.toString(ordinal))));
        return unique(id, facts, path);
    }

    /** The id of a package. */
    public String edition(Edition edition, Optional<String> firstArticle) {
        String id = given(edition.metadata())
                .orElseGet(() -> named(
                        "edition",
                        provider,
                        source,
                        edition.publication().orElse(""),
                        edition.date().map(date -> date.text()).orElse(""),
                        edition.number().orElse(""),
                        source.isEmpty() ? firstArticle.orElse("") : ""));
        return unique(id, edition.metadata(), ElementPath.ROOT);
    }

    private Optional<String> given(Metadata facts) {
        return facts.id().filter(id -> !id.isBlank()).map(id -> isIri(id) ? id : named("id", provider, id));
    }

    private String derived(Edition edition, Article article, ElementPath path) {
        Optional<String> whole = edition.metadata().id().filter(id -> !id.isBlank());
        Optional<String> canonical = article.metadata().links().stream()
                .filter(link -> link.relation().filter("canonical"::equals).isPresent())
                .map(Link::href)
                .findFirst();
        if (canonical.isPresent()) {
            return named("link", provider, canonical.get());
        }
        if (whole.isPresent()) {
            return named("part", provider, whole.get(), path.value());
        }
        if (!source.isEmpty()) {
            assumptions.once(
                    "id",
                    path.child("metadata").child("id"),
                    "no id is given, so ids are made from the name of the source and the place in it; ids of your own hold wherever the file lies");
            return named("source", provider, source, path.value());
        }
        assumptions.once(
                "id",
                path.child("metadata").child("id"),
                "neither id, canonical link nor source is given, so ids are made from the headline; an id of your own holds when the headline changes");
        return named(
                "words",
                provider,
                edition.publication().orElse(""),
                edition.date().map(date -> date.text()).orElse(""),
                path.value(),
                article.headline().main().plain(),
                article.metadata().created().map(time -> time.text()).orElse(""));
    }

    private String unique(String id, Metadata facts, ElementPath path) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = named("again", id, path.value(), Integer.toString(i));
        }
        if (!free.equals(id) && facts.id().isPresent()) {
            assumptions
                    .losses()
                    .changed(
                            path.child("metadata").child("id"),
                            "another item has this id already, so this one is written with an id of its own");
        }
        return free;
    }

    /** A UUID of version 5; parts are told apart by their lengths. */
    private String named(String... parts) {
        digest.update(bytes(SPACE));
        for (String part : parts) {
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
            digest.update(utf8);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & ~(3L << 62) | 1L << 63;
        return "urn:uuid:" + new UUID(high, low);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
