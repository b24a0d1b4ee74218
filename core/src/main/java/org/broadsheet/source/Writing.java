package org.broadsheet.source;

import java.nio.charset.Charset;
import java.util.List;

/** A language and the charsets it is met in, the usual one first. */
record Writing(Language language, List<Charset> charsets) {}
