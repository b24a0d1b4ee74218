package org.broadsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** What schemas refer to, by the last part of its address, in one folder and nowhere else. */
record FolderResources(Path folder) implements LSResourceResolver {
    @Override
    public LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        String address = systemId == null ? "" : systemId;
        Path file = folder.resolve(address.substring(address.lastIndexOf('/') + 1));
        if (address.isEmpty() || !Files.isRegularFile(file)) {
            throw new UsageException(
                    "a schema refers to '" + address + "', and the folder has no '" + file.getFileName() + "'");
        }
        try {
            return new Text(
                    Files.readString(file, StandardCharsets.UTF_8),
                    publicId,
                    file.toUri().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text that is there already. */
    record Text(
            String text,
            @Nullable String publicId,
            @Nullable String systemId) implements LSInput {
        @Override
        public Reader getCharacterStream() {
            return new StringReader(text);
        }

        @Override
        public void setCharacterStream(Reader stream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable InputStream getByteStream() {
            return null;
        }

        @Override
        public void setByteStream(InputStream stream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getStringData() {
            return text;
        }

        @Override
        public void setStringData(String data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getSystemId() {
            return systemId;
        }

        @Override
        public void setSystemId(String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getPublicId() {
            return publicId;
        }

        @Override
        public void setPublicId(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(String encoding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean certified) {
            throw new UnsupportedOperationException();
        }
    }
}
