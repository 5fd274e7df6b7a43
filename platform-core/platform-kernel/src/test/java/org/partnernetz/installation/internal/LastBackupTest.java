// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The last backup")
class LastBackupTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration WEEK = Duration.ofDays(7);

    private final LastBackup last = new LastBackup();

    @TempDir
    Path home;

    @Test
    @DisplayName("is missing without a home, without a mark, and when the mark is older than a week")
    void isOld() throws IOException {
        assertThat(last.isOld(CLOCK)).isTrue();
        last.home = Optional.of(home.toString());
        assertThat(last.isOld(CLOCK)).isTrue();
        made(NOW.minus(WEEK).minusSeconds(1));
        assertThat(last.isOld(CLOCK)).isTrue();
        made(NOW.minus(WEEK));
        assertThat(last.isOld(CLOCK)).isFalse();
        made(NOW.plusSeconds(60));
        assertThat(last.isOld(CLOCK)).as("clocks differ").isFalse();
    }

    private void made(Instant at) throws IOException {
        var mark = home.resolve(LastBackup.MARK);
        if (Files.notExists(mark)) {
            Files.createFile(mark);
        }
        Files.setLastModifiedTime(mark, FileTime.from(at));
    }
}
