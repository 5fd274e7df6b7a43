// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders with secrets: created with mode 0600 and 0700, so that there is no moment in which others could
 * read them.
 */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Writes a new file in place of an old one. */
    public static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (isPosix(file)) {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)
                    .close();
        }
        Files.writeString(file, text);
    }

    /** Creates a folder, and those above it that are missing, with mode 0700. */
    public static void createFolders(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
