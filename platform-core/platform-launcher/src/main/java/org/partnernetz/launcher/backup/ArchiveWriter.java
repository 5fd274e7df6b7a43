// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.partnernetz.launcher.OwnerOnly;
import org.partnernetz.launcher.database.DatabaseCopy;

/** Writes a ZIP whose last entry lists all others with their checksums; without that entry it is no backup. */
final class ArchiveWriter implements DatabaseCopy.Target, AutoCloseable {

    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Manifest manifest;
    private int count;

    ArchiveWriter(Path file, Manifest manifest) throws IOException {
        this.manifest = manifest;
        OwnerOnly.write(file, "");
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), StandardCharsets.UTF_8);
    }

    /** How many files it holds so far. */
    int count() {
        return count;
    }

    @Override
    public void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    /** Adds a file as it is at this moment; one that went meanwhile is left out. */
    @Override
    public void file(String name, Path source) throws IOException {
        try (var in = Files.newInputStream(source)) {
            entry(name, in);
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
    }

    @Override
    public void text(String name, String content) throws IOException {
        entry(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void entry(String name, InputStream in) throws IOException {
        var digest = Sha256.start();
        zip.putNextEntry(new ZipEntry(name));
        new DigestInputStream(in, digest).transferTo(zip);
        zip.closeEntry();
        manifest.add(name, Sha256.hex(digest));
        count++;
    }

    /** Writes the list of contents, and forces all to the disk. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        manifest.write(writer);
        writer.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** SHA-256, which every JDK has. */
    static final class Sha256 {

        private Sha256() {}

        static MessageDigest start() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        static String hex(MessageDigest digest) {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
