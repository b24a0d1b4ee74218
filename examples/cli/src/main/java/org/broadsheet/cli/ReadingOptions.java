package org.broadsheet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.parser.ParserOptions;
import org.broadsheet.parser.newsmlg2.Catalog;
import org.broadsheet.source.Source;
import org.broadsheet.vocabulary.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how inputs are read. */
final class ReadingOptions {
    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = {
                "The format of the inputs. Default: found out for each, by the ending of its name and by its beginning."
            })
    @Nullable
    String from;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "The layout of a text or the dialect of a feed. Default: found out.")
    @Nullable
    String dialect;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of the inputs. Default: found out; UTF-8 when nothing speaks against it.")
    @Nullable
    String charset;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of the pages, against which their relative links are resolved.")
    @Nullable
    String baseUrl;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = {
                "A catalog of NewsML-G2 whose schemes documents use and do not declare; codes are read with the URIs of"
                        + " its concepts, and written as codes. Give it again for others."
            })
    List<String> catalogs = List.of();

    @Option(
            names = "--no-repair",
            description = "Leave paragraphs as a page breaks them, sentences torn in two among them.")
    boolean noRepair;

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = {
                "Set a ceiling for inputs: bytes, depth, blocks, attributes, text-length or diagnostics. Give it again"
                        + " for others."
            })
    List<String> limits = List.of();

    Reading reading(Context context, boolean strict) {
        return reading(context, strict, false);
    }

    /** How inputs are read, with the reasons for what they are taken for if these are asked for. */
    Reading reading(Context context, boolean strict, boolean explain) {
        var formats = context.formats();
        var options = new ParserOptions(
                limits(),
                !noRepair,
                strict,
                Optional.ofNullable(dialect),
                Optional.ofNullable(baseUrl).map(ReadingOptions::url),
                explain,
                schemes());
        return new Reading(
                formats,
                options,
                Optional.ofNullable(from).map(formats::toRead),
                Optional.ofNullable(charset).map(ReadingOptions::charset),
                context.terminal().in());
    }

    /** The schemes of the given catalogs. */
    List<Scheme> schemes() {
        return catalogs.stream().flatMap(file -> schemes(file).stream()).toList();
    }

    private static List<Scheme> schemes(String file) {
        try {
            return Catalog.schemes(Source.of(file, Files.readAllBytes(Path.of(file))));
        } catch (ParseException refused) {
            throw new UsageException("--catalog " + file + ": " + refused.getMessage());
        } catch (IOException | InvalidPathException failure) {
            throw new UsageException("--catalog " + file + ": " + Failures.words(failure));
        }
    }

    private Limits limits() {
        var all = Limits.defaults();
        for (String limit : limits) {
            all = with(all, Pair.of("--limit", limit));
        }
        return all;
    }

    private static Limits with(Limits limits, Pair pair) {
        if (!Limits.NAMES.contains(pair.name())) {
            throw UsageException.unknown("limit", pair.name(), Limits.NAMES);
        }
        try {
            return limits.with(pair.name(), Long.parseLong(pair.value()));
        } catch (IllegalArgumentException noNumber) {
            throw new UsageException("--limit " + pair.name() + " takes a number from 1, not '" + pair.value() + "'");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(
                    "there is no charset '" + name + "'; try UTF-8, GB18030, Big5, Shift_JIS or windows-1252");
        }
    }

    private static String url(String address) {
        try {
            if (URI.create(address).isAbsolute()) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // The same answer.
        }
        throw new UsageException(
                "--base-url takes a whole address such as https://example.org/news/, not '" + address + "'");
    }
}
