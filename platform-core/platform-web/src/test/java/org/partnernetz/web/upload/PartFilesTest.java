// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.form.Upload;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.upload.PartFiles.Outcome;

@DisplayName("A file that comes in parts")
class PartFilesTest {
    private static final PersonId ANNA = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());
    private static final long HOUR = KeptFiles.KEPT_FOR.toNanos();

    @TempDir
    Path folder;

    private KeptFiles kept;
    private PartFiles parts;

    @BeforeEach
    void begin() {
        kept = new KeptFiles(folder);
        parts = new PartFiles(kept);
    }

    @Test
    @DisplayName("is kept under its key once it is whole, for its sender alone")
    void isWhole() throws IOException {
        var key = begin(ANNA, 6);
        assertThat(add(key, ANNA, 0, "abc")).isEqualTo(Outcome.TAKEN);
        assertThat(parts.there(key, ANNA)).hasValue(3);
        assertThat(kept.find(key, ANNA)).isEmpty();
        assertThat(parts.there(key, BEN)).isEmpty();
        assertThat(add(key, BEN, 3, "def")).isEqualTo(Outcome.UNKNOWN);
        assertThat(add(key, ANNA, 3, "def")).isEqualTo(Outcome.TAKEN);

        assertThat(kept.find(key, ANNA).orElseThrow().bytes()).isEqualTo("abcdef".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.find(key, BEN)).isEmpty();
        assertThat(parts.there(key, ANNA)).hasValue(6);
        assertThat(parts.there(key, BEN)).isEmpty();
        assertThat(add(key, ANNA, 3, "def")).as("the answer was lost").isEqualTo(Outcome.ELSEWHERE);
        assertThat(add(key, BEN, 3, "def")).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    @DisplayName("goes on where it is, and nowhere else")
    void goesOn() throws IOException {
        var key = begin(ANNA, 6);
        add(key, ANNA, 0, "abc");
        assertThat(add(key, ANNA, 0, "abc")).isEqualTo(Outcome.ELSEWHERE);
        assertThat(add(key, ANNA, 4, "ef")).isEqualTo(Outcome.ELSEWHERE);
        assertThat(add(key, ANNA, -1, "x")).isEqualTo(Outcome.ELSEWHERE);
        assertThat(add(key, ANNA, 3, "")).isEqualTo(Outcome.WRONG_SIZE);
        assertThat(add(key, ANNA, 3, "defg")).isEqualTo(Outcome.WRONG_SIZE);
        assertThat(parts.there(key, ANNA)).hasValue(3);
    }

    @Test
    @DisplayName("has limits: of a part, of a file, of a person and of time")
    void hasLimits() throws IOException {
        assertThat(parts.begin(ANNA, "a", 0, 0)).isEmpty();
        assertThat(parts.begin(ANNA, "a", -1, 0)).isEmpty();
        assertThat(parts.begin(ANNA, "a", Upload.BYTES_MAX + 1L, 0)).isEmpty();
        var large = begin(ANNA, Upload.BYTES_MAX);
        assertThat(parts.add(large, ANNA, 0, new byte[PartFiles.PART_MAX + 1], 0))
                .isEqualTo(Outcome.WRONG_SIZE);
        var bens = begin(BEN, 10);
        for (var more = 0; more < PartFiles.OF_A_PERSON; more++) {
            begin(ANNA, 10);
        }
        assertThat(parts.there(large, ANNA)).as("the oldest goes first").isEmpty();
        assertThat(parts.there(bens, BEN)).hasValue(0);
        assertThat(folder.toFile().list()).hasSize(PartFiles.OF_A_PERSON + 1);
        parts.expire(HOUR + 1);
        assertThat(folder).isEmptyDirectory();
    }

    private String begin(PersonId owner, long size) throws IOException {
        return parts.begin(owner, "Plan.txt", size, 0).orElseThrow();
    }

    private Outcome add(String key, PersonId owner, long at, String text) throws IOException {
        return parts.add(key, owner, at, text.getBytes(StandardCharsets.UTF_8), 0);
    }
}
