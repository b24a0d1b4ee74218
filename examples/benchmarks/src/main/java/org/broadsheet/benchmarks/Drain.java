package org.broadsheet.benchmarks;

import java.io.OutputStream;

/** A stream that counts bytes and forgets them, so that no copying of buffers is measured. */
final class Drain extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
        bytes += length;
    }

    /** The number of bytes written. */
    long bytes() {
        return bytes;
    }
}
