package org.broadsheet.json.token;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.SerializedString;

/** A property's name with our escapes in it, as a generator takes it. */
public final class EscapedName extends SerializedString {
    private static final long serialVersionUID = 1L;

    /** For the name as it is. */
    public EscapedName(String name) {
        super(name);
        var quoted = Escapes.quoted(new StringBuilder(name.length() + 2), name);
        _quotedUTF8Ref = quoted.substring(1, quoted.length() - 1).getBytes(StandardCharsets.UTF_8);
    }
}
