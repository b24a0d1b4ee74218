package org.broadsheet.renderer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes YAML line by line: a mapping or a sequence each on lines of its own, a few short words on one. */
final class YamlLines {
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_LINE = 80;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private YamlLines() {}

    /** The lines of a mapping; none for an empty one. */
    static List<String> of(Yaml.Fields fields) {
        var yaml = new YamlLines();
        yaml.fields(fields, "", "");
        return yaml.lines;
    }

    /** The lines of a sequence; none for an empty one. */
    static List<String> of(List<Yaml> items) {
        var yaml = new YamlLines();
        yaml.items(items, "");
        return yaml.lines;
    }

    private void fields(Yaml.Fields fields, String lead, String indent) {
        var before = lead;
        for (Yaml.Field field : fields.fields()) {
            field(field, before, indent);
            before = indent;
        }
    }

    private void field(Yaml.Field field, String lead, String indent) {
        var name = YamlWords.of(field.name());
        if (name.length() > LONGEST_NAME) {
            lines.add(lead + "? " + name);
            value(field.value(), indent, indent);
        } else {
            value(field.value(), lead + name, indent);
        }
    }

    private void value(Yaml value, String name, String indent) {
        if (value instanceof Yaml.Words words) {
            lines.add(name + ": " + YamlWords.of(words.text()));
        } else if (value instanceof Yaml.Fields fields) {
            lines.add(name + (fields.fields().isEmpty() ? ": {}" : ":"));
            fields(fields, indent + INDENT, indent + INDENT);
        } else if (value instanceof Yaml.Items items) {
            var line = name + ": [" + oneLine(items.items()) + "]";
            boolean fits =
                    line.length() <= LONGEST_LINE && items.items().stream().allMatch(YamlLines::isShort);
            lines.add(fits ? line : name + ":");
            if (!fits) {
                items(items.items(), indent + INDENT);
            }
        }
    }

    private void items(List<Yaml> items, String indent) {
        for (Yaml item : items) {
            if (item instanceof Yaml.Words words) {
                lines.add(indent + "- " + YamlWords.of(words.text()));
            } else if (item instanceof Yaml.Fields fields && !fields.fields().isEmpty()) {
                fields(fields, indent + "- ", indent + INDENT);
            } else {
                lines.add(indent + "- {}");
            }
        }
    }

    private static boolean isShort(Yaml item) {
        return item instanceof Yaml.Words words && YamlWords.standsInBrackets(words.text());
    }

    private static String oneLine(List<Yaml> items) {
        return items.stream()
                .map(item -> item instanceof Yaml.Words words ? words.text() : "")
                .collect(Collectors.joining(", "));
    }
}
