// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The tail of a log")
class LogTailTest {
    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void before() throws IOException {
        log = Files.writeString(folder.resolve("x.log"), "of another start\n");
    }

    @Test
    @DisplayName("is what was written since")
    void since() throws IOException {
        var tail = LogTail.from(log);
        assertThat(tail.lines()).isEmpty();
        append("one\ntwo\n");
        assertThat(tail.lines()).containsExactly("one", "two");
    }

    @Test
    @DisplayName("of a log that begins later is all of it, and of none is empty")
    void later() throws IOException {
        Files.delete(log);
        var tail = LogTail.from(log);
        assertThat(tail.lines()).isEmpty();
        Files.writeString(log, "first\n");
        assertThat(tail.lines()).containsExactly("first");
    }

    @Test
    @DisplayName("goes on in a log whose content was put aside")
    void emptied() throws IOException {
        var tail = LogTail.from(log);
        try (var file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
        append("new\n");
        assertThat(tail.lines()).containsExactly("new");
    }

    @Test
    @DisplayName("goes on in a new file where the old one was renamed, however long the new one is")
    void renamed() throws IOException {
        var tail = LogTail.from(log);
        Files.move(log, folder.resolve("x.log.1"));
        Files.writeString(log, "a line that is longer than what stood there before\nand another\n");
        assertThat(tail.lines()).containsExactly("a line that is longer than what stood there before", "and another");
    }

    @Test
    @DisplayName("is bounded, and keeps the newest")
    void bounded() throws IOException {
        var tail = LogTail.from(log);
        append("x".repeat(1023).concat("\n").repeat(2048));
        append("the last\n");
        assertThat(tail.lines()).hasSizeLessThan(1026).endsWith("the last");
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }
}
