// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.partnernetz.launcher.LaunchException;

/**
 * What a server is called among others, also in its transaction log: the same at each start, and another one for each
 * home. It is made of a random text in the server's folder, which no backup has, and of where the folder is, so that a
 * copied one has another name, too.
 */
final class NodeName {

    /** The transaction log takes 23 bytes at most. */
    private static final int LENGTH = 20;

    private NodeName() {}

    static String of(Path folder) {
        var file = folder.resolve("node");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            var whole = Files.readString(file) + ' ' + host() + ' ' + folder.toRealPath();
            return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .replace("-", "")
                    .substring(0, LENGTH);
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be written and read: " + e, e);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
