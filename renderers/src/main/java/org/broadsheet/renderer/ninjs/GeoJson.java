package org.broadsheet.renderer.ninjs;

import java.util.Map;
import java.util.Optional;

/**
 * What GeoJSON is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
final class GeoJson {
    /** How many lists stand around the positions of each kind of geometry. */
    private static final Map<String, Integer> NESTING =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private static final int SHORTEST_RING = 4;

    private GeoJson() {}

    /** Whether a value is a geometry, a feature, or a collection of them. */
    static boolean isObject(Value value) {
        if (!(value instanceof Value.Members object)) {
            return false;
        }
        return switch (object.text("type").orElse("")) {
            case "Feature" -> isFeature(object);
            case "FeatureCollection" ->
                object.values().get("features") instanceof Value.Items features
                        && features.values().stream()
                                .allMatch(feature -> feature instanceof Value.Members one
                                        && one.text("type").equals(Optional.of("Feature"))
                                        && isFeature(one));
            default -> isGeometry(object);
        };
    }

    private static boolean isFeature(Value.Members feature) {
        return feature.values().get("geometry") instanceof Value.Members geometry
                && isGeometry(geometry)
                && feature.values().get("properties") instanceof Value.Members
                && hasBox(feature);
    }

    private static boolean isGeometry(Value.Members geometry) {
        String type = geometry.text("type").orElse("");
        if (type.equals("GeometryCollection")) {
            return geometry.values().get("geometries") instanceof Value.Items parts
                    && parts.values().stream().allMatch(part -> part instanceof Value.Members one && isGeometry(one))
                    && hasBox(geometry);
        }
        Integer nesting = NESTING.get(type);
        Value coordinates = geometry.values().get("coordinates");
        return nesting != null
                && coordinates != null
                && isPositions(
                        coordinates,
                        nesting,
                        type.equals("LineString") || type.equals("MultiLineString")
                                ? 2
                                : type.endsWith("Polygon") ? SHORTEST_RING : 0)
                && hasBox(geometry);
    }

    private static boolean isPositions(Value value, int nesting, int fewest) {
        if (!(value instanceof Value.Items items)) {
            return false;
        }
        if (nesting == 0) {
            return items.values().size() >= 2 && items.values().stream().allMatch(Value.Num.class::isInstance);
        }
        return (nesting > 1 || items.values().size() >= fewest)
                && items.values().stream().allMatch(item -> isPositions(item, nesting - 1, fewest));
    }

    private static boolean hasBox(Value.Members object) {
        Value box = object.values().get("bbox");
        return box == null
                || isPositions(box, 0, 0) && ((Value.Items) box).values().size() >= SHORTEST_RING;
    }
}
