// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.form.Upload;
import org.partnernetz.tenant.PersonId;

@DisplayName("Files of unfinished forms")
class KeptFilesTest {
    private static final PersonId ANNA = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());
    private static final long HOUR = KeptFiles.KEPT_FOR.toNanos();

    @TempDir
    Path folder;

    private KeptFiles kept;

    @BeforeEach
    void begin() throws IOException {
        Files.write(folder.resolve("left-by-a-server-that-has-ended"), new byte[1]);
        kept = new KeptFiles(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("are their sender's alone, and gone when they were used")
    void areTheSenders() throws IOException {
        var key = sent(ANNA, "Plan.txt", 10);
        assertThat(kept.find(key, ANNA)).map(Upload::name).contains("Plan.bin");
        assertThat(kept.find(key, BEN)).isEmpty();
        kept.forget(List.of(key, "unknown"), BEN);
        assertThat(kept.find(key, ANNA)).isPresent();
        kept.forget(List.of(key), ANNA);
        assertThat(kept.find(key, ANNA)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("have limited room: what a person has sent first goes first, and nobody else's")
    void haveLimitedRoom() throws IOException {
        var bens = sent(BEN, "b", 10);
        var first = sent(ANNA, "a", Upload.BYTES_MAX);
        var others = new String[5];
        for (var number = 0; number < others.length; number++) {
            others[number] = sent(ANNA, "a", Upload.BYTES_MAX);
        }
        assertThat(kept.find(first, ANNA)).isEmpty();
        assertThat(others).allSatisfy(key -> assertThat(kept.find(key, ANNA)).isPresent());
        assertThat(kept.find(bens, BEN)).isPresent();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    @DisplayName("are not too many, however small they are")
    void areFew() throws IOException {
        var most = (int) (KeptFiles.OF_A_PERSON / KeptFiles.COUNTS_AT_LEAST);
        for (var number = 0; number < most + 20; number++) {
            sent(ANNA, "a", number % 2);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(most);
        }
    }

    @Test
    @DisplayName("are written no further than one byte beyond what any field takes")
    void areCut() throws IOException {
        var key = sent(ANNA, "a", Upload.BYTES_MAX + 5_000_000);
        assertThat(kept.find(key, ANNA)).map(Upload::size).contains(Upload.BYTES_MAX + 1L);
    }

    @Test
    @DisplayName("stay for an hour")
    void expire() throws IOException {
        var key = sent(ANNA, "a", 10);
        var now = System.nanoTime();
        kept.expire(now + HOUR / 2);
        assertThat(kept.find(key, ANNA)).isPresent();
        kept.expire(now + 2 * HOUR);
        assertThat(kept.find(key, ANNA)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("are not written for anybody who is not known, nor if their form breaks off")
    void areNotWritten() throws IOException {
        var stranger = new Arriving(kept, Optional.empty());
        send(stranger, "a", 10);
        assertThat(stranger.keys()).containsEntry("f:paper", Arriving.LOST);
        assertThat(stranger.files()).isEmpty();
        var broken = new Arriving(kept, Optional.of(ANNA));
        broken.begin("f:paper", "a");
        broken.write(ByteBuffer.wrap(new byte[10]));
        broken.abort();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("are not written if too many others are")
    void areTooMany() throws IOException {
        for (var number = 0; number < KeptFiles.ARRIVING_MAX; number++) {
            assertThat(kept.begin()).isPresent();
        }
        var late = new Arriving(kept, Optional.of(ANNA));
        send(late, "a", 10);
        assertThat(late.keys()).containsEntry("f:paper", Arriving.LOST);
        try (var files = Files.list(folder)) {
            kept.drop(files.findFirst().orElseThrow());
        }
        assertThat(sent(ANNA, "a", 10)).isNotEqualTo(Arriving.LOST);
    }

    private String sent(PersonId person, String name, int size) throws IOException {
        var arriving = new Arriving(kept, Optional.of(person));
        send(arriving, name, size);
        return arriving.keys().getOrDefault("f:paper", "");
    }

    private static void send(Arriving arriving, String name, int size) throws IOException {
        arriving.begin("f:paper", name);
        arriving.write(ByteBuffer.wrap(new byte[size]));
        arriving.end();
        arriving.abort();
    }
}
