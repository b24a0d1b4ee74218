package org.broadsheet.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes characters in UTF-8 by way of strings, whose encoder copies ASCII in whole blocks. Surrogates must come in pairs; a
 * pair may be parted between two calls. Closing flushes and leaves the stream open.
 */
final class Utf8Writer extends Writer {
    private static final int SIZE = 8192;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private char high;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length));
    }

    @Override
    public void write(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String whole = high == 0 ? text : high + text;
        int end = whole.length();
        boolean parted = Character.isHighSurrogate(whole.charAt(end - 1));
        high = parted ? whole.charAt(end - 1) : 0;
        bytes((parted ? whole.substring(0, end - 1) : whole).getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] utf8) throws IOException {
        if (utf8.length > SIZE - filled) {
            drain();
        }
        if (utf8.length > SIZE) {
            out.write(utf8, 0, utf8.length);
        } else {
            System.arraycopy(utf8, 0, buffer, filled, utf8.length);
            filled += utf8.length;
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
