// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.LogKeeper.Bounds;

@DisplayName("The logs of a home")
class LogKeeperTest {

    private static final Bounds BOUNDS = new Bounds(10, 25, Duration.ofDays(30));

    @TempDir
    Path home;

    private Path database;
    private Path server;

    @BeforeEach
    void makeFolders() throws IOException {
        database = Files.createDirectories(home.resolve("database")).resolve("postgresql.log");
        server = Files.createDirectories(home.resolve("server/log")).resolve("server.log");
    }

    @Test
    @DisplayName("are put aside when they are large, while the database goes on writing")
    void putsAside() throws IOException {
        try (var writer = Files.newBufferedWriter(database, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("0123456789A");
            writer.flush();
            at(now()).tidy();
            writer.write("later");
        }
        assertThat(database).hasContent("later");
        assertThat(aside(database)).singleElement().satisfies(file -> {
            assertThat(file).hasContent("0123456789A");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
    }

    @Test
    @DisplayName("stay while they are small and of today")
    void leavesSmallOnes() throws IOException {
        Files.writeString(database, "short");
        at(now()).tidy();
        assertThat(database).hasContent("short");
        assertThat(aside(database)).isEmpty();
    }

    @Test
    @DisplayName("are put aside after a day")
    void putsOldOnesAside() throws IOException {
        Files.writeString(database, "short");
        at(now().plus(Duration.ofHours(25))).tidy();
        assertThat(database).isEmptyFile();
        assertThat(aside(database)).hasSize(1);
    }

    @Test
    @DisplayName("go when they are a month old, or together too large, the oldest first")
    void removesOldOnes() throws IOException {
        Files.writeString(server, "the present one stays, however large it is");
        put(server, ".2026-01-01", "old", Duration.ofDays(31));
        put(server, ".2026-01-02", "0123456789", Duration.ofDays(3));
        put(server, ".2026-01-03", "0123456789", Duration.ofDays(2));
        put(server, ".2026-01-04", "0123456789", Duration.ofDays(1));
        at(now()).tidy();
        assertThat(server).exists();
        assertThat(aside(server))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("server.log.2026-01-03", "server.log.2026-01-04");
    }

    private static void put(Path log, String suffix, String text, Duration age) throws IOException {
        var file = Files.writeString(log.resolveSibling(log.getFileName() + suffix), text);
        Files.setLastModifiedTime(file, FileTime.from(now().minus(age)));
    }

    private LogKeeper at(Instant time) {
        return new LogKeeper(home, BOUNDS, Clock.fixed(time, ZoneOffset.UTC), line -> {});
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static List<Path> aside(Path log) throws IOException {
        try (var files = Files.list(log.getParent())) {
            return files.filter(file -> !file.equals(log)).toList();
        }
    }
}
