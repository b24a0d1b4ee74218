package org.broadsheet.renderer.newsmlg2;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;

/** Where two editions differ: the paths of the deepest elements that are not the same. */
public final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    public static List<String> of(Object one, Object other) {
        var differences = new Differences();
        differences.compare(ElementPath.ROOT, one, other);
        return differences.found;
    }

    private void compare(ElementPath path, Object one, Object other) {
        if (Objects.equals(one, other) || says(one) == says(other) && !says(one)) {
            return;
        }
        if (one == null || other == null || one.getClass() != other.getClass()) {
            add(path, one, other);
        } else if (one instanceof NewsTime time && other instanceof NewsTime same && isSame(time, same)) {
            return;
        } else if (one instanceof Record first && other instanceof Record second && !isWhole(one)) {
            components(path, first, second);
        } else {
            add(path, one, other);
        }
    }

    /** Whether an element is compared as one, not part by part. */
    private static boolean isWhole(Object element) {
        return element instanceof RichText || element instanceof NewsTime;
    }

    /** Rights, captions and datelines that hold nothing are none. */
    private static boolean says(Object element) {
        return element != null
                && !element.equals(Rights.NONE)
                && !element.equals(Caption.of(""))
                && !element.equals(new Credit("", List.of()))
                && !element.equals(Dateline.of(""))
                && !element.equals(new Caption(RichText.EMPTY, Optional.of(new Credit("", List.of()))));
    }

    /** A time says the same in another notation of its value. */
    private static boolean isSame(NewsTime one, NewsTime other) {
        return one.value().isPresent()
                && one.value().equals(other.value())
                && NewsTime.parse(one.text()).value().equals(one.value())
                && NewsTime.parse(other.text()).value().equals(one.value());
    }

    private void components(ElementPath path, Record one, Record other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                parts(
                        path,
                        component.getName(),
                        component.getAccessor().invoke(one),
                        component.getAccessor().invoke(other));
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError(component.getName(), impossible);
            }
        }
    }

    private void parts(ElementPath path, String name, Object one, Object other) {
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            compare(path.child(name), first.orElse(null), second.orElse(null));
        } else if (one instanceof List<?> first && other instanceof List<?> second) {
            for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
                compare(
                        path.child(name, i),
                        i < first.size() ? first.get(i) : null,
                        i < second.size() ? second.get(i) : null);
            }
        } else if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            var keys =
                    new TreeSet<>(first.keySet().stream().map(String::valueOf).toList());
            second.keySet().forEach(key -> keys.add(String.valueOf(key)));
            keys.forEach(key -> compare(path.child(name), first.get(key), second.get(key)));
        } else {
            compare(path.child(name), one, other);
        }
    }

    private void add(ElementPath path, Object one, Object other) {
        found.add(path + ": " + one + " -> " + other);
    }
}
