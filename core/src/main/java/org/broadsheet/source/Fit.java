package org.broadsheet.source;

import java.nio.charset.Charset;

/** How surprising bytes are when they are read in {@code charset}; the fewer bits, the better it fits. */
record Fit(Charset charset, double bitsPerByte) {}
