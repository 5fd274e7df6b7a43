// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.database;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.partnernetz.launcher.database.EmbeddedPostgres;

/** What a prepared home is made of: the scripts, in a folder or a jar, and the launcher that makes roles and walls. */
record Scripts(URL folder) {
    private static final int SHOWN = 16;

    static Scripts on(ClassLoader loader, String name) throws IOException {
        var folder = loader.getResource(name);
        if (folder == null) {
            throw new IOException("no " + name + " on the class path: let the module depend on platform-kernel");
        }
        return new Scripts(folder);
    }

    /** Another one as soon as a byte of them is another. */
    String digest() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var launcher = EmbeddedPostgres.class.getProtectionDomain().getCodeSource();
            add(digest, uri(folder));
            add(digest, uri(launcher.getLocation()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder, or a jar, or a folder in a jar; the same content gives the same digest. */
    private static void add(MessageDigest digest, URI place) throws IOException {
        var parts = place.toString().replaceFirst("^jar:", "").split("!", 2);
        var outer = Path.of(URI.create(parts[0]));
        if (Files.isDirectory(outer)) {
            addTree(digest, outer);
            return;
        }
        try (var jar = FileSystems.newFileSystem(outer)) {
            addTree(digest, jar.getPath(parts.length > 1 ? parts[1] : "/"));
        }
    }

    private static void addTree(MessageDigest digest, Path top) throws IOException {
        for (var file : files(top)) {
            var name = top.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("META-INF/")) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> files(Path top) throws IOException {
        try (var all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
