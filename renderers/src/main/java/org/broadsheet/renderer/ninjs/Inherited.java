package org.broadsheet.renderer.ninjs;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Items;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** Facts of a whole that each part repeats unless it says otherwise, so that it can be taken out by itself. */
final class Inherited {
    private static final List<String> RIGHTS =
            List.of("copyrightHolder", "copyrightNotice", "usageTerms", "rightsInfo");
    private static final List<String> OTHERS =
            List.of("language", "firstCreated", "versionCreated", "embargoedUntil", "expires", "pubStatus");
    private static final Optional<String> PROVIDER = Optional.of(OwnSchemes.ROLE.uriOf("provider"));

    private Inherited() {}

    /** What the facts of a whole hold for its parts. */
    static Members of(Metadata whole, ElementPath path, Losses losses) {
        var inherited = new Members();
        new FactMembers(inherited, path, losses).fill(Metadata.EMPTY.within(whole), "");
        return inherited;
    }

    /** Adds to the object what its own facts do not say. */
    static void into(Members object, Members inherited, Metadata own) {
        OTHERS.forEach(name -> take(object, inherited, name));
        if (own.rights().isEmpty()) {
            RIGHTS.forEach(name -> take(object, inherited, name));
        }
        if (own.provider().isEmpty() && inherited.values().get("infoSources") instanceof Items sources) {
            sources.values().stream()
                    .filter(source ->
                            source instanceof Members one && one.text("role").equals(PROVIDER))
                    .forEach(source -> object.add("infoSources", source));
        }
    }

    private static void take(Members object, Members inherited, String name) {
        Value value = inherited.values().get(name);
        if (value != null && !object.values().containsKey(name)) {
            object.with(name, value);
        }
    }
}
