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

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /** Writes a new file in place of an old one. */
    public static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        file(file);
        Files.writeString(file, text);
    }

    /** Makes the file if it is missing; one that is there keeps what it holds. */
    public static void file(Path file) throws IOException {
        if (Files.exists(file)) {
            set(file, FILE);
        } else if (knowsModes(file)) {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE));
            Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)
                    .close();
        } else {
            Files.createFile(file);
        }
    }

    /** Creates a folder, and those above it that are missing, with mode 0700. */
    public static void createFolders(Path folder) throws IOException {
        if (knowsModes(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes the folder if it is missing; nobody else may even enter it. */
    public static void folder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            set(folder, FOLDER);
        } else {
            createFolders(folder);
        }
    }

    /** Closes a file or folder that is there to others. */
    static void close(Path file) throws IOException {
        set(file, Files.isDirectory(file) ? FOLDER : FILE);
    }

    /** Gives a file or folder that is there a mode; where modes are unknown nothing is done. */
    public static void set(Path file, String mode) throws IOException {
        var wanted = PosixFilePermissions.fromString(mode);
        if (knowsModes(file) && !Files.getPosixFilePermissions(file).equals(wanted)) {
            Files.setPosixFilePermissions(file, wanted);
        }
    }

    private static boolean knowsModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
