package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;

/** A picture or a piece of media as a figure: the first rendition is shown, the others stand beside it as data. */
record FigureMarkup(BodyMarkup body, ElementPath path) {
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?:audio|video)/[A-Za-z0-9][A-Za-z0-9.+-]*");

    Element picture(Picture picture) {
        List<Element> files = files(picture.renditions());
        var content = new ArrayList<Markup>();
        files.stream()
                .findFirst()
                .map(file -> image(file, picture.alternative()))
                .ifPresent(content::add);
        content.addAll(spare(files));
        Element figure = element("figure", content).with("class", "picture");
        return finished(unseen(figure, files, picture.alternative()), picture.caption(), picture);
    }

    Element media(Media media) {
        List<Element> files = files(media.renditions());
        String kind = media.kind().name().toLowerCase(Locale.ROOT);
        List<Markup> content = switch (media.kind()) {
            case AUDIO, VIDEO -> player(kind, files, media.alternative());
            case GRAPHIC -> graphic(files, media.alternative());
        };
        Element figure = element("figure", content).with("class", "media " + kind);
        return finished(unseen(figure, files, media.alternative()), media.caption(), media);
    }

    private List<Element> files(List<Rendition> renditions) {
        var files = new ArrayList<Element>();
        for (int i = 0; i < renditions.size(); i++) {
            Rendition rendition = renditions.get(i);
            var place = path.child("renditions", i);
            TextMarkup.url(rendition.href(), place.child("href"), body.losses())
                    .map(url -> file(rendition, url))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** What is known of a file, as the element that shows nothing. */
    private static Element file(Rendition rendition, String url) {
        return element("data")
                .with("class", "rendition")
                .with("value", url)
                .with("data-type", rendition.type())
                .with("data-width", number(rendition.width()))
                .with("data-height", number(rendition.height()))
                .with("data-role", rendition.role())
                .with("data-size", number(rendition.size()));
    }

    private static Optional<String> number(Optional<? extends Number> number) {
        return number.map(Object::toString);
    }

    private static List<Element> spare(List<Element> files) {
        return files.isEmpty() ? files : files.subList(1, files.size());
    }

    private static Element image(Element file, Optional<String> alternative) {
        Element image = element("img")
                .with("src", file.attribute("value"))
                .with("alt", alternative.orElse(""))
                .with("data-type", file.attribute("data-type"))
                .with("data-role", file.attribute("data-role"))
                .with("data-size", file.attribute("data-size"));
        Element described = image.with("data-alternative", alternative.filter(String::isBlank));
        return sized(sized(described, "width", file), "height", file);
    }

    /** A width or a height that HTML does not allow, such as a negative one, is kept as data. */
    private static Element sized(Element image, String name, Element file) {
        Optional<String> size = file.attribute("data-" + name);
        return image.with(size.filter(pixels -> pixels.startsWith("-")).isPresent() ? "data-" + name : name, size);
    }

    private static List<Markup> player(String name, List<Element> files, Optional<String> alternative) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<Element> sources = files.stream().map(FigureMarkup::source).toList();
        return List.of(element(name, sources)
                .with("controls", "controls")
                .with("preload", "none")
                .with("aria-label", alternative));
    }

    private static Element source(Element file) {
        Optional<String> type = file.attribute("data-type")
                .filter(name -> MEDIA_TYPE.matcher(name).matches());
        Element source =
                data(element("source").with("src", file.attribute("value")).with("type", type), file);
        return type.isPresent() ? source.without("data-type") : source;
    }

    private static Element data(Element shown, Element file) {
        var facts = new LinkedHashMap<>(file.attributes());
        facts.keySet().removeIf(name -> !name.startsWith("data-"));
        return shown.withAll(facts);
    }

    private static List<Markup> graphic(List<Element> files, Optional<String> alternative) {
        var content = new ArrayList<Markup>();
        files.stream()
                .findFirst()
                .map(file -> isImage(file) ? image(file, alternative) : way(file, alternative))
                .ifPresent(content::add);
        content.addAll(spare(files));
        return content;
    }

    private static boolean isImage(Element file) {
        return file.attribute("data-type")
                .map(type -> type.toLowerCase(Locale.ROOT).startsWith("image/"))
                .orElse(true);
    }

    /** The way to a graphic that is a page of its own. */
    private static Element way(Element file, Optional<String> alternative) {
        String url = file.attribute("value").orElseThrow();
        Element way = element(
                        "a", text(alternative.filter(words -> !words.isBlank()).orElse(url)))
                .with("href", url);
        return data(way.with("data-alternative", alternative), file).with("class", "rendition");
    }

    private static Element unseen(Element figure, List<Element> files, Optional<String> alternative) {
        return files.isEmpty() ? figure.with("data-alternative", alternative) : figure;
    }

    private Element finished(Element figure, Optional<Caption> caption, Block block) {
        Element whole =
                caption.map(words -> figure.plus(List.of(caption(words)))).orElse(figure);
        return body.options().finish().figure(whole, block, path);
    }

    private Element caption(Caption caption) {
        var place = path.child("caption");
        var content = new ArrayList<>(body.text(caption.text(), place.child("text")));
        caption.credit().ifPresent(credit -> {
            if (!content.isEmpty()) {
                content.add(text(" "));
            }
            body.reportSpaces(credit.text(), place.child("credit").child("text"));
            content.add(credit(credit));
        });
        return element("figcaption", content);
    }

    private static Element credit(Credit credit) {
        return element("span", PrintedLine.of(credit.text(), credit.contributors()))
                .with("class", "credit");
    }
}
