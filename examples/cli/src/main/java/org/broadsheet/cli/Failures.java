package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in a few words why something failed, without the names of classes. */
final class Failures {
    private Failures() {}

    static String words(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapped) {
            return words(Objects.requireNonNullElse(wrapped.getCause(), wrapped));
        }
        if (failure instanceof FileSystemException files) {
            return files(files);
        }
        if (failure instanceof StackOverflowError) {
            return "nested too deeply to be worked on";
        }
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory; give the program more (java -Xmx), fewer --jobs, or a lower --limit bytes";
        }
        if (failure instanceof IOException || failure instanceof InvalidPathException) {
            String message = failure.getMessage();
            return message == null ? "could not be read or written" : message;
        }
        return "a fault of broadsheet itself" + place(failure) + "; please report it, with the document if you can";
    }

    private static String files(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "there is a file where a folder is needed";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "there is a folder of that name";
        }
        if (failure instanceof FileSystemLoopException) {
            return "links that lead to themselves";
        }
        String reason = failure.getReason();
        return reason == null ? "could not be read or written" : reason;
    }

    private static String place(Throwable failure) {
        for (StackTraceElement step : failure.getStackTrace()) {
            if (step.getClassName().startsWith("org.broadsheet.")) {
                return " (" + step.getFileName() + ", line " + step.getLineNumber() + ")";
            }
        }
        return "";
    }
}
