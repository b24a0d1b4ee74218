package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.parser.ninjs.Node.Scalar;
import org.broadsheet.vocabulary.OwnSchemes;

/** Reads a picture, a graphic, a sound or a film. */
record VisualReader(Reading reading) {
    private static final Pattern MADE_UP = Pattern.compile("(?:picture|graphic|audio|video)-[0-9]{1,9}");
    private static final Pattern RENDITION = Pattern.compile("rendition-[0-9]{1,9}");
    private static final Set<String> KINDS = Set.of("picture", "graphic", "audio", "video");

    /** Whether an object is one. */
    static boolean isVisual(Members object) {
        return object.see("type").filter(KINDS::contains).isPresent();
    }

    /** The visual that an object is. */
    Block visual(Members object, ElementPath path) {
        String type = object.take("type").orElse("picture");
        object.see("name").filter(name -> MADE_UP.matcher(name).matches()).ifPresent(name -> object.drop("name"));
        reading.place(path, object);
        var facts = new FactReader(reading, object, path).read();
        Optional<String> alternative = alternative(object);
        Optional<Caption> caption = caption(object);
        List<Rendition> renditions = renditions(object);
        Links.take(object, facts);
        Metadata metadata = Located.in(object, facts, Optional.empty(), reading.isOwn())
                .foreign(Leftovers.of(object))
                .build();
        object.values().clear();
        return switch (type) {
            case "audio" -> new Media(Media.Kind.AUDIO, renditions, alternative, caption, metadata);
            case "video" -> new Media(Media.Kind.VIDEO, renditions, alternative, caption, metadata);
            case "graphic" -> new Media(Media.Kind.GRAPHIC, renditions, alternative, caption, metadata);
            default -> new Picture(renditions, alternative, caption, metadata);
        };
    }

    /** Content management systems put the alternative words of a picture into its body. */
    private Optional<String> alternative(Members object) {
        return Labels.of(reading, object, "descriptions")
                .take("altText")
                .or(() -> Labels.of(reading, object, "bodies").take("text"))
                .map(RichText::plain);
    }

    private Optional<Caption> caption(Members object) {
        var labels = Labels.of(reading, object, "descriptions");
        Optional<RichText> line = labels.take("creditline");
        Optional<RichText> words = labels.take("caption", Set.of("text", "main", "description"));
        Optional<String> printed = line.map(RichText::plain).or(() -> object.see("by"));
        printed.ifPresent(text -> object.take("by", text));
        var makers = new ArrayList<Contributor>();
        for (Members source : object.objects("infoSources")) {
            if (ConceptReader.isOf(source, OwnSchemes.BYLINE)) {
                makers.add(ConceptReader.contributor(source, Optional.of(OwnSchemes.BYLINE)));
            }
        }
        Optional<Credit> credit = printed.isPresent() || !makers.isEmpty()
                ? Optional.of(new Credit(printed.orElse(""), makers))
                : Optional.empty();
        return words.isPresent() || credit.isPresent()
                ? Optional.of(new Caption(words.orElse(RichText.EMPTY), credit))
                : Optional.empty();
    }

    private List<Rendition> renditions(Members object) {
        var renditions = new ArrayList<Rendition>();
        var properties = AltIds.properties(object);
        int number = 0;
        for (Members file : object.objects("renditions")) {
            Optional<String> asWritten = Optional.ofNullable(
                            properties.get(OwnSchemes.PROPERTY.uriOf("href-" + ++number)))
                    .flatMap(AltIds::take);
            if (asWritten.isPresent() || file.see("href").isPresent()) {
                renditions.add(rendition(file, asWritten));
            }
        }
        return renditions;
    }

    /** A file; its address was kept apart where it is no URI. */
    private Rendition rendition(Members file, Optional<String> asWritten) {
        String href = file.take("href").orElse("");
        Optional<String> role =
                file.take("name").filter(name -> !RENDITION.matcher(name).matches());
        return new Rendition(
                asWritten.orElse(href),
                file.take("contentType"),
                number(file, "width").map(Math::toIntExact),
                number(file, "height").map(Math::toIntExact),
                role,
                number(file, "sizeInBytes"));
    }

    private Optional<Long> number(Members file, String name) {
        if (!(file.values().get(name) instanceof Scalar scalar)) {
            reading.wrongType(file, name, "whole number");
            return Optional.empty();
        }
        try {
            long number = Long.parseLong(scalar.text());
            if (name.equals("sizeInBytes") || number == (int) number) {
                file.drop(name);
                return Optional.of(number);
            }
        } catch (NumberFormatException noWholeNumber) {
            reading.wrongType(file, name, "whole number");
        }
        return Optional.empty();
    }
}
